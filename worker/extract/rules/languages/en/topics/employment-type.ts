import type { Phrasing } from '../../../../../../shared/reader.ts'

const FEW_HOURS =
  '(eight|ten|twelve|fifteen|sixteen|eighteen|twenty|twenty four|twenty five|thirty|8|10|12|15|16|18|20|24|25|28|30|32) (or so)? (hours|hrs|hour)'

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
      '%!experience (full time|fulltime) ~ (position|positions|role|roles|job|jobs|work|employment|post|seat|opportunity|opportunities|basis|hours|permanent|contract|gig|staff|offer)',
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
      '(two|three|four|2|3|4) days (a|per) week (only|max|maximum|$)',
      '%!experience (part time|parttime) >',
      '%!experience (part time|parttime) (cos|cuz|bc)',
      '%!experience (part time|parttime) (please|pls|or|and|preferred|only|both|fine|ok|around|near)',
      '%!experience (part time|parttime) ~ (position|positions|role|roles|job|jobs|work|employment|post|opportunity|opportunities|basis|hours|model|shifts|gig|schedule)',
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
      '(b 2 b|outside ir 35|inside ir 35|w 2|1099|corp to corp|c 2 c|short|short term|fixed term|remote|temp|6 month|six month|3 month|rolling) (contract|contracts|contracting)',
      `(take|accept|open to|prefer|want|seeking|looking for|do|considering|for) (a|an|short|short term|new|
        remote|only|fixed term|some|any)? ~ (contract|contracts|contracting|contract roles|contract work)`,
      '(full time|fulltime|perm|permanent|freelance|part time) (or|and|/) (contract|contracting)',
      '%!experience (contract|contracting) (only|work|role|roles|position|positions|job|jobs|basis|gig|gigs|to hire|or|to perm|fine|ok|engagements|engagement|projects)',
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
      '%!experience freelance (or|only|both|is|are|too|basis|and full time|and fulltime|preferred|fine|please|projects|work only|gigs|assignments|missions)',
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
      '(part time|full time|parttime|fulltime) (,)? (year|student|students|study|studies|degree|course|mba|msc|ma)',
    ],
  },
]
