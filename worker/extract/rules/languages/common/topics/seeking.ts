import type { Phrasing } from '../../../../../../shared/reader.ts'

export const GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    said: [
      '@SEEK (a|an|the|my|that)? ~ (someone|something|anything|somebody|person|one|relationship|partner|guy|man|woman|girl|connection)? (who is|that is)? (serious|long term|longterm|lasting|committed|real|meaningful|stable|permanent|steady)',
      '@SEEK (a|an|my|the|that)? ~ (soulmate|soul mate|life partner|long term relationship|serious relationship|ltr|true love|the one|relationship|other half|better half|real thing|partner in life|person to grow old with|special someone|commitment|something serious|something real)',
      '^ (serious|long term|longterm|ltr) (relationship|only|dating|relationships|partner)? (only)? $',
      '(i am|^) here for (something|the)? (serious|real|long term|long haul|a relationship|love)',
      'not (here|looking) (for|to) (games|hookups|hook ups|casual|a hookup|anything casual|something casual|flings|a fling|play games|one night stands|waste)',
      '@SEEK (someone|a man|a woman|a partner|the person|somebody|a guy|a girl|one person|the right person) (to|i can|who wants to|who will) (spend my life|share my life|share life|build|grow old|settle|spend the rest|come home)',
      '(ready|want|wants|looking|hoping) to (settle down|find love|fall in love|build a life|find the one)',
      'wants (something|a)? (serious|real|relationship|something real|something serious)',
      'no (hookups|hook ups|flings|games|one night stands|time wasters|players|casual)',
      '(long term|serious) relationship',
      '^ ltr',
      '(someone|somebody|person|partner|man|woman) to (grow old|share my life|share life|build a life|spend my life|come home) (with|to)?',
      'after (the real thing|something real|something serious)',
    ],
    despite: ['wished', 'negated', 'other'],
  },
  {
    value: 'marriage',
    said: [
      '@SEEK (a|an|my|for a|for my)? ~ (husband|wife|marriage|spouse|groom|bride|life partner for marriage)',
      '(i|^) (want|hope|looking|ready|hoping|would like|wants) to (get married|marry|be married|be a wife|be a husband|remarry)',
      'wants to (get married|marry)',
      '@SEEK (someone|a man|a woman|somebody|a guy|a girl|the man|the woman) (to|i can|i will|who wants to) (marry|get married)',
      '^ marriage (minded|oriented|within|only)',
      '@SEEK (for)? marriage',
      '(date|dating|dates) (to marry|for marriage|with marriage)',
      'marriage (is|as) (the|my) (goal|end goal|aim)',
    ],
    despite: ['wished', 'other'],
  },
  {
    value: 'casual',
    said: [
      '@SEEK (something|anything|someone|a|for)? ~ (casual|fling|hookup|hookups|hook up|fwb|no strings|friends with benefits|one night|light)',
      'not (looking for|ready for|wanting|interested in|seeking) (anything|something|a)? ~ (serious|commitment|long term|heavy|relationship)',
      '^ casual $',
      '^ (nothing serious|keeping it casual|casual is|casual only|casual dating|fwb|no strings|something casual)',
      'casual (is fine|dating|fun|only|dates)',
      'keep (it|things) (casual|light|simple)',
      'nothing (too)? (serious|heavy|crazy|intense|committed)',
      'do not want (anything|something|a)? ~ (serious|relationship|commitment)',
      '(just|only) (looking for|want|here for|here to have|looking to have) (some)? ~ fun',
    ],
    despite: ['wished', 'negated'],
  },
  {
    value: 'friendship',
    said: [
      '@SEEK (new|some|just|more|to make|to make new|to make some|to meet new|a few|local|good|a|to be)? ~ (friends|friendship|friend|pen pals|pen pal|pals|mates|platonic|chat to|chat with)',
      '^ (friends|friendship|new friends|platonic) (only)? $',
      '(just|only) (want|looking for|here for|after) (new|some|to make)? (friends|mates|friendship)',
      'here (for|to make|to find) (new|some|more)? (friends|mates|friendship)',
      'not here to date',
      'looking to make friends',
    ],
    despite: ['wished', 'negated'],
  },
  {
    value: 'unsure',
    said: [
      '(not|no|un) (sure|idea|clue) (yet)? what i (am looking for|want|am after|need)',
      '(do not|not really) know (yet)? what i (want|am looking for|am after)',
      'unsure what i (want|am looking for)',
      '(figuring|working) out what i (want|am looking for)',
      'open to (anything|whatever|see where|seeing where|all kinds)',
      '(see|seeing) (where|what) (it|things|this) (goes|go|happens|leads)',
      'maybe (it becomes|it turns into) something',
      'take it as it comes',
    ],
    despite: ['wished', 'negated'],
  },
  {
    value: null,
    said: [
      '@SEEK (a|an|for a|for a new|for my first)? ~ (job|work|house|apartment|roommate|career|dog|cat|car|place|employment|position|internship|real estate)',
      '(not|never) (looking|searching) for (a)? (husband|wife|marriage)',
      'my (girlfriend|boyfriend|wife|husband|partner|sister|brother|friend|daughter|son|mom|mother) wants to',
      '@SEEK (a|an)? (real|new|full time|part time|stable|serious|steady|permanent|long term)? ~ (job|career|work|income|position)',
    ],
  },
]

