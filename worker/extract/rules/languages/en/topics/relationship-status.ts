import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_STATUS: readonly Phrasing[] = [
  {
    value: 'single',
    said: [
      `@AM (a)? (single|unmarried|unattached|not married|not in a relationship|not seeing anyone|not dating
        anyone|not dating) (by|and|with|man|woman|guy|girl|male|female|lady|gal|at|for|again|but|living|
        looking|$)`,
      '@AM (a)? ~ single (mom|mum|dad|mother|father|parent|man|woman|guy|girl|lady|gal|male|female|mama)',
      '^ (single|unmarried|never married|unattached) (and|but|with|man|woman|guy|girl|male|female|mom|dad|mother|father|for|looking|$)',
      '(i have|have|i|^) never (been|got)? married',
      '{adult} @YEARS_OLD ~ single',
      '(marital|relationship) status : (single|unmarried|never married)',
      '(i|^) (do not|never) have (a|any) (boyfriend|girlfriend|partner|spouse|significant other|wife|husband)',
      'i have no (boyfriend|girlfriend|partner|spouse|significant other|wife|husband)',
      '@AM a (bachelor|bachelorette)',
      '(@AM|^) (newly|recently|happily|currently|still|suddenly|very|forever|freshly) single (again)? $',
      'i have been single (for|since)',
      '(i|am) (hate|like|love|enjoy|tired of|sick of|do not like|do not mind|done) being single',
      '(i|^) (have)? never (had|been on) (a|any) (girlfriend|boyfriend|real relationship|date)',
      'i live the single life',
    ],
  },
  {
    value: 'divorced',
    said: [
      '@AM (a)? ~ (divorced|divorcee|divorce) (from my wife|from my husband)?',
      '(wife|husband|mom|dad|mother|father) and i are divorced',
      '^ (divorced|divorcee)',
      '{adult} @YEARS_OLD ~ (divorced|divorcee)',
      'i (got|was|am getting over a) divorced',
      'my divorce (was|is|has been|got) (final|finalized|finalised|done|over)',
      'i (went|have gone) through (a|my) divorce',
      'i (divorced|have divorced) my (husband|wife)',
      '(my|our) (ex husband|ex wife)',
      'i have (a|an|one|two|three|my)? ~ (ex wife|ex husband|ex wives|ex husbands)',
      '(i|^) (have)? (one|two|three) (ex wife|ex husband|ex wives|ex husbands)',
      'i have been divorced',
      '(husband|wife) (and i|and me) (got|are|were) divorced',
    ],
  },
  {
    value: 'widowed',
    said: [
      '@AM (a)? ~ (widowed|widow|widower)',
      '^ (widowed|widow|widower)',
      '{adult} @YEARS_OLD ~ (widow|widower|widowed)',
      '^ (wife|husband) (passed|died)',
      '(my|our) late (husband|wife)',
      'my (late)? (husband|wife|spouse) ~ (died|passed|passed away|is dead|is deceased|was killed)',
      '(i|^) lost my (husband|wife|spouse)',
    ],
  },
  {
    value: 'separated',
    said: [
      '@AM ~ separated (from my wife|from my husband)?',
      '^ separated',
      'my (wife|husband) (left|walked out|has left|moved out|recently left)',
      'i left my (wife|husband)',
      'my (wife|husband) and i (separated|split|are separated|have separated|split up)',
    ],
  },
  {
    value: 'in_relationship',
    said: [
      '@AM in ~ relationship',
      '(i|^) have (a|an) ~ (boyfriend|girlfriend|partner|significant other|gf|bf)',
      'my (boyfriend|girlfriend|gf|bf|partner|significant other)',
      '@AM dating (a|an|my|someone|the)',
      '@AM (taken|seeing someone|not single|polyamorous)',
      'i have been with my (boyfriend|girlfriend|partner)',
      '^ in a ~ relationship',
    ],
  },
  {
    value: 'engaged',
    said: [
      '@AM engaged',
      '^ engaged (to|$)',
      '@AM (getting|about to get|going to get|to be|soon to be) married',
      'my (fiance|fiancee)',
      'i (have|got) (a)? (fiance|fiancee)',
      '(i|we) got engaged',
      '(my|our) wedding is',
      '(@AM|we are) planning (my|our) wedding',
    ],
  },
  {
    value: 'married',
    said: [
      '@AM (a|an)? ~ married',
      '^ married',
      '{adult} @YEARS_OLD ~ married',
      'i have (a|an) ~ (wife|husband|hubby)',
      '(i|we) (got|have been) married',
      '@AM (a|an|the)? ~ (wife|husband) >',
      'i married (a|an|my|the|him|her)',
      '(marital|relationship) status : married',
      '@AM (a)? ~ (newlywed|housewife|stay at home wife)',
    ],
  },
  {
    value: 'married',
    said: ['my (wife|husband|hubby|wifey|spouse)'],
    confidence: 0.85,
  },
  {
    value: null,
    said: [
      'my (wife|husband) and i had',
      '(i|we) have been married (twice|once|three|two|four|many|several|before|@num) (times|before|$)',
      'i miss my (wife|husband|boyfriend|girlfriend|partner)',
      'my (future|first|next|dream|second|ideal) (wife|husband|boyfriend|girlfriend|partner)',
      'my (wife|husband|partner|boyfriend|girlfriend) (some day|someday|one day)',
      'my ex (boyfriend|girlfriend|partner)',
      '(broke up|split up|split|breaking up|broke it off) with my (boyfriend|girlfriend|partner|fiance|fiancee)',
      'i (left|dumped) my (boyfriend|girlfriend|partner|fiance|fiancee)',
      'my (boyfriend|girlfriend|partner|fiance|fiancee) (broke up|dumped|left|just broke up|cheated|just left|and i broke up|and i split|passed away|died)',
      '@AM (getting|about to get) (a)? (divorced|divorce|separated)',
      '@AM (planning on|thinking of|thinking about) getting (a)? (divorced|divorce|married)',
      '@AM going through (a)? divorce',
      'my (business|writing|dance|training|workout|gym|running|lab) partner',
      'my partner in crime',
      '(looking|searching) for my (wife|husband|partner)',
    ],
  },
  {
    value: 'in_relationship',
    said: [
      '(poly|polyam|polyamorous|enm|open relationship) and (partnered|taken|attached)',
      '^ (partnered|taken|in a relationship|in an open relationship) $',
      '@AM (partnered|in an open relationship|in an open marriage)',
    ],
  },
  {
    value: 'single',
    said: [
      '^ (relationship)? (status|marital status) : (single|never married|unmarried)',
      '^ never married',
      '^ {_adult} (,)? single',
      '^ single $',
    ],
  },
  {
    value: 'divorced',
    said: [
      '^ ex (husband|wife) $',
      '^ (relationship)? (status|marital status) : divorced',
      '^ divorced (and|,|@open|with|dad|mum|mom|but|$)',
    ],
  },
  {
    value: 'widowed',
    said: ['^ widowed', '^ (relationship)? (status|marital status) : (widowed|widow|widower)'],
  },
  {
    value: 'separated',
    despite: ['past'],
    said: [
      '(been|am|have been|now)? separated (since|for|last|this|and|,|$)',
      'technically (still)? married',
      'divorce papers are not (signed|final|through)',
      '(divorce|paperwork) (pending|not final|in progress|going through)',
    ],
  },
  {
    value: 'divorced',
    despite: ['past'],
    said: [
      '%d_status ~ divorced',
      '(once|twice) , divorced',
      'divorced (twice|once|since|for|in|a|two|three|{_number}|last|this|after)',
      'i (also|then|later|have)? divorced (him|her|them)',
      '%d_status once , divorced',
      '(amicably|happily|long|recently|newly|twice|finally) divorced',
      'my divorce (came through|is done|is final)',
    ],
  },
  {
    value: 'single',
    said: ['%d_status (single|never married|no never|never)', '(been|have been) single (for|since|a)'],
  },
  {
    value: 'widowed',
    despite: ['past'],
    said: [
      '%d_status ~ (widowed|widow|widower)',
      'widowed (for|since|in|a|two|three|four|{_number}|young|last)',
    ],
  },
  {
    value: 'separated',
    despite: ['past', 'negated'],
    said: [
      '%d_status ~ separated',
      '(living apart|live apart|separated) (since|for|from)',
      '(divorce|papers|paperwork) (is|are|has|have) not (been)? ~ (signed|final|through|filed|finalized|finalised) (yet)?',
    ],
  },
  {
    value: 'married',
    said: ['%d_status (married|happily married)'],
  },
  {
    value: null,
    said: [
      '(i|we) married (him|her|them|too|my first)',
      '(was|were|got) engaged once',
      'married (twice|once|before|young)',
    ],
  },
  {
    value: 'single',
    despite: ['past'],
    said: [
      '(newly|recently|freshly|happily|suddenly|currently|still|back to|perpetually|perennially|very|blissfully) single ',
      '(i am|am|been|being) single (for|since|again|and|at|now|after|by)',
      '(engaged|nearly married|almost married) (once|twice) (.|,)? (married|but) never',
      '^ (solo|unattached|unmarried|singleton|bachelor|bachelorette|spinster) (,|$|and|at|for|since)',
      '(never|not) (been)? (married|hitched|wed) (,|$|yet|and|no|or|but|before)',
      '(split|broke up|separated) ~ , never married',
      '(marital status|status|relationship status|relationship|marital) (:|=|-) ~ (single|never married|unmarried|bachelor|spinster)',
    ],
    confidence: 0.9,
  },
  {
    value: 'divorced',
    despite: ['past'],
    said: [
      '(once|twice|thrice|amicably|happily|recently|newly|long|now) divorced ',
      'divorced (,|and|but|with|dad|mum|mom|father|mother|man|woman|since|for|{_number}|a|last|in|no|two|three|one|$|:|at|from|after)',
      '(married|hitched) {_number} (,)? (divorced|unmarried|split) {_number}',
      '(divorce|decree) (was|is|got)? (finalised|finalized|final|done|came through|went through|absolute|granted)',
      'ex (wife|husband) and i (co parent|coparent|share|get|split)',
      '(since|after|survived|my|my own) my? divorce ($|,|@open|in|last|two|three)',
      '(marital status|status|relationship status|relationship|marital) (:|=|-) ~ (divorced|divorcee)',
    ],
    confidence: 0.9,
  },
  {
    value: 'widowed',
    despite: ['past'],
    said: [
      '(widow|widower|widowed) (,|$|since|for|at|in|{_number}|a|three|two|four|five|six)',
      'my (wife|husband|late wife|late husband) (died|passed|passed away) ',
      '(i|^) (lost|buried) my (wife|husband|late husband|late wife) ',
      '(marital status|status|relationship status|relationship|marital) (:|=|-) ~ (widowed|widow|widower)',
    ],
    confidence: 0.92,
  },
  {
    value: 'separated',
    despite: ['past', 'negated'],
    said: [
      '(amicably|legally|recently|newly|long) separated ',
      'separated (,|and|but|with|dad|mum|mom|since|for|from|a|last|in|two|three|one|not|going|$|:|pending|awaiting)',
      '(divorce|papers|paperwork) (is|are)? (pending|in process|in progress|ongoing|underway|under way|with the lawyers|going through|nearly done|almost done|being)',
      '(marital status|status|relationship status|relationship|marital) (:|=|-) ~ separated',
    ],
    confidence: 0.9,
  },
  {
    value: 'in_relationship',
    despite: ['negated'],
    said: [
      '(currently|already|now) (seeing|dating) (someone|somebody|a|one|two|people)',
      '(i|^) have (a|one|two|an|another) ~ (partner|partners|nesting partner|primary|boyfriend|girlfriend) (already|and|,|who|$|at)',
      '(married|partnered) and (poly|enm|open|ethically)',
      '(nesting|primary|anchor) partner ',
      'in an (open|existing) (relationship|marriage)',
    ],
    confidence: 0.88,
  },
  {
    value: 'married',
    said: [
      'i have (one|a wife|a husband) (,|and)? we are (open|poly|enm)',
      '^ married (couple|but|and|,|man|woman|with)',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['past', 'negated', 'wished', 'other', 'asked'],
    said: [
      'married never',
      '(not|nothing against|no) (married|divorced|separated|divorcees) (men|women|people|guys|please)',
      '(never|not) (been)? divorced',
      '(if you are|you are|are you|unless you are|must be|be|you must be) (single|married|divorced|separated|widowed|unattached)',
      '(my|the) (parents|mum|mom|dad|brother|sister|friends|ex) (are|is|got|were) (divorced|separated|married|widowed)',
    ],
  },
  {
    value: 'separated',
    despite: ['past'],
    said: [
      '(split|separated|parted|split up) (from|with) my (wife|husband|ex wife|ex husband)',
      'separated (rather than|not|and not) divorced',
    ],
    confidence: 0.92,
  },
  {
    value: 'widowed',
    despite: ['other', 'past'],
    said: ['^ (wife|husband) (passed|died) (in|away|last|two|three|four|five|{_number})'],
    confidence: 0.9,
  },
  { value: 'divorced', despite: ['past'], said: ['^ ex (husband|wife) ($|,)'], confidence: 0.9 },
  {
    value: null,
    said: [
      'my ~ (husband|wife|boyfriend|girlfriend|partner) (back then|at the time|of the time|then|before|after that)',
    ],
  },
  {
    value: null,
    despite: ['past', 'other', 'wished', 'asked'],
    said: [
      '(divorced|single|widowed|separated|married) ~ (men|women|brothers|sisters|guys|people|dads|mums|moms|parents|folks|ladies|gents) (welcome|ok|okay|fine|are|too|please|only)',
    ],
  },
  {
    value: 'divorced',
    despite: ['past'],
    said: ['(one|two|three|1|2) (divorce|divorces) (,|$|and|behind)', '^ ~ ex (wife|husband) (,|$)'],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'past', 'negated'],
    said: [
      '(married|taken|divorced|separated|single|engaged|attached|widowed) (men|women|guys|people|girls|ladies|folks|profiles|blokes|males|females)',
    ],
  },
  {
    value: 'single',
    said: [
      '(^|am a|am an|an|a) (confirmed|eternal|lifelong|eligible|long time) bachelor (,|$|who|at|by|in my)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'past', 'negated'],
    said: ['(rather than|instead of|not yet|not quite|never) (divorced|separated|single|widowed)'],
  },
  {
    value: 'single',
    despite: ['negated', 'past', 'asked'],
    said: [
      'married never ',
      '^ %d_married (no|nope|never|nah|not yet|not once|came close|nearly|not me)',
      '(single|solo|unattached) (again|since) ',
    ],
    confidence: 0.9,
  },
  {
    value: 'widowed',
    despite: ['past', 'other'],
    said: [
      '(my|the) (wife|husband|late wife|late husband) (passed|died|passed away)',
      '^ (wife|husband) (passed|died|passed away)',
      '(lost|buried) my (wife|husband) ',
      '(my wife|my husband) and i (,)? until (he|she) (died|passed)',
    ],
    confidence: 0.9,
  },
  { value: 'divorced', said: ['^ ~ (dwm|dwf|dbm|dbf) (,|$|{_adult})'], confidence: 0.9 },
  { value: 'single', said: ['^ ~ (swm|swf|sbm|sbf) (,|$|{_adult})'], confidence: 0.9 },
  { value: 'widowed', said: ['^ ~ (wwm|wwf) (,|$|{_adult})'], confidence: 0.9 },
  {
    value: 'widowed',
    despite: ['past', 'other', 'negated'],
    said: [
      '(married|together|wed|years) ~ (,|and|until|then|but) (he|she) (passed|died|passed away)',
      '^ (he|she) (passed|passed away|died) ({_number}|two|three|four|five|a few|last|in|suddenly) (years|year|ago|{_number}|summer|winter|spring)',
    ],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['past', 'other', 'negated'],
    said: [
      'married (for)? (@num|{_number}|twenty|thirty|forty) (years|yrs) (,|and|until|then|but) (he|she|then|divorced|until|now|before|widowed|it|we)',
    ],
  },
  {
    value: 'widowed',
    despite: ['past'],
    said: [
      '(lost|buried) my ~ (wife|husband|partner|spouse) (of|in|to|two|three|four|five|a few|last) ({_number}|cancer|covid|a|years|year|many|almost|nearly)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'past', 'negated'],
    said: [
      '(assume|assumes|assumed|think|thinks|thought|guess|guesses) (i am|that i am)? (divorced|married|single|separated|widowed|taken)',
    ],
  },
]
