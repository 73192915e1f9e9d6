import type { Phrasing } from '../../../../../../shared/reader.ts'

export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'i am {age} $',
      'i am (a|an)? {age} @YEARS_OLD',
      'i am (a|an) {age} year (old)? @person',
      '(i|^) (turned|turn|am turning|have turned) {age}',
      '^ (a)? {adult} @YEARS_OLD',
      '^ (a)? {age} ((year|years|yr|yrs) (old|young|of age)|yo|y o|y / o)',
      'my age is {age}',
      '^ (age|aged) (:|-|is)? {age}',
      'i am aged {age}',
      'i (just|recently)? (turned|have turned) {number} (in|on|last|this|yesterday|today|a|two|three|$)',
      '(i|^) (just|recently)? (celebrated|had) my {number} (st|nd|rd|th) birthday',
      '(today|yesterday|tomorrow) (is|was) my {number} (st|nd|rd|th) birthday',
      'my {number} (st|nd|rd|th) birthday (is|was) (today|yesterday|last|on|in|this)',
      'i am (a|an) ~ (man|woman|guy|girl|lady|male|female) of {age}',
      'i am {age} (with|living|from|in|looking|work|working|single|male|female|man|woman|m|f|going|years young|but|at|this|next|today|tomorrow|on|years|and a|now|last)',
      '^ (m|f|male|female|woman|man|guy|girl|lady|gal|dude|bloke|enby) (/|,)? {adult} $',
      '^ {adult} (/|,)? (m|f|male|female|woman|man|nonbinary|enby|guy|girl|gal|lady|dude|bloke)',
    ],
  },
  {
    value: '$1',
    said: [
      '^ {adult} ,',
      '^ {adult} $',
      '^ {adult} (from|in|and|living|year old|single)',
      '^ {adult} years ($|from)',
      '^ at {adult} (,)? i (am|still|have|feel)',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: [
      '(i am|i will be|i|^|will be|about to be|am) (turning|turn|about to turn|will turn|going to be|hitting) {nextage} (next|in|on|this|soon|tomorrow|later)',
      '(i am|i will be|^) {nextage} (next|tomorrow|in) (month|week|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall)',
      '(born|birthday|date of birth|dob|d o b|d . o . b|birth date|birthdate) (:|-|on|is|in|am)? (the)? {birth}',
      '^ {adult} now',
      '^ {adult} (,)? (he|she|they) /',
    ],
  },
  {
    value: '$1',
    said: [
      '^ {adult} years on (this|the) (planet|earth)',
      '^ {adult} (on paper|on the outside|in body|by passport|going on|and (counting|holding|a half|change|three quarters))',
      '^ %d_age (i am|am|just turned)? {adult} ($|,|and|but|years|yo)',
      '(i|^) (turned|hit|reached) {adult} (in|on|last|this|yesterday|today|$)',
      '^ (f|m|nb) {adult}',
      '^ (at|now) {adult} (,)? (i|$)',
      '^ (a|the|this)? ~ (lady|gentleman|man|woman|guy|girl|bloke|widow|widower|mum|mom|dad|divorcee) (of|,) {adult}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: [
      '(i am|i will be|about to|i|am) (turn|be|turning|hit|hitting)? {nextage} (in|next|soon|this|on)',
      '(about to|going to|soon to) (turn|be|hit) {nextage}',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    said: [
      '(i am|^) {age} (not|and not) {_number}',
      '(single|divorced|widowed|unattached) (again)? at {adult} ',
      '^ {adult} (bi|gay|straight|queer|lesbian|pan|ace|trans|nonbinary|married|divorced|widowed|separated|poly) ',
      '{adult} (y . o|y . o .|years young|yrs young|yo|y o|winters|summers (old|young))',
      '^ %d_age %!d_range (nearly|almost|about)? {adult} ',
      '(am|being|aged|age) {adult} ',
      '(as|being) (a|an) {adult} @YEARS_OLD ',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: [
      '(not quite|about to be|just shy of) {nextage} ($|,|now)',
      '^ {nextage} in (a|one|two|three|four|six|{number}) (few|couple of)? (day|days|week|weeks|month|months)',
      '^ %d_age (i will be|i am going to be|i turn|turning) {nextage} ',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked'],
    said: [
      '{_adult} (-|–|to) {_adult}',
      '{_adult} (+|plus|and over|or over|and up)',
      '(a|an|any) ~ (man|woman|guy|girl|lady|gentleman|bloke|someone|somebody|person|partner) (,|of|aged|from|between|around|about)? {_adult} (-|–|to|and|or) {_adult}',
      '(between|entre|zwischen) {_adult} (and|to|et|y|und|a) {_adult} (ans|anos|jahre|jahren)?',
      `(quit|stopped|started|married|moved|retired|divorced|widowed|left|met|until|when|since|by|before|
        after|pregnant|diagnosed|mum|mom|dad|was|turned it) (drinking|smoking|home|school|out|in|there|here|
        him|her)? (at|aged) {_adult}`,
    ],
  },
  { value: '$1', said: ['^ my age (:|is|=)? {age}'], confidence: 0.93 },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'negated', 'past'],
    said: [
      '{_age} (at heart|inside|deep down|on the inside|in spirit)',
      `(mentally|emotionally|spiritually|feel|feeling|look|act|acting|dance|body of|heart of|knees of|back of|
        soul of) (like)? (a|an)? {_age}`,
    ],
  },
  {
    value: '$1',
    said: ['^ {adult} {_bareplace} (uni|university|student|based|native|local|lad|lass|girl|guy)'],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'past', 'negated'],
    said: [
      '(daughter|son|daughters|sons|kid|kids|child|children|twins|brother|sister|niece|nephew) (@open|is|are|aged|of) {_adult}',
      '%d_kids ~ , {_adult}',
      '%d_pets ~ , {_adult}',
    ],
  },
  {
    value: '$1',
    despite: ['negated', 'other', 'asked'],
    said: [
      '(wait|sorry|actually|oops|correction) (,)? (no)? (,)? (it is|its|i am|make (that|it)|that is|turned) {adult} ($|,|now|as of|since|last|this|yesterday|today)',
      '^ %d_age (no|nope|nah) (,)? (it is|its|i am)? {adult} ($|,|now|since|last|this|yesterday|today)',
      '^ {_adult} (,)? (no|wait|sorry|i mean|oops|scratch that|make that) (,)? (no|wait|sorry|i mean|make that|make it|it is|its|i am)? {adult} ($|,|now|since|last|this|yesterday|today)',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['i was born (on)? (the)? {birth}', '^ born (on)? (the)? {birth}'],
    confidence: 0.93,
  },
  {
    value: '$1',
    despite: ['wished', 'asked'],
    said: [
      '(change|update|correct|set|fix|make) (my|the)? age (from {_adult})? to {adult} ',
      '(change|update|correct) (my|the) age (:|→|,) {adult} ',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'past', 'negated'],
    said: [
      `(separated|divorced|single|married|sober|widowed|together|clean|since|for|past|last|about|over|nearly|
        almost|experience|engaged|dry) (@open|,|-|for|about)? {_number} (yrs|years|yr|year)`,
    ],
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'past', 'negated'],
    said: [
      `(number|table|room|size|flat|apt|house|lot|ticket|badge|box|seat|bus|line|route|page|level|score|day|week|
        episode|chapter|season|unit|code|participant|candidate|lane|platform|gate|ward|channel|group) (:|#|no|=|-) {_number}`,
      '(table|room|flat|apt|badge|seat|bus|route|page|level|episode|chapter|participant|lane|platform|gate) {_number} ($|,)',
    ],
  },
]
