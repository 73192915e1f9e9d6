import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What answers to questions, forms and lists of facts say of the fields of dating: who one is. */
export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '^ {adult} years on (this|the) (planet|earth)',
      '^ {adult} (on paper|on the outside|in body|by passport|going on|and (counting|holding|a half|change|three quarters))',
      '^ %d_age (i am|am|just turned)? {adult} ($|,|and|but|years|yo)',
      '(i|^) (turned|hit|reached) {adult} (in|on|last|this|yesterday|today|$)',
      '^ (f|m|nb) {adult} ',
      '(at|now) {adult} (,)? (i|$)',
      '^ (a|the|this)? ~ (lady|gentleman|man|woman|guy|girl|bloke|widow|widower|mum|mom|dad|divorcee) (of|,) {adult}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: [
      '(i am|i will be|about to|i|am) (turn|be|turning|hit|hitting)? {nextage} (in|next|soon|this|on) ',
      '(about to|going to|soon to) (turn|be|hit) {nextage}',
    ],
    confidence: 0.88,
  },
]

export const GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      '^ %d_gender (female|woman|f|girl|lady|cis woman|trans woman)',
      '^ (f|w) / {adult}',
      '(^|i am) (a|the)? (humorous|cheerful|kind|retired|single|tall|petite|slim|curvy|bubbly|quiet|young|attractive|warm|professional)? (lady|gentlewoman|widow) (,|of) (aged)? {adult}',
      '(nichtraucherin|muslimah|latina|infirmiere|zahnarztin|camarera|serveuse|kellnerin|anwaltin) ',
      "(maman|mere) (d'une|d'un|de)",
      "'s daughter (turned|and) ",
      '(one of (those|the)) (girls|women|ladies) (who|that) ',
      '(your|an|the) (average|typical|standard|basic|ordinary) (girl|woman|gal|lass)',
      '^ ex (wife|girlfriend) (,|$)',
      '^ (lesbian|she) (,|$|and|/)',
    ],
    confidence: 0.9,
  },
  {
    value: 'man',
    said: [
      '^ %d_gender (male|man|m|guy|bloke|cis man|trans man)',
      '^ m / {adult}',
      '(^|i am) (a|the)? (kind|retired|single|tall|quiet|solvent|professional|educated|young|bald)? (gentleman|bloke|chap|lad|widower) (,|of|with|seeking|seeks) ',
      "'s son (turned|and) ",
      '^ {_height} (guy|man|bloke|dude|fella|lad) ',
      '(one of (those|the)) (guys|men|blokes|lads) (who|that) ',
      '(your|an|the) (average|typical|standard|basic|ordinary) (bloke|guy|man|joe|dude|lad)',
      '^ ex husband ',
    ],
    confidence: 0.9,
  },
  {
    value: 'nonbinary',
    said: ['^ %d_gender (nonbinary|non binary|nb|enby|neither|genderfluid|genderqueer)'],
  },
]

export const GENDER_SOUGHT: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'asked', 'past'],
    said: [
      '(seeks|seeking|seek|looking for|wants|want|wanted|interested in|partner|wltm|would like to meet|iso) (:|a|an|the)? ~ (woman|man|lady|gentleman|girl|guy|women|men|bloke|chap|male|female) ({_number}|,|for|with|of)? ({_number})?',
    ],
  },
]

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '^ %d_where (in|near|just outside|right now|currently)? {named} ($|,|and|but|now|for)',
      '^ in {place} ',
      '^ %d_where (outside|just outside|near|around|close to) (of)? {place}',
      '{bareplace} (for now|at the moment|right now|currently|atm)',
      '{bareplace} (born and bred|transplant|for (life|good|work|love|the) |stole me|claimed me|kept me|adopted me|is (home|where i live|where i am)|ish )',
      '(find me|found me|catch me|bump into me) in {place}',
      '{bareplace} but (home|originally|born|from|raised) (is)? {_place}',
      '(drive|driving|farm|farming|teach|teaching|nurse|bake|cook|build) ~ outside {place}',
      '(apprenticeship|traineeship|residency|degree|phd|masters|studying|teaching|nursing|cooking|working|works|porter|night shift) ~ (in|at|near) {place}',
      '(new to|settled in|exiled in|landed in|ended up in|washed up in|stuck in|based out of|lives in|residing in|transplanted to) (the)? {place}',
      '{bareplace} (specifically|actually|these days|now|via|by way)',
      '{_place} → {place}',
    ],
    confidence: 0.9,
  },
  { value: '$1', said: ['%!start ^ {soloplace} $'], confidence: 0.8 },
  {
    value: null,
    said: ['(by way of|via|formerly of|originally from|grew up in|raised in|born in|from) {place}'],
  },
]

