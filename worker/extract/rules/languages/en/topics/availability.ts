import type { Phrasing } from '../../../../../../shared/reader.ts'

const AT_ONCE = `(immediately|immed|immediatly|inmediately|right away|straight away|asap|as soon as possible|at once|whenever|
    any time|anytime|any day|today|now|straightaway|this week|yesterday)`

const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri)'
const OWING =
  '(have|need|must|got|obliged|required|supposed|contracted|expected|legally|would|should|will|ought|want|like)'

export const AVAILABILITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(start|begin|join|available|free|there|come|yours) {days} (after|from|following)',
      "{days} ('|'s)? (of|in)? (notice|notice period)",
      `(notice|notice period) (in|of|with|to|at)? (my|the|a|them|contract|here|current)? (contract|job|
        employer)? (is|of|:|,|-|would be|,)? (a|about|around|roughly|usually|officially)? {days}`,
      `(start|begin|available|free|join|come|over|free up|be there|starting|strt|up|ends|finish|finished|done|
        wrap up) ~ (in|within|after|with) (about|abt|around|roughly|like|maybe|a)? {days}`,
      `(give|giving|owe|need|needs|want|wants|require|requires|ask|asks|allow) (to give|them|me|us|my
        employer|my boss|my team|my manager|my current employer|the clinic|the company|work)? (about|around|
        at least|a|them)? {days} (to|before|from|notice|so|first|with|if|and|,|$|for|of|after|'|'s)`,
      'i would give {named} {days}',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '%availability {days}',
      '%availability (i)? (could|can|would) (do|manage|start|be there) ~ {days}',
      '(start|begin|join) (you)? on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)? {date}',
      '%availability (after|from|on|as of|since)? (the)? {date}',
      '(notice days|days of notice|days notice) (:|=)? {number}',
      '(np|notice|notice required|notice needed) (:|-|is)? {days}',
      '(be|join|with) (with)? you (in|within) {days}',
      '^ {days} (from|after) (offer|acceptance|signing|now|today|a yes|an offer|yes)',
      '{days} from (offer|acceptance|signing|now|today)',
      '(serving|serve|working) (my|out|through)? ~ notice (period)? ~ {days}',
      '%availability {days} (tops|at most|max|maximum)',
    ],
    confidence: 0.92,
  },
  {
    value: 0,
    despite: ['wished', 'other'],
    said: [
      `(start|available|join|begin|free|ready|starting|come|availability) (from|work|for work|to start|to begin|to join|as of)? ${AT_ONCE}`,
      `%availability (immediately|right away|straight away|asap|as soon as possible|at once|any time|anytime|any day|today|
        now|straightaway|whenever (you|suits|works|is|$))`,
      'immediate (start|joiner|joining|availability)',
      '(available|free) (immediately|now)',
      '(immediately|now) available',
      'from (right away|now on)',
      '%availability (immediate|immediately|none|no notice|immediate)',
      'no notice (period|needed|required)',
      'i can start whenever',
    ],
    confidence: 0.93,
  },
  {
    value: 7,
    despite: ['wished'],
    said: [
      '(start|begin|available|free|join) (as early as|from|again)? next week',
      '%availability next week',
    ],
    confidence: 0.8,
  },
  {
    value: 30,
    despite: ['wished'],
    said: ['(start|begin|available|free|join) next month', '%availability next month'],
    confidence: 0.7,
  },
  {
    value: 1,
    despite: ['wished'],
    said: ['(start|begin|available) tomorrow', '%availability tomorrow'],
    confidence: 0.7,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      `(available|availability|start|free|starting|begin|join|can start|earliest) (date|work|again|to
        start)? (:|is|would be)? (from|on|as of|in|by|after|from the|on the|by the|the|am|at)? (the)? {date}`,
      '%availability (from|on|as of|in|by|after|the|not before)? (the)? {date}',
      '(contract|assignment|job) (ends|runs out|is up|finishes|expires) (on|in|at)? (the)? {date}',
      `(start|begin|join|available|free|starting|ready|around|onboard) (again|to go)? (any time|anytime|
        only|at the earliest|earliest|as early as|sometime)? (from|in|on|after|around|as of|by|not before)?
        (the)? {date} (on|onwards|onward|at the earliest|or later|earliest)?`,
      '^ from (the)? {date} (on|onwards|onward|$)',
      '(notice|notice period) ~ (ends|runs|until|till|up) (on|until|till|to)? {date}',
      'start ~ (am)? {date}',
      '(tied|bound|contracted|committed|booked|contract) ~ (until|till|through) {date}',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(can|could|able to|ready to|would|will|happy to|i) (start|begin|join) (as early as|from|on|by|as of)? (this|next|coming)? {soon}',
      '(free|available|around) (from|on|as of|starting) {soon}',
      '(be|come) (there|with you|over|in) {soon}',
      '%availability (from|on|by|as of|this|any time from|anytime from|the)? {soon}',
      '(starts|start date|starting) (:)? (on|from)? {soon}',
    ],
    confidence: 0.88,
  },
  {
    value: 0,
    despite: ['wished', 'other'],
    said: [
      '(avail|available|free) (.)? (now|immediately|asap|at once|straight away|right away)',
      '(available|free) ~ (immediately|right now|straight away|right away)',
      '{_number} (h|hours|hrs) / (week|wk) (immediately|now|asap)',
      '(start|starting) (is)? (possible|ok|fine)? (right away|immediately|straight away|at once|asap|now|today)',
      '%availability ^ (now|asap|straight away|straightaway|right away|yesterday|any time|anytime|today) ($|,|really|basically)',
      '(currently|presently) (between jobs|between roles|out of work|unemployed) ~ (and)? (available|free|ready)',
    ],
    confidence: 0.9,
  },
  {
    value: 14,
    despite: ['wished', 'other'],
    said: [
      '%availability (a|the usual|usual|standard|just a|about a)? (couple|couple of) weeks',
      '(a)? couple (of)? weeks (notice|to (wrap|finish|hand))',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(need|takes|take|want) {days} to (wrap|finish|hand|tie|settle|close|leave|move)',
      '{days} (notice|n . p .|notice .)',
    ],
    confidence: 0.9,
  },
  { value: '$1', said: ['notice weeks : {number}', '(notice|np) (in weeks|weeks) (:|=) {number}'], times: 7 },
  {
    value: null,
    despite: ['wished', 'other', 'past', 'negated'],
    said: [
      `(wants|want|ask|asks|need|needs|take|takes|give|gives|pay|owe|paid)? {_days} ('|'s)? (salary|rent|
        pay|wages|fee|fees|deposit|leave|holiday|maternity|paid|contract|contracts|probation|trial|course|
        training|old|ago|severance|pto|vacation)`,
      '{_days} on (/|,|and|-)? (one|two|three|four|{_number})? (week|weeks|days|months)? off',
      '(last|past|first|every|for the last|for the past|within the first) {_days}',
      'in {_days} (of|at)',
    ],
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(resume|report|assume duty|come on board|onboard|relocate and start) (work|duty|duties)? (within|in|after) {days}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '%availability (in|:|=|+)? (+)? {number} (d|day|days)',
      '%availability (in|after|within|about|roughly|maybe) (about)? {days}',
      '(relieved|released) (within|in|after) {days}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: ['(leave|start|join|begin|free) (before|until|till) (the)? {date}'],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      `${OWING} (to)? give (them|him|her|my boss|my employer|my manager|my current employer|work|the school|the
        hospital|the practice|the company|the team|the firm|people|notice of)? (about|around|roughly|at least|a full|full)? {days}`,
      `${OWING} (to)? (work|serve|see|do) (off|out|through) (my|a|the|about|another)? {days}`,
      '(work|serve|see) out (my|the) {days}',
      '(would|will|must|have to|need to|should) (honour|honor|respect|complete|fulfil|fulfill) (my|a|the)? {days}',
      `{days} (after|from|following|of) (an|the|your|a|any|my|receiving|signing|getting|accepting)? (formal|written|
        signed|firm|job|your)? (offer|acceptance|yes|signing|contract|handshake|go ahead|green light|nod|confirmation)`,
      'after {days} (of)? (rendering|render|turnover|handover|notice)',
      '{days} (rendering|render|turnover period)',
      '(bound|tied) (by|to) (a|my)? {days} (notice)?',
      '(my|the) (contractual)? notice (is|runs|would be|comes to) (to|about|for)? {days}',
    ],
    confidence: 0.9,
  },
  {
    value: 30,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(give|work|serve|owe|do|see out|work out) (them|him|her|my boss|work)? (the|my|the full|a full|the usual|the
        standard|one calendar|a calendar|a clear) month ($|,|notice|'|here|first|before|and|so)`,
      "(calendar|usual|standard|statutory|contractual|full) (month|months) ('s|')? (notice)",
      '%availability (calendar|a calendar|one calendar|the usual|a full) (month|months)',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: [
      `(take up|take on|take over|assume|step into|commence|start in|begin in|start) (the|this|that|your|a|my|any) ~ (post|
        position|role|appointment|job|duties|work) (with you)? (from|on|by|in|as of|after|around|at)? ${WEEKDAY}? (the)? {date}`,
      `(contract|assignment|job|project|placement|season|course|degree|leave|gig|turnaround|shutdown|tour|exams|finals|semester|thesis|studies|
        
        secondment|engagement|internship|term|notice) (there|here)? (wraps|wrap|ends|end|finishes|finish|are over|runs out|is
          up|expires|is over|is done|
        winds down|closes|concludes|wraps up|comes to an end|completes) (up)? (on|in|at|by)? ${WEEKDAY}? (the)? {date}`,
      `(done|finished|wrapping up|finishing up|finishing|clear|released|rolling off|roll off|off contract) (here|there)? (on|by|at|from|
        after|as of|in) ${WEEKDAY}? (the)? {date}`,
      `(start|begin|join|available|free|starting|come|report|be there|be with you) (on|from)? ${WEEKDAY} (the)? {date}`,
      '(internship|placement|co op|season) (,|:|from) {date}',
      '(from|between) {date} (to|until|till|through|and|–|-) {_date}',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      `(start|begin|join|come|leave|be with you|be there|take up the post|be free|be available) (you|work|with you|here|
        there)? (before|until|till|sooner than|earlier than|any earlier than) ${WEEKDAY}? (the)? {date}`,
      '(start|begin|join|leave) (you)? (before|until|till) {soon}',
    ],
    confidence: 0.88,
  },
  {
    value: 1,
    despite: ['wished'],
    said: [
      `(can|could|able to|ready to) (come|come in|start|begin|work|be there|go|join|show up|report) (as early as|from|as soon
        as)? (tomorrow|tmrw|tmr|tmw|tomoro|tommorow|tomorow)`,
    ],
    confidence: 0.85,
  },
  {
    value: 0,
    despite: ['wished', 'past'],
    said: [
      '(start|starting) (asap|immediately|right away|straight away|straightaway)',
      '(no|zero|without|without any) notice (period)? (to (give|work|serve)|$|,)',
      '(i am|am|im) (good|ready|free|all set|set) to (go|start|work|begin|roll) ($|,|now|whenever|today|right away)',
      '(available|free|ready|start|begin|can start|ready to start) (whenever|when|as soon as) you (need|want|like|say|are|call)',
      '(out of contract|on the bench|off contract) (now|already|at present)',
      '(start|begin|join|available) (with)? (no|zero) notice',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'past', 'negated'],
    said: [
      "(immediate|an immediate|the immediate) (start|joining) (is not|'s not|will not|would not|does not|not)",
      '(no|not) (an|any)? immediate (start|joiner|joining)',
      'give {_days} of (my|their|his|her)? (life|time|pto|leave|free|unpaid|sick|maternity|paternity)',
      'give (it|yourself) {_days}',
      '(start|begin|available|free) (asap|immediately|right away) (i|we) (was|had|were)',
    ],
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      `(can|could|able to|ready to|would|will|happy to|i) (start|begin|join) (straight|right|any time|just|shortly|only)?
        (after|before) (the)? {soon}`,
    ],
    confidence: 0.78,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      `(after|around) {_soon} , (uh|um|er|erm)? (,)? (well|like|say|so|probably|that is|i mean)? (,)? (well|like|say|so)?
        (from|after|on|about|around)? (the)? {date}`,
    ],
    confidence: 0.86,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(tied|locked|signed|bound) (in|into|to) (a|for)? {days}',
      '{days} np',
      '{days} is what (my|the) (contract|boss|employer|terms|current contract)',
      '{days} (in|per|under|according to) my contract',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: [
      '(be|join|with) (with you|there|on site|onsite|on board|in post|in the seat) (from|on|by|in|as of|after|before) (the)? {date}',
      '(be|join|with) (with you|there|on site|onsite|on board|in post) (from|on|by|after|before) (the)? {soon}',
      '(ready|good|available|free|able) to (go|start|begin|roll) (on|from|by|after)? (the)? {soon}',
    ],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['wished', 'other', 'past', 'negated'],
    said: [
      `(my|our|a|the|his|her|their) ~ (husband|wife|brother|sister|son|daughter|friend|partner|boyfriend|girlfriend|fiance|fiancee|
        cousin|mum|mom|dad|mother|father|nephew|niece|
        colleague|coworker|flatmate|mate|buddy|helper|neighbor|neighbour|uncle|aunt|boss|hire|starter|candidate|replacement|successor|
        intern|trainee|apprentice|assistant|team)
        ~ (can|could|will|would|may|is|was|starts|started|begins|joins) ~ (start|starts|begin|
        join|available|free|come|on|in|from|within|after)? ~ ({_soon}|{_days}|{_date}|immediately|asap|now|tomorrow|right away|straight away)`,
      '(can|could|will|would) not (start|begin|join|come) (in|within) {_days}',
      `(course|term|semester|school|class|program|programme|event|exhibition|trial|training|project|meeting|conference|shift|
        shifts|season|tour|show|phase|sprint) (starts|begins|kicks off|start|begin) (on|in|at|from)? (the)? ({_soon}|{_date}|immediately|now)`,
      "(gave|given|giving) (me|us|him|her|everyone|people|staff) {_days} ('|'s)? (of)? (notice)?",
      "(gave|given|handed in|served|worked) (my|a)? {_days} ('|'s)? (of)? notice (in {_number}|last time|back then|when|before|there|and left|at)",
      `(free|available) (on|this|next)? {_soon} (morning|afternoon|evening|at|between|after|before)? ~ (for|to) (a|an|the|have|do)? ~ (call|chat|
        interview|coffee|meeting|zoom|talk|meet|speak|viewing|trial|phone)`,
      `(free|available|around) ~ (this week|today|now|tomorrow|any time|anytime|whenever) ~ (for|to) (a|an|the)? ~ (call|calls|chat|interview|coffee|
        meeting|zoom|talk|meet|speak)`,
    ],
  },
  {
    value: null,
    despite: ['wished', 'other', 'past', 'negated'],
    said: [
      `(probation|lease|visa|permit|pass|passport|subscription|licence|license|certificate|certification|membership|tenancy|
        mortgage|insurance|warranty) ~ (ends|end|runs out|runs|expires|is up|finishes|lapses) (in|on|within|at|until|till)? (the)?
        ({_days}|{_soon}|{_date})`,
    ],
  },
  {
    value: '$1',
    despite: ['wished'],
    said: [
      `(resume|report|assume duty|assume duties|come on board|onboard|commence|take up|start up|get started|get going|deploy|embark|
        move across|come across|make the move|join you|join the team|be on the road|be on the floor|fly out|travel) (work|
          duty|duties|for duty|there)? (on|from|by|in|
        as of|after|around|at)? ${WEEKDAY}? (the)? {date}`,
      `(available|free|avail|availability|dates|season|start) (:|from|between)? {date} (–|-|—|to|until|till|through|thru) (the)? {_date}`,
      `%availability {date} (–|-|—|to|until|till|through|thru) (the)? {_date}`,
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other'],
    said: [
      `(come|start|join|begin|there|available|free|with you)? (in|around|after|during|on|from) {_date} , (say|so|like|on|probably|maybe|or
        rather|from|about|more like)? the {_number}`,
    ],
  },
  {
    value: null,
    despite: ['wished', 'other', 'past', 'negated'],
    said: [
      `(away|travelling|traveling|on holiday|on vacation|on leave|on mat leave|on maternity leave|abroad|closed|off|overseas|in {_place}) (from|until|till|
        between|through) (the)? {_date} ((to|until|till|–|-|and) (the)? {_date})?`,
      '(from|between) {_date} (to|until|till|through|and|–|-) {_date} (i|we|he|she|they|the|my|our)',
      '(quit|left|leave|walk|walked|fired|sacked|dismissed|let go|evicted|terminated|resigned|axed|cut) ~ (without|with no|at no|at short) (any)? notice',
      `(ad|advert|advertisement|posting|post|listing|vacancy|recruiter|spec|description|brief|candidates|applicants|you|they) (says|said|states|
        stated|mentions|mentioned|asks|asked|wants|wanted|reads|must|should|need|needs) (to|for|be|that|you)? ~ (start|starts|starting|available|immediate|
        join|joining|free) (asap|immediately|immediate|from|in|on|by)? ({_date}|{_days}|{_soon})?`,
    ],
  },
  {
    value: 14,
    despite: ['wished', 'other'],
    said: [
      '%availability (the)? week after next',
      '(start|begin|available|free|join|come) (from)? (the)? week after next',
    ],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: [
      `(my|the)? last (working)? day (there|here|at work|with them|in the job|at the {_worktitle})? (is|will be|would be|:|=) (on)? ${WEEKDAY}? (the)? ({date}|{soon})`,
      `(finish|finishing|leave|leaving|done|out) (there|here|my job|work|my current job|current job|my current role) (on|at the end of|by|in) ${WEEKDAY}? (the)? {date}`,
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: [
      '(start|starting|available|availability|avail|joining|join) (-|–|—|=|>) (from|on|in)? ({date}|{soon})',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '{days} (after|from|once) (you|i|we|they) (send|sign|receive|get|have|offer|confirm|make|accept|say|agree|hand|give)',
      `(my|this|current|the) ~ (trip|rotation|hitch|swing|voyage|season|tour|stint|cover|temp job|shutdown|locum|posting) (there|here)? (ends|finishes|is over|is up|is done|
        wraps up) (on|in|at)? ${WEEKDAY}? (the)? {date}`,
    ],
    confidence: 0.88,
  },
]
