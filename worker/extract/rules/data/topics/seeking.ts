import type { Phrasing } from '../../../../../shared/reader.ts'

export const GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    said: [
      '@SEEK (a|an|the|my)? ~ (someone|something|anything|relationship)? (serious|long term|lasting|committed|real|meaningful|stable)',
      '@SEEK (a|an|my)? ~ (soulmate|soul mate|life partner|long term relationship|serious relationship|ltr|true love|the one|relationship)',
      '^ (serious|long term|ltr) (relationship|only)? $',
      'here for (something)? (serious|real)',
      'not here (for|to) (games|hookups|casual)',
      '@SEEK (someone|a man|a woman|a partner|the person|somebody) to (spend|share|build|grow old|settle)',
      'ready to settle down',
    ],
    despite: ['wished'],
  },
  {
    value: 'marriage',
    said: [
      '@SEEK (a)? ~ (husband|wife|marriage|spouse)',
      '(want|hope|looking|ready|hoping) to (get married|marry)',
      '@SEEK someone to marry',
      'marriage minded',
      '@SEEK (for)? marriage',
    ],
    despite: ['wished'],
  },
  {
    value: 'casual',
    said: [
      '@SEEK (something|anything|someone|a)? ~ (casual|fling|hookup|hookups|hook up|fwb|no strings)',
      'not looking for (anything|something) serious',
      '^ (casual|nothing serious|keeping it casual)',
      '@SEEK (to)? have some fun',
    ],
    despite: ['wished', 'negated'],
  },
  {
    value: 'friendship',
    said: [
      '@SEEK (new|some|just|more|to make|to make new|to make some|to meet new)? (friends|friendship|friend|pen pals|pals)',
      '^ (just)? (friends|friendship) (only)? $',
      '(just|only) (want|looking for) friends',
    ],
    despite: ['wished'],
  },
  {
    value: 'unsure',
    said: [
      'not sure what i am looking for',
      '(do not know|unsure|not sure|no idea) what i (want|am looking for)',
      'figuring out what i (want|am looking for)',
      'open to (anything|whatever|see where)',
    ],
    despite: ['wished', 'negated'],
  },
]

export const SEEKS_GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      '@SEEK (a|an|the|my|to meet a|other)? ~ (@female|women|girls|ladies|females|wife|girlfriend) >',
      '(interested in|into|seeking|attracted to|dating) (women|girls|ladies|females)',
      '(m|male|man) (4|for|seeking) (f|w|female|woman|women)',
      '@AM (a)? ~ lesbian',
    ],
    despite: ['wished'],
  },
  {
    value: 'man',
    said: [
      '@SEEK (a|an|the|my|to meet a|other)? ~ (@male|men|guys|gentlemen|males|husband|boyfriend) >',
      '(interested in|into|seeking|attracted to|dating) (men|guys|boys|males)',
      '(f|female|woman|w) (4|for|seeking) (m|male|man|men)',
    ],
    despite: ['wished'],
  },
  {
    value: 'nonbinary',
    said: [
      '@SEEK (a|an)? ~ (nonbinary|non binary|enby)',
      '(interested in|into|attracted to|and) (nonbinary|non binary|enbies)',
    ],
    despite: ['wished'],
  },
]

export const SEEKS_AGE_MIN: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(between|ages|aged|age|from) {number} (and|to|-|–) {number}',
      '(someone|woman|women|man|men|guy|partner|looking) (for|who is|aged|between|,)? {number} (-|–|to) {number}',
      '(no one|nobody|not) under {number}',
      '(over|at least|older than|above) {number}',
    ],
    despite: ['wished', 'other'],
  },
]

export const SEEKS_AGE_MAX: readonly Phrasing[] = [
  {
    value: '$2',
    said: [
      '(between|ages|aged|age|from) {number} (and|to|-|–) {number}',
      '(someone|woman|women|man|men|guy|partner|looking) (for|who is|aged|between|,)? {number} (-|–|to) {number}',
    ],
    despite: ['wished', 'other'],
  },
  {
    value: '$1',
    said: [
      '(no one|nobody|not) over {number}',
      '(someone|man|woman|partner) (under|younger than|up to) {number}',
    ],
    despite: ['wished', 'other'],
  },
]

export const ATTACHMENT: readonly Phrasing[] = [
  {
    value: 'anxious',
    said: [
      'i (need|crave) (constant|a lot of)? (reassurance|attention)',
      'i (get|am) (so|very)? (clingy|jealous|needy|insecure)',
      'i worry (that)? (you|they|people|partners|he|she) will leave',
      'afraid of (being abandoned|abandonment|being left|rejection)',
      'i fall (in love)? (too)? (fast|hard|quickly)',
      'fear of abandonment',
    ],
    confidence: 0.7,
  },
  {
    value: 'avoidant',
    said: [
      'i need (a lot of|lots of|my)? (space|independence|own space)',
      '(commitment|closeness|intimacy) (scares|frightens|terrifies) me',
      'i (have|have a) ~ commitment (issues|phobia)',
      'commitment phobe',
      'i (keep|push) people (at a distance|away|at arm)',
      'i (value|need) my (independence|freedom|space)',
      'i do not (like|want) (to)? (commit|depend on anyone|get attached)',
      'i have never had a steady relationship',
    ],
    confidence: 0.7,
  },
  {
    value: 'secure',
    said: [
      'i (am|feel) comfortable (with|being) (closeness|intimacy|close|commitment)',
      'i (trust|communicate) (easily|openly)',
      'secure attachment',
      'securely attached',
      'i (am)? (emotionally)? (available|secure)',
    ],
    confidence: 0.8,
  },
]

export const VALUES: readonly Phrasing[] = [
  {
    value: 'values',
    said: [
      '@SEEK',
      '(matters|important) (to|for) me',
      'i (value|believe in|care about|stand for|appreciate)',
      'i am (a)? ~ (honest|loyal|kind|spontaneous|ambitious|spiritual|religious|introvert|extrovert|feminist|activist|environmentalist)',
      '(honesty|loyalty|kindness|family|faith|trust|humor|respect) (is|are|means|comes)',
      'my (values|priorities|philosophy|faith|family) (is|are|come|comes|means)',
      'i try to',
      'i live (for|by|simply)',
      'i (hope|dream|want) to',
      'i need (someone|a|my)',
      'i (volunteer|attend church|pray|recycle)',
    ],
    despite: ['wished', 'negated'],
  },
]
