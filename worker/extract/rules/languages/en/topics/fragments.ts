import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What profiles, forms and short answers say without a sentence, by the field of dating. */
export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i am|i will be|i|^|will be|about to be|am) (turning|turn|about to turn|will turn|going to be|hitting) {nextage} (next|in|on|this|soon|tomorrow|later)',
      '(i am|i will be|^) {nextage} (next|tomorrow|in) (month|week|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall)',
      '(born|birthday|date of birth|dob|d o b|birth date|birthdate|geboren|geburtsdatum|ne|nee|nacido|nacida|fecha de nacimiento) (:|on|is|in|am|le|el)? (the)? {birth}',
      '^ {adult} now ',
      '^ {adult} (,)? (he|she|they) / ',
    ],
  },
]

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(now|currently|presently|these days|nowadays|today) (living|based|calling|settled|residing)? (in|near|outside) {place}',
      '(i am|^|am)? (now|currently)? calling {place} (my)? home',
      '(been|have been|living) in {place} since',
      '(still|back) in {place} ',
      '^ (still|now) {bareplace} $',
      '^ {bareplace} (northside|southside|eastside|westside|north|south|east|west|area|born and based|based) ($|,)',
    ],
    confidence: 0.92,
  },
]

export const GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      '^ (a)? (trans|cis|queer|gay|straight|bi)? (woman|girl|lady|lass) $',
      '^ (a)? (trans|cis) (woman|girl)',
      '^ (dog|cat|fur|plant|boy|girl|proud|single|solo|full time) (mum|mom|mama|mother) (to|of|,|$)',
      '@AM (a)? (dog|cat|fur|plant|boy|girl) (mum|mom|mama)',
      '{_adult} (,)? she /',
      '^ (i am|gender|sex) : (woman|female|a woman)',
    ],
  },
  {
    value: 'man',
    said: [
      '^ (a)? (trans|cis|queer|gay|straight|bi)? (man|guy|bloke|lad|dude) $',
      '^ (a)? (trans|cis) (man|guy)',
      '^ (current|dog|cat|fur|plant|boy|girl|proud|single|solo|full time|girl) (dad|father|papa) (to|of|,|$)',
      '@AM (a)? (dog|cat|fur|plant|boy|girl) dad',
      '{_adult} (,)? he /',
      '^ (i am|gender|sex) : (man|male|a man)',
    ],
  },
  { value: 'nonbinary', said: ['^ ~ (nonbinary|non binary|enby) ', '^ they / them', '{_adult} (,)? they /'] },
]

const COUNT = '(one|two|three|four|five|six|2|3|4|5|6|a|my|our|the)'

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: true,
    said: [
      `(^|got|have|and|raising) ${COUNT} (grown up|grown|teenage|adult|little|small|young|lovely|beautiful|wee|amazing|school age)? (children|kids|sons|daughters|teenagers|teens|boys|girls|child|kid|lad|son|daughter|lads) ($|and|,|who|every|at|of|half|full|part|aged|under|over|:|with|already)`,
      'with (one|a|two|three|my|our) (little|wee|young|small)? (lad|lads|bairn|bairns|lass)',
      '(^|my|the|our) (kids|children|boys|girls|sons|daughters|two|twins) are {_number}',
      '^ ~ (dad|mum|mom|father|mother|parent|mama|papa) (of|to) (one|two|three|four|five|{_number}|a)',
      '^ (children|kids|has kids) : (yes|one|two|three|four|{_number})',
    ],
    confidence: 0.9,
  },
  { value: false, said: ['^ (children|kids|has kids) : (no|none|0|nope)', '(none|no kids|no children) yet'] },
]

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'yes',
    despite: ['wished', 'past'],
    said: [
      '^ (want|wants) (kids|children) : (yes|definitely|someday|one day)',
      '(own stance on kids|kids|children) : (wants|want) (them|kids|some)',
      '(kids|children) (one day|someday) (please|for sure|yes|hopefully)',
    ],
  },
  {
    value: 'no',
    despite: ['wished', 'negated', 'past', 'other'],
    said: [
      '^ (want|wants) (kids|children|more) : (no|nope|never)',
      '(not|no) (looking|planning|wanting|wishing|want) to have (more|any more|another|any|kids|children)',
      "(snip|vasectomy) ('s|is|has)? (been)? (done|had|booked)",
      '(had|got|have had) (a|the) (snip|vasectomy)',
      '(so)? no more (kids|children)',
      '(kids|children) : (do not want|not for me|no thanks|never)',
      '(childfree|child free) (by choice|and|,|$)',
      'do not want (kids|children|any|any kids)',
      'no kids (ever|please|for me|thanks)',
    ],
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated'],
    said: [
      '^ (want|wants) (kids|children) : (maybe|not sure|unsure|undecided|open)',
      "(jury 's|jury is|jury) (still)? out",
      'not sure (about|if i want) (kids|children)',
      '(kids|children) : (maybe|not sure|undecided|unsure|open)',
      '(undecided|on the fence|open minded|50 / 50) (about|on) (kids|children|having kids)',
    ],
  },
]

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '^ ex smoker',
      '@AM (an|a)? (ex|former|reformed) smoker',
      '^ (smokes|smoke|smoking|smoker) : (no|never|nope|non smoker|does not|do not|quit)',
      '^ (does not|do not) smoke',
      '^ (quit|stopped|gave up) (smoking|cigarettes|the cigs|the fags)',
      '(i)? (quit|gave up|stopped) smoking',
      '^ smoke free',
    ],
  },
  {
    value: 'sometimes',
    despite: ['wished'],
    said: [
      '^ (smokes|smoke|smoking|smoker) : (sometimes|occasionally|socially|rarely|now and then|social|on weekends)',
      '(only|just) (smoke)? when (i)? (drink|drinking|drunk|out|i am drinking|i am out)',
      '(social|occasional|party|weekend) smoker',
      '(only)? (smoke|smoking) (at parties|on weekends|when drinking|socially|occasionally|now and then)',
      '%smoking (only|just) (at|on|when|with) ',
    ],
  },
  {
    value: 'often',
    said: ['^ (smokes|smoke|smoking|smoker) : (yes|daily|often|regularly|a pack|every day)'],
  },
]

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '^ (drinks|drink|drinking|alcohol) : (no|never|none|sober|does not|do not|nope)',
      '^ (no|zero) (alcohol|booze) ',
      '^ (sober|teetotal) ',
      '(sober) for (two|three|four|five|six|seven|eight|nine|ten|{_number}|a|over|almost|many|some)',
      '^ (does not|do not) drink',
    ],
  },
  {
    value: 'socially',
    said: [
      '^ (drinks|drink|drinking|alcohol) : (sometimes|occasionally|socially|rarely|now and then|social|on weekends|moderately|a little|light)',
      '(social|occasional|light|moderate|weekend) drinker',
      '(like|love|enjoy|have|fancy) (a|the odd|the occasional|an occasional|my)? (g & t|g and t|gin|glass of wine|pint|beer|wine|drink|cocktail|whisky|whiskey|margarita) (on|at|of|with|over|every|now) (a|the|dinner|fridays|saturdays|weekends|friday|saturday|weekend)',
      '(wine|beer|drinks) on weekends',
    ],
  },
  {
    value: 'often',
    said: ['^ (drinks|drink|drinking|alcohol) : (often|daily|regularly|yes often|most days)'],
  },
]