const AGES = [
  '(between|ages|aged|age|from|women|woman|men|man|guys|guy|girls|girl|someone|ladies|lady|gentleman|bloke|fella|groom|bride|partner|people|range|me) (the ages of|for|who is|aged|age|ages|between|,|of|is|from|about|around|roughly)? {adult} (-|–|to|and|through) (about|around)? {adult}',
  '(range|seeking|looking for|interested in|prefers|preferably) (:|is)? ~ {adult} (-|–|to|and) {adult}',
]

export const SEEKS_AGE_MIN: readonly Phrasing[] = [
  { value: '$1', said: AGES, despite: ['wished', 'other'] },
  {
    value: '$1',
    said: [
      '(no one|nobody|not|noone|none) (under|younger than|below) {adult}',
      '(someone|woman|women|man|men|lady|ladies|guy|guys|partner|people) (who is|aged|,)? (over|at least|older than|above) {adult}',
      '(lady|ladies|women|woman|men|man|guys|someone|gentleman) (,)? {adult} (+|plus|and up|and over|or over|or older|and older)',
    ],
    despite: ['wished', 'other', 'negated'],
  },
]

export const SEEKS_AGE_MAX: readonly Phrasing[] = [
  { value: '$2', said: AGES, despite: ['wished', 'other'] },
  {
    value: '$1',
    said: [
      '(no one|nobody|not|noone) (over|older than|above) {adult}',
      '(someone|man|woman|men|women|partner|guy|guys) (who is|aged|,)? (under|younger than|up to|below|at most) {adult}',
    ],
    despite: ['wished', 'other', 'negated'],
  },
]

export const SEEKS_GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      '@SEEK (a|an|the|my|to meet a|to meet|other|some|that)? ~ (woman|women|girl|girls|lady|ladies|female|females|wife|girlfriend|gal|lassie|bride) >',
      '(interested in|into|seeking|attracted to|dating|date|prefer|prefers|iso|meet) (a|an|the|only)? ~ (woman|women|girls|ladies|females|lady)',
      '(m|male|man|f|female|woman) (4|for|seeking|looking for) (f|w|female|woman|women)',
      '@AM (a)? ~ lesbian',
      '^ (women|ladies|woman|girls) (only|, (please|{adult})|{adult})',
      '@AM (a)? straight (man|guy|male|dude)',
      '(would|should) (love|like) to meet (a|an) ~ (woman|lady|girl|lassie)',
      'if you are a ~ (woman|girl|lady)',
    ],
    despite: ['wished', 'other'],
  },
  {
    value: 'man',
    said: [
      '@SEEK (a|an|the|my|to meet a|to meet|other|some|that)? ~ (man|men|guy|guys|gentleman|gentlemen|male|males|husband|boyfriend|bloke|fella|groom|lad) >',
      '(interested in|into|seeking|attracted to|dating|date|prefer|prefers|iso|meet) (a|an|the|only)? ~ (man|men|guys|males|gentleman|gentlemen)',
      '(f|female|woman|w|m|male|man) (4|for|seeking|looking for) (m|male|man|men)',
      '@AM (a)? ~ gay (man|guy|male)',
      '^ (men|man|gentlemen|guys) (only|, (please|{adult})|{adult})',
      '@AM (a)? straight (woman|girl|female|lady)',
      '(would|should) (love|like) to meet (a|an) ~ (man|gentleman|guy|fella|bloke)',
      'if you are a ~ (man|guy|gentleman)',
    ],
    despite: ['wished', 'other'],
  },
  {
    value: 'nonbinary',
    said: [
      '@SEEK (a|an)? ~ (nonbinary|non binary|enby|enbies)',
      '(interested in|into|attracted to|and|or) (nonbinary|non binary|enbies)',
    ],
    despite: ['wished', 'other'],
  },
]

