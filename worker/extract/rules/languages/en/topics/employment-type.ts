import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The numbers from one to another, as alternatives. */
function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step).join('|')
}

/** Fewer hours a week than full time has. */
const FEW = `(six|eight|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|thirty|thirty two|thirty four|
  twenty (one|two|three|four|five|six|seven|eight|nine)|twenty|(${range(4, 34)}) (. 5)?|7.5|12.5|17.5|22.5|27.5|32.5)`
const FEW_HOURS = `${FEW} (or so|ish|plus)? (hours|hrs|hour)`

export const EMPLOYMENT_TYPE: readonly Phrasing[] = [
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      `${FEW_HOURS} (a|per|/|pro|la|each|every)? (week|wk)`,
      '(twenty|twenty four|sixteen|20|24|16|15) (to|-|–|or) (thirty|thirty two|twenty five|twenty four|30|32|25|24|28|20) (hours|hrs)',
      '(only|just|reduce to|drop to|down to) (twenty|thirty|20|24|25|28|30|32) (hours|hrs)? (a week|per week)?',
      '(full|ft) (or|and|/|to) (part time|parttime|pt)',
      '%employment_type (part|part time|pt|parttime)',
      '(casual|casuals) (work|shifts|hours|basis|or)',
    ],
    confidence: 0.88,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '(full|ft) (or|and|/|to) (part time|parttime|pt)',
      '%employment_type (full|full time|ft|fulltime)',
      '(perm|permanent) (role|roles|position|positions|job|jobs|post|contract|or|only|$|,|please|preferred)',
    ],
    confidence: 0.85,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: [
      '(locum|temp|temporary|interim|agency|bank|supply) (work|shifts|role|roles|contract|contracts|cover|job|jobs|assignments)',
      '(locum|temp|temporary) (or|/|and) (locum|temp|temporary|perm|permanent|contract)',
      '(perm|permanent) (or|and|/) contract',
      '%employment_type ~ (locum|temp|temporary|contract|interim|agency)',
    ],
    confidence: 0.85,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: [
      '^ freelance (work|projects|gigs|only|jobs|,|$)',
      '(freelance|freelancing) since',
      '^ freelance {_worktitle} {_languagecodes}',
      '(designer|developer|writer|consultant|editor|photographer|illustrator|translator|instructor) ~ freelance',
    ],
    confidence: 0.8,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '(want|wants|need|needs|prefer|seek|just|only) (a)? (full time|fulltime|full - time) ($|,|work|job|role)',
      '^ (wants|hours|type|seeking|looking for) : ~ (full time|fulltime)',
      '(full time|fulltime) (is|would be) (better|best|ideal|preferred|fine|ok|great|what)',
      '(full time|fulltime) (or|and|/) (part time|parttime|contract|freelance)',
      '(contract|freelance|part time|parttime) (or|and|/) (full time|fulltime)',
      '%!experience (full time|fulltime) >',
      '%!experience (full time|fulltime) (cos|cuz|bc)',
      '%!experience (full time|fulltime) (please|pls|or|and|preferred|only|both|fine|ok|can|either)',
      `%!experience (full time|fulltime) ~ (position|positions|role|roles|job|jobs|work|employment|post|seat|
        opportunity|opportunities|basis|hours|permanent|contract|gig|staff|offer)`,
      '(wants|want|prefers|seeking|open to|looking for|needs|only|or) ft (only|or|,|$|work|role|position)',
      '^ ft (only|$|or|,)',
    ],
    confidence: 0.9,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      '(a|an|any|for|want|only|prefer|need) (part time|parttime) (post|gig|hours|job|role|position|basis|work|$|,)',
      '(full time|fulltime) (or|and|/) (part time|parttime)',
      '(part time|parttime) (or|and|/) (full time|fulltime|contract|freelance)',
      '(two|three|four|2|3|4) days (a|per) week (only|max|maximum)',
      '^ (two|three|four|2|3|4) days (a|per) week ($|,)',
      '%!experience (part time|parttime) >',
      '%!experience (part time|parttime) (cos|cuz|bc)',
      '%!experience (part time|parttime) (please|pls|or|and|preferred|only|both|fine|ok|around|near)',
      `%!experience (part time|parttime) ~ (position|positions|role|roles|job|jobs|work|employment|post|opportunity|
        opportunities|basis|hours|model|shifts|gig|schedule)`,
      '(wants|want|prefers|seeking|open to|looking for|needs|only|or|and) pt (only|or|,|$|work|role|hours|hrs|{_number})',
      '^ pt (only|$|or|hours|hrs|{_number})',
    ],
    confidence: 0.9,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: [
      '(contract|contracting|contracts) (is|are|would be|work is) (fine|ok|okay|good|great|preferred|best|welcome|possible)',
      `(b 2 b|outside ir 35|inside ir 35|w 2|1099|corp to corp|c 2 c|short|short term|fixed term|remote|temp|6 month|six
        month|3 month|rolling) (contract|contracts|contracting)`,
      `(take|accept|open to|prefer|want|seeking|looking for|do|considering|for) (a|an|short|short term|new|
        remote|only|fixed term|some|any)? ~ (contract|contracts|contracting|contract roles|contract work)`,
      '(full time|fulltime|perm|permanent|freelance|part time) (or|and|/) (contract|contracting)',
      `%!experience (contract|contracting) (only|work|role|roles|position|positions|job|jobs|basis|gig|gigs|to hire|or|to
        perm|fine|ok|engagements|engagement|projects)`,
      '(on|open to|as|for|another|next|a new) (a)? contract (for|basis|or|,|$|with)',
      '(corp to corp|c 2 c|contract w 2|w 2 contract)',
      '%employment_type contract',
      '(ft|full time|fulltime|pt|part time|perm|permanent|hire|freelance) (or|and|,) contract (to hire)?',
      'contract to hire',
      'contracts (are|is)? (fine|ok|okay|welcome|too|only|preferred)',
    ],
    confidence: 0.88,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: [
      '^ (available|open|free) (for|to|now) ~ freelance',
      '^ freelance {_worktitle} (available|$)',
      '(freelance|freelancing) (is|would be) (fine|ok|okay|good|great|preferred|best|welcome|possible)',
      '(freelance|part time|contract) (or|and|/) freelance',
      `%!experience freelance (or|only|both|is|are|too|basis|and full time|and fulltime|preferred|fine|please|projects|work
        only|gigs|assignments|missions)`,
      '(or|and|open to|also|prefer|want|for|only) (to)? (freelance|freelancing|freelance work|freelance projects|freelance gigs) $',
      '%employment_type (freelance|freelancing)',
      '(only|just|prefer|want) (do|to do|doing)? freelance (work|projects)? $',
    ],
    confidence: 0.85,
  },
  {
    value: 'internship',
    despite: ['wished'],
    said: [
      '(for|seeking|want|after|find|need|open to) ~ (internship|internships) (in|at|for|with|from|this|next|position|starting|where|$|,)',
      '%wishes (internship|internships)',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    said: [
      '(i|we|currently|now) (work|am working|have been working|am|working|employed) (full time|part time|fulltime) (now|at|as|for|in|with|$)',
      'my ~ (full time|part time|fulltime) (job|position|role)',
    ],
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      '(hours|hrs) (:|=|-)? (8|10|12|15|16|18|20|22 . 5|24|25|28|30|32) (h|hrs|hours)? (a|per|/|weekly|each)? (week|wk)?',
      '%employment_type (8|10|12|15|16|18|20|24|25|28|30|32) (h|hrs|hours|a|per|/)',
      '(school hours|evenings and weekends|evenings only|weekends only|weekend only|mornings only|afternoons only) ',
      '(reduced hours|fewer hours|job share|jobshare|term time only) ',
      '(part time|parttime) (would|is|could|can|works|will|evening|evenings|morning|weekend|day|night)',
    ],
    confidence: 0.86,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: [
      '(1099|c 2 c|corp to corp) (or|and|/|,|$|only)',
      '(w 2|w - 2|perm|permanent|fte) (or|and|/) (1099|c 2 c|contract|contractor|ftc)',
      '(1099|contract|contractor|ftc) (or|and|/) (w 2|w - 2|perm|permanent|fte)',
      '(temp to hire|temp to perm|temp work|travel contracts|travel contract|locum) ',
      '(on|as|for) (a)? contract (basis)? (,|$|or|for)',
      '^ %!experience contract (,|only|preferred)',
      '(agency|bank|temp|contract) or (perm|permanent|full time)',
      '(perm|permanent|full time) or (agency|bank|temp|contract)',
    ],
    confidence: 0.86,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '^ (perm|permanent|fte) (only|please|pls|,|$|or|preferred)',
      '(w 2|w - 2) or (1099|c 2 c)',
      '(1099|c 2 c) or (w 2|w - 2)',
      '(agency|bank|temp|contract|ftc) or (perm|permanent)',
      '(perm|permanent) or (agency|bank|temp|contract|ftc|contractor)',
      '%employment_type (perm|permanent|fte|full|any full)',
    ],
    confidence: 0.85,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: [
      '^ ~ freelancer (from|in|,|$|based|available|with|looking|here)',
      '(i am|am) (a)? ~ freelancer ',
      '(hour|day|hr|h|word) , freelance ',
      '^ freelance ($|,|only|preferred|please|or)',
      '(seeking|looking for|open to) ~ freelance ($|,|work|gigs|projects)',
    ],
    confidence: 0.85,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      '(seeks|seeking|wants|want|looking for|do|after|need|prefer) ~ (part time|parttime)',
      '(two|three|four|2|3|4) (or|to|-|–) (three|four|3|4) days ($|,|a week|per week|contractor|employee)',
      '(supply|casual|relief|locum) (work|shifts)? ~ @SOMEDAYS (a|per) week',
    ],
    confidence: 0.85,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '%!experience (full time|fulltime) (obviously|obvs|ideally|of course|remote|hybrid|onsite|on site|permanent)',
      '%employment_type ^ (either|both|any|either one|no preference)',
    ],
    confidence: 0.85,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      '%employment_type ^ (either|both|any|either one|no preference)',
      '(0 . 4|0 . 5|0 . 6|0 . 7|0 . 8|0.4|0.5|0.6|0.7|0.8) fte',
      '%employment_type ~ (prn|per diem)',
      '(^|can do|could do) (20|24|25|28|30|32|twenty|thirty) (hours|hrs) ($|,)',
      '(or|prefer) (prn|per diem)',
    ],
    confidence: 0.85,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: ['(subcontract|subcontracting|subbie|subby) (work|jobs|,|$)'],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished'],
    said: [
      '^ freelance {_worktitle} →',
      '(commute|commuting|office|onsite|on site|train|travel) (is|are|in|by)? ~ @SOMEDAYS (a|per) week',
      '(part time|full time|parttime|fulltime) (,)? (year|student|students|study|studies|degree|course|mba|msc|ma)',
    ],
  },
  {
    value: 'part_time',
    despite: ['wished', 'negated'],
    said: ['%employment_type ~ (just|only) (mornings|afternoons|evenings|weekends)'],
    confidence: 0.85,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      `(^|up to|no more than|at most|about|around|only|under|max|maximum|maximum of|ideally|just) ${FEW_HOURS} (ideally|max|
        maximum|at most|tops|only|please|or less|or fewer|would|suits|is plenty|is enough|is what|weekly)`,
      `%employment_type ~ ${FEW} (. {_number})? (hours|hrs|hour|h|per|a|/|weekly)`,
      `@SOMEDAYS (a|per) week (would suit|suits|would be ideal|ideally|is ideal|please|preferred|is plenty|
        is enough|works|would do|is what i|will do|would work|is my limit|is all)`,
      '(want|need|do|work|prefer|seeking|looking for|after) (only|just|about|around|maybe|max)? (two|three|four|2|3|4) days (a|per) week',
      '(part|full) (or|and|/) (part|full) (time|timers)',
      '(2|3|4|two|three|four) (or|to|-|–) (3|4|5|6|three|four|five|six) (hours|hrs) ($|,|a day|per day|/ day|daily)',
      '(part time|parttime) (ideally|for now|to start|to begin|at first|first|initially|at most)',
    ],
    confidence: 0.86,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: ['(part|full) (or|and|/) (part|full) (time|timers)'],
    confidence: 0.86,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: [
      '(contractor|contracting) (via|through|basis|is fine|is ok|is okay|ok|okay|fine|or employee|or perm|or permanent|only|preferred|status)',
      '(as|be|open to being|happy as|employed as) (a|an)? (independent)? contractor (via|through|is|if|or|$|,|preferably|please|only|too)',
      '(b 2 b) (or|/|and|only|preferred|is fine|is ok|ok|possible|too|basis)',
      '(or|and|/|prefer|via|on|only) (a)? b 2 b ($|,|basis|contract|is|too|please)',
      '%employment_type ~ b 2 b',
      '(want|wants|seeking|looking for|need|prefer|take|after|for) (a|an|another|some) contract ~ (job|role|position|gig|work|jobs|roles)',
      `(open to|looking for|happy with|want|take|consider|after|seeking|do|considered|fine with) ~ (maternity cover|mat
        cover|fixed term|ftc|ftcs|interim|secondment|secondments)`,
    ],
    confidence: 0.86,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: [
      `(go|going|stay|staying|remain|remaining|it is|be|has to be|must be|only|strictly|purely|preferably|ideally) freelance
        ($|,|for|and|only|or|from|with|please)`,
      '(open|available|free) (to|for|from|on) freelance',
      'freelance (work|gigs|projects|jobs|assignments|commissions) (wanted|only|please|preferred|welcome|too)',
    ],
    confidence: 0.85,
  },
  {
    value: 'internship',
    despite: ['wished'],
    said: [
      '(summer|winter|spring|fall|autumn) ({_number})? (internship|intern|co op|placement) (,|from|:)? {_date}',
      '(summer|winter|spring|fall|autumn|paid|unpaid|six month|6 month) (internship|placement) (wanted|sought|please|pls|only|preferred)',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'past'],
    said: [
      `(more than|over|at least|minimum|min|minimum of) ${FEW_HOURS} (a|per|/)? (week|wk)?`,
      '(30|35|40) + (hours|hrs) (a|per|/)? (week|wk)?',
      '(i am|am|as|being) ~ {_worktitle} @SOMEDAYS (a|per) week',
      'i (work|teach|volunteer|help|mind|study|train|do|am in|am at) ~ @SOMEDAYS (a|per) week (at|for|as|now|in|with)',
      `(sleep|slept|drive|driving|commute|flight|fly|shifts of|shift of|notice of|within|in|for) ${FEW_HOURS}`,
    ],
  },
  ...['part_time', 'full_time'].map((value) => ({
    value,
    said: [
      `(not|do not|does not|am not) (bothered|fussed|fussy|picky|mind|care|particular) (about|on|whether|if)? (it is)? (part|full)
        (time|timers)? (or|and|/|,) (part|full) time`,
    ],
    confidence: 0.86,
  })),
  {
    value: 'freelance',
    despite: ['wished', 'other'],
    said: ['(so long as|as long as|provided|providing|only if|if) it is (freelance|freelancing)'],
    confidence: 0.85,
  },
  {
    value: null,
    said: [
      `i (work|teach|volunteer|help|study|train|do|did|worked|have|drive|spend|spent|commute|travel|care|cook|
        game|play|code|run|sleep) ~ ${FEW_HOURS} (a|per) (week|wk) (at|for|as|now|in|with|$|,)`,
    ],
  },
  {
    value: null,
    despite: ['wished', 'past'],
    said: [
      `(worked|working|was|been|employed|volunteered|volunteer) ~ (part time|full time|parttime|fulltime|freelance) (at|in|
        for|as|with|while|during|on)`,
    ],
  },
  {
    value: null,
    despite: ['wished', 'past', 'negated', 'other'],
    said: [
      '%refused ~ (part time|full time|contract|contracts|contracting|freelance|temp|agency|perm|permanent|internships|internship|1099|b 2 b)',
    ],
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: [
      '(outside|inside) ir 35 (only|preferred|please|$|,|or)',
      '%!experience ^ contractor ($|,|only|basis|preferred|or)',
    ],
    confidence: 0.86,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: ['(take|takes|taking) (on)? (new)? (projects|commissions|assignments|clients)'],
    confidence: 0.82,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [`%employment_type ^ ${FEW} (max|maximum|tops|at most|or so|ish|a week|weekly|$|,)`],
    confidence: 0.86,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: [
      '(only|mostly|just) (do|doing|take|taking|want|accept) contracts',
      '(do|doing) contracts (only|now|these days|mostly)',
      '(month|months|year|yr) (ftc|fixed term) ($|,|would|is|ok|fine|or|only|please|contract|role|post)',
      '(or|an|a|take) (ftc|fixed term) ($|,|would|is|ok|fine|or|only|please)',
    ],
    confidence: 0.86,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: [
      '(after|want|wants|seeking|looking for|open to|need|taking|accepting) freelance (commissions|work|gigs|projects|assignments|clients|jobs)',
    ],
    confidence: 0.86,
  },
  {
    value: 'part_time',
    despite: ['wished', 'negated'],
    said: [
      `(not|no|never) (do|doing|work|working|take|want|manage|allowed|be)? (to work)? more than ${FEW_HOURS} ($|,|a|per|because|due|with|as|in)`,
      '(weekends|evenings|mornings|afternoons|saturdays|sundays|school hours|days) ~ (is|are) (all|the only (hours|days|time)) i can',
      `(weekends|evenings|mornings|afternoons) and ~ (evening|weekend|morning|afternoon|evenings|weekends|mornings|
        afternoons|saturday) (is|are) all i can`,
      '(term time|term - time) (only|hours|work|role|contract|job)',
    ],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['wished', 'past', 'other'],
    said: [
      `(studied|study|studying|degree|course|student|students|enrolled|graduated|qualified|trained|mba|msc|ba) ~ (part time|
        full time|parttime|fulltime)`,
      `(hired|hire|hiring|recruited|managed|manage|trained|led|lead|employ|employed|supervised|rostered|
        scheduled) ~ (full time|part time|parttime|fulltime|freelance|contract|agency|temp|temporary|
        casual) ~ (staff|team|teams|employees|workers|people|crew|drivers|nurses|teachers|developers|designers|
        writers|cleaners|cooks|assistants|members|volunteers)`,
    ],
  },
  {
    value: null,
    despite: ['wished', 'past', 'other'],
    said: [
      `${FEW_HOURS} (a|per) (week|wk) of`,
      '(perm|perms) (and|&|,|or) ~ (colour|color|colours|cut|cuts|blow|highlights|balayage)',
    ],
  },
  {
    value: null,
    despite: ['wished', 'past', 'other'],
    said: [
      'pt (/|,|and|&|.|-|+|en|es) (en|es|fr|de|it|nl|pl|ru|ca|gl|eng|esp|spanish|english|french|german)',
      '(en|es|fr|de|it|nl|pl|ru|ca|gl|eng|esp|spanish|english|french|german) (/|,|and|&|-|+) pt (br|,|$)?',
    ],
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      `(want|wants|need|needs|after|looking for|seeking|prefer|would like|would love) (something|anything|a thing|one|to (work|go|be|do)) ~
        (full time|fulltime|permanent) ($|,|as|because|coz|cos|cuz|since|with|and|in|near|around|now|again|please|pls|from|at)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      `(want|wants|need|needs|after|looking for|seeking|prefer|would like|would love) (something|anything|a thing|one|to (work|go|be|do)) ~
        (part time|parttime) ($|,|as|because|coz|cos|cuz|since|with|and|in|near|around|now|again|please|pls|from|at)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'internship',
    despite: ['wished'],
    said: [
      `(want|wants|wanting|need|needs|seeks|seeking|sought|after|for) (a|an|my)? (paid|unpaid|summer|winter|spring|six month|
        6 month|three month|3 month|remote|research|clinical|legal|industrial) (internship|internships|placement|co op)`,
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'past', 'negated', 'other'],
    said: [
      `(have|have got|got|hold|had|with|in|left|quit|leaving|leave|my|holding|keep) (a|an|my|the)? ~ (part time|parttime|full time|fulltime|permanent|freelance|contract|temp|temporary|
        casual|fixed term) (job|role|position|contract|post|gig|jobs|roles) (now|at|as|in|with|already|currently|at the moment|but|and|for)`,
      `(have|have got|got|hold|had) (a|an|my) (part time|parttime|full time|fulltime|permanent|freelance|contract|temp|temporary|casual|fixed term) (job|role|position|contract|post|gig)`,
      '(currently|presently|at present|at the moment|now) (working|employed|on)? (part time|parttime|full time|fulltime|freelance|permanent|temping|contracting|on a contract) ',
      `(i am|am|been|currently|was|been) on (a|an|my) ~ (contract|basis)`,
      '(been|was|am|being) (permanent|perm|full time|part time|fulltime|parttime|freelance|freelancing|contracting|temping|a contractor|a temp) (since|for|until|at|there|from)',
      `(i am|am|currently|now|been) on ${FEW_HOURS}`,
      `${FEW_HOURS} (a|per) (week|wk) is what i (do|work|have|am)`,
      `(i|^) (teach|volunteer|help|mind|study|train|look after|care for|babysit|coach|swim|run|play|walk|cycle|commute|drive|fast) ~ @SOMEDAYS (a|per) week`,
      `(i|^) (look after|care for|mind|babysit) (my|our|the|a) ~ @SOMEDAYS (a|per) week`,
    ],
  },
  {
    value: null,
    despite: ['wished', 'past', 'other'],
    said: [`(for|over|lasting) ({_days}|{_years}) , ${FEW_HOURS} (a|per|/) (week|wk)`],
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: [
      '(another|next|new|an|a|any|further) (interim|locum|temp|temporary|contract|fixed term|agency) (assignment|contract|role|job|position|post|engagement|placement|gig|project)',
    ],
    confidence: 0.85,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      `(max|maximum|only|up to|at most|no more than|around|about) ${FEW} (h|hrs|hr|hours) ($|,|a|per|/|weekly|because|as|due|with)`,
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'past', 'other', 'negated'],
    said: [
      '(temp|temping|contract|contracting|freelance|freelancing|agency|part time|full time|perm|permanent) (no|never|not for me|is out|is a no) ($|,|thanks|again|for me)?',
      '(been|was) (a)? (temp|temping|contractor|freelancer)',
      '(am|yes|sure|fine|happy|ok|no) , (two|three|four|2|3|4) days (a|per) week',
      '(present|now|today|current|currently) , @SOMEDAYS (a|per) (week)',
      'freelance (,|.|:)? {_untilnow}',
    ],
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: ['^ freelance (forever|for life|always|full time|by choice|ideally)'],
    confidence: 0.85,
  },
  ...['part_time', 'full_time'].map((value) => ({
    value,
    despite: ['wished' as const],
    said: [
      `(apply|applying|applied|application|interested) (for|in) (the|your|a|this)? ~ (${value === 'part_time' ? 'part time|parttime' : 'full time|fulltime|permanent'})`,
    ],
    confidence: 0.85,
  })),
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      '(love|like|want|looking for|after|do|seeking|for|need|offer|only) (a few|few|some|a couple of|several) hours (a|per|each) (week|day)',
      `(can|could) (offer|do|give you|manage|work) (about|around|up to|only)? ${FEW} (hours|hrs) ($|,|a|per|each)`,
    ],
    confidence: 0.85,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '(seeking|want|wants|looking for|after|need|prefer) (a|an)? permanent ~ (role|roles|position|positions|job|jobs|post)',
    ],
    confidence: 0.85,
  },
]