export const HEIGHT: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '^ %d_height (i am|about|around)? ({height}|{bareheight})',
      '(height|ht|taille|grosse|altura) (:|=|-) ({height}|{bareheight})',
      '(i am|,) {height} (,|$|tall)',
    ],
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: ['(must be|should be|over|under|taller than|at least|above|below|be) {height}'],
  },
]

export const LANGUAGES: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '^ %languages {+languages} ',
      '(speak|speaks|speaking|know|fluent in|hablo|spreche|parle) ~ {+languages} (and|,|&|plus|y|und|et) (some|bad|a bit of|a little|broken|basic|decent|terrible|okay|passable|rusty|conversational|enough|kitchen) {+languages}',
      '(my|our) {=languages} is (passable|better|good|okay|ok|decent|fluent|terrible|rusty|bad|not bad|fine|coming along|improving|basic|broken|conversational)',
      '(bilingual|trilingual) ~ {+languages}',
      '{+languages} (speaker|speakers|speaking) ',
      '{+languages} (into|to) english',
      '(translator|interpreter) ~ {+languages}',
      '(translator|interpreter|languages|speaks) (:)? {+languages}',
      '(native|fluent|heritage) {=languages} (speaker)?',
    ],
    confidence: 0.88,
  },
  { value: '$2', said: ['{+languages} into {+languages}'], confidence: 0.88 },
]

export const RELIGION: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '(culturally|nominally|proudly|devoutly|quietly|badly|loosely|vaguely|still) {=religions} ',
      '^ %d_faith {=religions} ',
      '^ {=religions} ish ',
    ],
    confidence: 0.9,
  },
  {
    value: 'christian',
    said: [
      '(christ|jesus) (follower|lover|first|centered|centred)',
      'god (first|fearing)',
      'follow (jesus|christ)',
    ],
    confidence: 0.85,
  },
  {
    value: 'none',
    despite: ['asked', 'negated'],
    said: ['^ %d_faith (none|no|nope|nothing|not religious|n / a)'],
  },
]

export const OCCUPATION: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '^ %d_work (i am|am|yeah|yes|well|so)? (a|an|the)? {anyjob} ($|,|-|for|at|in|and|by|with)',
      '^ {_adult} , {job} ($|,|online|at|in|by|for|with|and|from)',
      '^ (current|full time|part time|recovering|professional|freelance|self employed|trainee|junior|senior|former soldier now) {job} (out of|at|in|for|,|$|by|with)',
      '{job} (by trade|by profession|to trade|by training) ',
      '^ {job} (online|on nights|nights|on days|slash|who|turned) ',
    ],
    confidence: 0.88,
  },
  {
    value: 'teacher',
    said: [
      'i teach (kindergarten|{_number} (st|nd|rd|th)|first|second|third|fourth|fifth|sixth|high school|middle school|primary|preschool|maths|math|english|science|history|music|art|pe|biology|chemistry|physics|year|grade|kids|at a|in a)',
    ],
    confidence: 0.9,
  },
  {
    value: 'student',
    said: [
      '^ (etudiant|etudiante|estudiante|student|studentin) (en|de|der|an|in|at) ',
      '(je suis|soy|ich bin|bin) (etudiant|etudiante|estudiante|student|studentin)',
    ],
    confidence: 0.9,
  },
]