export const ATTACHMENT: readonly Phrasing[] = [
  {
    value: 'anxious',
    said: [
      'i (need|crave|want) (constant|a lot of|lots of|so much)? ~ (reassurance|attention|validation)',
      '(i|^) (get|am|can be|become|tend to be) (a bit|so|very|too|a little)? ~ (clingy|jealous|needy|insecure|possessive)',
      'i worry (that|about)? (you|they|people|partners|he|she|being|everyone) (will leave|left|abandoned|leaving)',
      '@AM (afraid|scared|terrified) of (being abandoned|abandonment|being left|rejection|losing people|being alone|ending up alone)',
      'i fall (in love)? (too)? (fast|hard|quickly|easily)',
      'fear of (abandonment|rejection)',
      'i get attached (too)? (easily|quickly|fast)',
      'i (check|text) (my phone|too much|constantly)',
    ],
    confidence: 0.7,
  },
  {
    value: 'avoidant',
    said: [
      'i need (a lot of|lots of|my|plenty of)? (own)? (space|independence|alone time|time alone)',
      '(commitment|closeness|intimacy|relationships) (scares|frightens|terrifies|freaks|scare|terrify) me',
      'i have ~ (commitment issues|commitment phobia|trust issues)',
      '@AM (a)? (commitment phobe|commitment phobic|afraid of commitment|scared of commitment|bad at commitment)',
      'i (keep|push) people (at a distance|away|at arm)',
      'i (value|need|love) my (independence|freedom|space|alone time)',
      'i do not (like|want) (to)? (commit|depend on anyone|get attached|get too close)',
      'i (pull|run|back) away when',
      'i have never had a steady relationship',
    ],
    confidence: 0.7,
  },
  {
    value: 'secure',
    said: [
      '(i|^) (am|feel) comfortable (with|being) (closeness|intimacy|close|commitment|depending|both)',
      'i (trust|communicate) (easily|openly)',
      '(secure|securely) (attachment|attached)',
      '@AM (emotionally)? (available|secure|stable)',
      'i (say|talk about) what i (feel|need)',
    ],
    confidence: 0.8,
  },
]

export const VALUES: readonly Phrasing[] = [
  {
    value: 'values',
    said: [
      '@SEEK',
      '(matters|important) (most)? (to|for) me',
      'i (value|believe in|care about|stand for|appreciate|respect|believe)',
      '@AM (a|an)? ~ (honest|loyal|kind|spontaneous|ambitious|spiritual|religious|introvert|extrovert|introverted|extroverted|feminist|activist|environmentalist|optimist|romantic|homebody|family oriented|easygoing|easy going|laid back|caring|independent)',
      '(honesty|loyalty|kindness|family|faith|trust|humor|humour|respect) (is|are|means|comes|matters)',
      'my (values|priorities|philosophy|faith|family) (is|are|come|comes|means)',
      'i try to',
      'i live (for|by|simply)',
      'i (hope|dream|want|would love|would like) to',
      'i need (someone|a|my)',
      'i (volunteer|attend church|pray|recycle|meditate)',
    ],
    despite: ['wished', 'negated'],
  },
]
