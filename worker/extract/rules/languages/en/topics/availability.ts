import type { Phrasing } from '../../../../../../shared/reader.ts'

const AT_ONCE =
  '(immediately|immed|immediatly|inmediately|right away|straight away|asap|as soon as possible|at once|whenever|any time|anytime|any day|today|now|straightaway|this week)'

export const AVAILABILITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(start|begin|join|available|free|there|come|yours) {days} (after|from|following)',
      "{days} ('|'s)? (of|in)? (notice|notice period)",
      '(notice|notice period) (in|of|with|to|at)? (my|the|a|them|contract|here|current)? (contract|job|employer)? (is|of|:|,|-|would be|,)? (a|about|around|roughly|usually|officially)? {days}',
      '(start|begin|available|free|join|come|over|free up|be there|starting|strt|up|ends|finish|finished|done|wrap up) ~ (in|within|after|with) (about|abt|around|roughly|like|maybe|a)? {days}',
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
      '{days} (tops|at most|max|maximum)',
    ],
    confidence: 0.92,
  },
  {
    value: 0,
    despite: ['wished', 'other'],
    said: [
      `(start|available|join|begin|free|ready|starting|come|availability) (from|work|for work|to start|to begin|to join|as of)? ${AT_ONCE}`,
      '%availability (immediately|right away|straight away|asap|as soon as possible|at once|any time|anytime|any day|today|now|straightaway|whenever (you|suits|works|is|$))',
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
      '(last|past|first|every|for the last|for the past|within the first|in) {_days} (of|at)? (my|the|a)? (job|probation|year|contract)?',
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
]