export const DIET: readonly Phrasing[] = [
  {
    value: 'vegetarian',
    said: [
      '^ (diet|food|food preference|eats) : ~ (veg|vegetarian|veggie|lacto vegetarian) $',
      '^ (vegetarian|veggie) $',
    ],
  },
  { value: 'vegan', said: ['^ (diet|food|food preference|eats) : ~ vegan', '^ vegan $'] },
  {
    value: 'omnivore',
    said: [
      '^ (diet|food|food preference|eats) : ~ (non veg|non vegetarian|everything|anything|omnivore|meat|all)',
    ],
  },
  { value: 'pescatarian', said: ['^ (diet|food|eats) : ~ (pescatarian|pescetarian|pesc)'] },
  { value: 'halal', said: ['^ (diet|food|eats) : ~ halal'] },
  { value: 'kosher', said: ['^ (diet|food|eats) : ~ kosher'] },
]

export const GOAL: readonly Phrasing[] = [
  {
    value: 'marriage',
    despite: ['wished'],
    said: [
      '^ (looking for|seeking|goal|here for|intent|wants) : ~ (marriage|husband|wife|spouse|shaadi)',
      'looking for my (husband|wife|future husband|future wife|spouse)',
    ],
  },
  {
    value: 'serious',
    despite: ['wished', 'negated'],
    said: [
      '^ (looking for|seeking|goal|here for|intent|relationship goal) : ~ (serious|relationship|long term|ltr|long term partner|long term relationship|partner|something real|something serious)',
      '(for|in) the long (haul|run|term)',
      '(my|one) last first date',
      '(here|looking|in it|want|in) for something (real|lasting|meaningful|long term|that lasts|with substance)',
      '(do not|not) (do|want|into|looking for|here for) (hookups|hook ups|one night stands|flings|casual)',
      '(something|somebody|someone) to build (a life|a future|something) with',
    ],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: [
      '^ (looking for|seeking|goal|here for|intent) : ~ (casual|fun|hookups|short term|dates)',
      '(nothing|not) (too|that|very|super)? (deep|heavy|serious) ',
      '(keeping|keep|kept) (it|things) (light|casual|fun|easy|simple)',
      '(friends|friendship) (&|and|or) casual dates',
    ],
  },
  {
    value: 'friendship',
    despite: ['wished'],
    said: ['^ (looking for|seeking|goal|here for|intent) : ~ (friends|friendship|mates|pals|companionship)'],
  },
  {
    value: 'unsure',
    despite: ['negated', 'wished'],
    said: [
      '(do not know|idk|dunno|not sure|unsure|no idea|no clue) (yet)? what i (am looking for|want|am after|am here for)',
      '^ (looking for|seeking|goal) : ~ (not sure|unsure|figuring|dunno|idk|undecided)',
      'still figuring (it|that|things|everything) out',
    ],
  },
]

export const STATUS: readonly Phrasing[] = [
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
      '^ {_adult} (,)? single ',
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
    said: ['^ widowed ', '^ (relationship)? (status|marital status) : (widowed|widow|widower)'],
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
]

export const EDUCATION: readonly Phrasing[] = [
  {
    value: 'bachelors',
    said: [
      '^ (education|degree|studies|qualification) : ~ {=bachelors}',
      '^ (education|degree|studies|qualification) : ~ {=bachelorsmaybe}',
    ],
  },
  {
    value: 'masters',
    said: [
      '^ (education|degree|studies|qualification) : ~ {=masters}',
      "with a master ('s)? in",
      '(did|have|hold|got) (a|my)? {=masters}',
    ],
  },
  {
    value: 'doctorate',
    said: [
      '^ (education|degree|studies|qualification) : ~ {=doctorates}',
      '(i|^) (did|have|hold|got|finished|completed) (a|my)? {=doctorates} (on|in|$|,)',
    ],
  },
]
