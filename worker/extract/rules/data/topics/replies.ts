import type { Phrasing } from '../../../../../shared/reader.ts'

/** What answers to questions, forms and lists of facts say of the fields of dating. */
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

export const STATUS: readonly Phrasing[] = [
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
      '(getrennt lebend|lebe getrennt|getrennt seit|en instance de divorce|en proceso de divorcio)',
      '(divorce|papers|paperwork) (is|are|has|have)? (not)? (been)? ~ (signed|final|through|filed|finalized|finalised) (yet)?',
    ],
  },
  { value: 'married', said: ['%d_status (married|happily married)'] },
  {
    value: null,
    said: [
      '(i|we) married (him|her|them|too|my first)',
      '(was|were|got) engaged once',
      'married (twice|once|before|young)',
    ],
  },
]

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: true,
    despite: ['asked'],
    said: [
      '^ %d_kids %!d_wants (yes|yep|yeah|one|two|three|four|five|{_number}|a (boy|girl|son|daughter)|both|grown|all grown) ',
      '(^|my|the) (kids|children|boys|girls|twins|sons|daughters) are (at|in|grown|all|with|both|{_number}|out|away)',
      '(co parenting|coparenting|raising) (a|one|two|three|my|our|four|twins|with)',
      'empty (nester|nest)',
      '^ (dad|mum|mom|father|mother|parent) (first|foremost|above|before) ',
      '^ (a)? (daughter|son) (at|in) (uni|university|college|school)',
      '^ (a|one|two|three|my) {_number} (year|yr) old (son|daughter|boy|girl|who|at|that|and|$)',
      '(kids|children|boys|girls|son|daughter) (every other|every second|alternate) (weekend|week)',
      '(shared|joint|full|half) custody',
      '^ %d_kids %!d_wants (a|one|two|three|four|my)? (daughter|son|daughters|sons|boys|girls|boy|girl)',
      "(maman|papa|mere|pere|mama) (d'une|d'un) ",
      '^ (ein|eine|zwei|drei|deux|trois|dos|tres) (erwachsene|kleine|grosse|grands|grandes|petites|petits|pequenos)? (sohne|tochter|kinder|sohn|jungs|madchen|filles|garcons|fils|hijos|hijas)',
      '(a|one|two|three|@num) (son|daughter|sons|daughters) (at (university|uni|college|school)|in (college|school)|aged)',
      '^ @num grown (kids|sons|daughters|children|boys|girls)',
      '(my|the) (grandkids|grandchildren|grandson|granddaughter|grandsons)',
      '^ (grandkids|grandchildren) (:|=)? (yes|one|two|three|four|five|{_number})',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['negated', 'past'],
    said: [
      '^ %d_kids %!d_wants (no|none|nope|nah|zero|not yet|never) ',
      '(there are|there were|i have|got) no (kids|children)',
      '^ never had (kids|children|any)',
      '(never|not) (been)? blessed with (kids|children)',
    ],
    confidence: 0.9,
  },
]

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'yes',
    despite: ['wished', 'asked'],
    said: [
      '^ %d_wants (yes|yep|yeah|definitely|absolutely|someday|one day|of course|i do|would love)',
      '^ (kids|children) , (yes|please|god willing|inshallah|definitely)',
      '(would love|want|hope|hoping|dream) (to be|of being|of becoming|to become) (a)? (dad|mum|mom|mother|father|parent) ',
      '(i|we) would (love|like|have) (more|another few|a few more) (kids|children)',
      '(i|we) (do)? want (kids|children|a family|a baby)',
      '(and|,) (kids|children|a family) (within|in) (a|the) (few|couple|next|near)',
    ],
    confidence: 0.9,
  },
  {
    value: 'no',
    despite: ['wished', 'negated', 'other', 'past', 'asked'],
    said: [
      '^ %d_wants (no|nope|nah|never|not really|not for me|i do not) ',
      'no (kids|children) and there will not be',
      '%d_kids not (planning|planning to|planning on|wanting)',
      '(kids|children) (are not|is not|were never) (for me|my thing|on the cards|in my plan|in my plans|happening)',
      '(not|am not|are not) (having|planning|wanting) (any|more|any more|another)',
      'no (plans|desire|wish|intention|interest) (for|to have|of having|in) (them|any|kids|children|more)',
      '(my|our) family is complete',
      '(had|got) (that|it|myself) (settled surgically|fixed|snipped|sterilised|sterilized)',
      '(tubes tied|sterilized|sterilised|hysterectomy by choice)',
    ],
    confidence: 0.9,
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '^ %d_wants (maybe|perhaps|not sure|possibly|depends|open|undecided|who knows)',
      '(would not|will not|do not|not) (rule|ruling) (them|it|kids|children|that) out',
      '(probably not|probably) , convince me',
      '(would|might|could) (have|want) (another|more|one|kids) (one)? (,)? (maybe|perhaps|with the right|if)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'negated', 'other', 'past', 'asked'],
    said: [
      '(people|women|men|anyone|someone|those|guys|girls|somebody|partner) who (do not|does not|never|already)? (want|wants)',
    ],
  },
]

export const DIET: readonly Phrasing[] = [
  {
    value: 'omnivore',
    said: [
      '(i|we|^) (will|can|do|now)? eat (it all|everything|anything|all of it)',
      '^ %d_diet (everything|anything|all of it|i eat everything|omnivore|no restrictions)',
      '(i eat|^ eats) (pretty much)? (everything|anything)',
    ],
    confidence: 0.9,
  },
  {
    value: 'vegetarian',
    despite: ['negated'],
    said: [
      '^ %d_diet (yes)? (vegetarian|veggie)',
      '(esse|ess) (ich)? (kein fleisch|vegetarisch)',
      '(have not|has not|not|no) (eaten|touched|had) meat (since|in|for)',
      '(meat free|meatless) (since|for|household|and|,|$)',
      '(je suis|soy|ich bin) (vegetarien|vegetarienne|vegetariano|vegetariana|vegetarier|vegetarierin)',
      '(je ne mange pas|no como) (de)? (viande|carne)',
    ],
  },
  {
    value: 'vegan',
    said: ['^ %d_diet vegan', '(je suis|soy|ich bin) (vegan|vegane|vegano|vegana|veganer|veganerin)'],
  },
  {
    value: 'pescatarian',
    despite: ['negated'],
    said: ['no meat (except|but|apart from) (for)? (fish|seafood)', 'fish (yes|but) , (no)? meat'],
  },
  { value: 'gluten_free', said: ['^ (coeliac|celiac) '] },
  { value: 'halal', said: ['^ %d_diet halal'] },
  { value: 'kosher', said: ['^ %d_diet kosher'] },
]

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '^ %d_smoke (no|nope|never|non|nah|not|gave up|quit|stopped|i do not|hate it) ',
      '^ n / s ',
      '^ ns ',
      '^ %d_smoke (i)? (quit|stopped|gave up|gave it up)',
      '^ (nonsmoker|non smoker|smoke free)',
      '(gave up|given up|quit|packed in|stopped) (the)? (smoking|cigarettes|ciggies|fags|smokes|vaping|cigs)',
    ],
  },
  {
    value: 'sometimes',
    despite: ['asked'],
    said: [
      '^ %d_smoke (sometimes|occasionally|socially|only when|now and then|rarely|when i drink|at parties|a bit|social)',
      '(i|^) smoke (one or two|the odd|an occasional) ',
    ],
  },
  {
    value: 'often',
    despite: ['asked'],
    said: [
      '^ %d_smoke (yes|yeah|yep|daily|every day|a pack|too much|guilty|like a chimney)',
      '(pack a day|20 a day|ten a day|two packs a day)',
      'je fume (trop|beaucoup|tous les jours|un paquet)',
      '(rauche|fumo) (viel|taglich|mucho|todos los dias|jeden tag)',
    ],
  },
  {
    value: null,
    despite: ['negated', 'past', 'asked', 'wished', 'other'],
    said: [
      '(no|not) (smokers|smoking) (please|pls|thanks|!)',
      '(dealbreaker|dealbreakers|deal breaker|deal breakers|turn offs|turn off|no gos|red flags) (:|-|=)? ~ (smoking|smokers|smoke)',
    ],
  },
]

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '^ %d_drink (no|nope|never|none|sober|not|teetotal|i do not|do not) ',
      '^ (straight edge|dry since|alcohol free)',
      '(clean|dry) and sober',
    ],
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: [
      '^ %d_drink (socially|sometimes|occasionally|now and then|weekends|on weekends|a bit|a little|rarely|moderately|social|the odd|the occasional|with friends)',
      '(glass|pint|beer|wine|drink|g and t|cocktail|dram|sherry|tipple) (or two)? (now and then|now and again|here and there|once in a while|occasionally|on occasion|on (a|fridays|saturdays|sundays|weekends|the weekend))',
      'glass of (wine|red|white|prosecco|port) (or two)? (now and then|now and again|with dinner|on|at|here and there|occasionally|once)',
      '@num beers on (saturday|friday|weekends|sunday)',
      'bois (des coups|un verre|un coup) ',
      '(copas|cervezas|canas) (los|el) (fines|finde|viernes|sabados)',
      '(selten|ab und zu|gelegentlich) (mal)? (ein|einen|mal) (bier|wein|glas)',
    ],
    confidence: 0.9,
  },
  {
    value: 'often',
    despite: ['asked'],
    said: [
      '^ %d_drink (daily|every|most|often|yes every|too much)',
      '(beer|wine|pint|whisky|drink|gin|xxxx gold|glass) (after|with) every (shift|day|meal|dinner|night)',
      '^ %d_drink ~ after every ',
    ],
    confidence: 0.9,
  },
]

export const DRINKING_SOME: readonly Phrasing[] = [
  { value: null, said: ['sober curious', '(non|no) alcoholic'] },
  {
    value: 'socially',
    despite: ['asked'],
    said: [
      '(beer|wine|whiskey|whisky|gin|tequila|pint|pints|cocktails|margaritas) on (fridays|saturdays|weekends|sundays|friday|saturday)',
      '^ %d_drink ~ (a|one|the) (beer|wine|glass|pint|drink|couple|few)',
    ],
    confidence: 0.9,
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

export const PETS: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '^ %d_pets ~ {+animals}',
      '^ (rescue|retired|proud|part time)? {=animals} (mum|mom|dad|mama|papa|parent|dog mum)',
      '^ (a|an|one|two|three|four|five|{_number}|my|@num)? ~ {+animals} (called|named|who|that (adopted|owns|runs|rules|thinks|sleeps|hates|loves)|shares|at home|and (a|one|two)|, no)',
      '(share|shares|sharing) (my|a|the|our) ~ with ~ {+animals}',
      '(come|comes|package deal) with ~ {+animals}',
      '^ {=animals} and {=animals} (at home|owner|parent|mum|mom|dad)',
      '^ {_number} (pet|rescue|indoor|house|street|stray|foster|fat|old|elderly|spoiled) {+animals}',
      '^ (a|one|two|three) (pet|rescue|indoor|house|street|stray|foster|fat|old|elderly|spoiled|one eyed|three legged) {+animals}',
      '^ {=animals} : ',
      '(me|us|just me) (and|,|&) (my|a|the|two|three|{_number})? ~ {+animals}',
      'owned by (a|two|my|three) ~ {+animals}',
      '(i|we) (got|have got|have) (a|an|two|three|my)? ~ {+animals} (tho|though|too|lol)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(had|lost|want|love|like|loves|allergic to|into|miss) (a|all|the|to)? {=animals}',
      '{=animals} (person|people|lover|lovers|videos|memes|park|walker|walking|sitter|food|hair|allergy)',
    ],
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

export const GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(looking|searching|waiting|hoping|here) (for|to find) (my|the right) (person|human|one|match|forever|forever person|lobster|partner|penguin)',
      'dating (with|for) (intention|intent|keeps|real|purpose|a reason)',
      '(date|dating) intentionally',
      '(my|the) last (first date|relationship|swipe|app)',
      '(not|never) (here|looking) for (a|an|any)? ~ (pen pal|pen pals|fling|flings|hookup|hookups|situationship|situationships|one night)',
      '^ %d_goal ~ (serious|relationship|long term|ltr|the real thing|a partner|something real|love)',
      '(something|a relationship|partner|connection) (that|to|for) (lasts|last|keeps|keep|the long run|life)',
      '(want|looking for|seeking|after|need) (a)? (partner|teammate|companion for life|life partner|relationship)',
      'for (an)? ltr',
      '(for|want|wants|seeking|a) (lasting|long lasting|steady|stable|proper) (relationship|partnership)',
      '(something|somebody|someone) (lasting|long lasting|steady|permanent)',
      '(not|never) (after|looking for|into|here for|interested in) (anything|something)? casual',
      '^ %d_goal ~ a relationship',
    ],
    confidence: 0.9,
  },
  {
    value: 'marriage',
    despite: ['wished', 'asked'],
    said: [
      '(would like|want|hope|hoping|ready|plan) to (be married|marry|get married|wed) ',
      '^ %d_goal ~ (marriage|a wife|a husband|to marry)',
      '(for|intent :|intention :|goal :|purpose :) (marriage|shaadi|nikah)',
    ],
    confidence: 0.9,
  },
  {
    value: 'casual',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(not|never) (at all)? (ready|looking|here) to (settle down|settle|commit)',
      '(something|anything) (fun|light|easy|breezy|low key)',
      '(fun|casual|easy|relaxed) (dates|dating|meetups) (with|only|and|,|$)',
      '^ %d_goal ~ (casual|fun|nothing serious|hookups|dates|short term)',
      '(rencontres|relation|plan) (legeres|legere|sans lendemain|sans prise de tete|decontractee)',
      '(sin compromiso|nada serio|pas serieux|rien de serieux|nichts festes|nichts ernstes|was lockeres|etwas lockeres)',
      "pas (vraiment)? envie d'une relation serieuse",
      '(looking for|here for|after|up for) (dates|fun) (not|and|,|$)',
      '^ %d_goal ~ (more|rather|something)? casual',
      'no (labels|commitment|commitments|expectations|drama just fun)',
    ],
    confidence: 0.9,
  },
  {
    value: 'friendship',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(friends|friendship) only',
      '(mostly|mainly|just|only) (after|want|looking for|here for) (some)? (company|conversation|companions)',
      'not (here)? (to|for) (date|dating|romance|love)',
      '^ %d_goal ~ (friends|friendship|mates|company|companionship|activity partners)',
      '(meet|find|make) (new)? (people|friends|mates) to (play|hike|walk|go|climb|cook|run|swim|travel|do|hang)',
      '(hiking|walking|climbing|gym|running|travel|theatre|cinema|pub|activity) (buddy|buddies|partner|partners|companion|mates) ',
      'companionship (mostly|mainly|above|first|really|,|$|only)',
      '(a)? (friend|companion) to (go|walk|share|do|see|have)',
    ],
    confidence: 0.88,
  },
  {
    value: 'unsure',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(not sure|no idea|unsure|do not know|not certain) (yet)? (what|why) (this|i|it) (is|am) (for|here|doing)',
      '(see|seeing) what (is|s|s) out there',
      '(let us|lets|let) see (what|where|how) ',
      '(will|we will) know when (we|i|you) know',
      '^ %d_goal ~ (not sure|no idea|unsure|dunno|do not know|honestly no idea|undecided|who knows)',
      '(no idea|no clue) , we will',
      '(open to|see) (wherever|whatever|where) (it|this|things|happens|comes|life)',
    ],
    confidence: 0.9,
  },
]

export const SEEKS_WOMAN: readonly string[] = [
  '^ %d_seek ~ (women|woman|females|ladies|girls)',
  '(lesbian|straight (man|guy|male|bloke)|gay woman|gay girl)',
  '(interested in|looking for|seeking|seeks|into) (:)? ~ (women|woman|ladies|lady|girls|females)',
  '(men and|guys and|men or|boys and|guys or|boys or|garcons ou|men ,|man or) (women|girls|filles|woman)',
  '(suche|wunsche mir|busco|cherche|recherche) (ich|nach)? (eine|einen|una|une|mir eine|mir)? ~ (frau|partnerin|freundin|mujer|chica|femme|compagne|novia|companera)',
  '(marry|wife|girlfriend) (inshallah|god willing|material)',
  '(women|ladies) (only)? (please|{_adult}|over|under|aged|between)',
  '(companion|partner) , (a)? (lady|woman)',
  '@SEEK (a|my)? (wife|girlfriend)',
]

export const SEEKS_MAN: readonly string[] = [
  '^ %d_seek ~ (men|man|males|gentlemen|guys|boys)',
  '(gay (guy|man|male|dude|bloke|lad)|straight (woman|girl|lady|female))',
  '(interested in|looking for|seeking|seeks|into) (:)? ~ (men|man|guys|gentlemen|gentleman|males)',
  '(women and|girls and|women or|girls or|filles ou|women ,) (men|guys|boys|garcons)',
  '(suche|wunsche mir|busco|cherche|recherche) (ich|nach)? (einen|un|mir einen)? ~ (mann|partner|freund|hombre|chico|homme|compagnon|novio|mec)',
  '(dates|date|fun|relationship|friendship) with ~ (guys|men|a man|a guy)',
  '(married|marry|settle) ~ (to|with) a man',
  '(men|gentlemen|guys) (only)? (please|{_adult}|over|under|aged|between)',
  '(companion|partner) , (a)? (gentleman|man)',
  '@SEEK (a|my)? (husband|boyfriend)',
]

const AGES =
  '(ages|aged|age|between|range|gentleman|gentlemen|lady|ladies|man|men|woman|women|guy|guys|girl|girls|bloke|fella|someone|seeking|seeks|looking for|partner|partnerin|frau|mann|femme|homme|mujer|hombre|zwischen|entre) (the ages of|aged|:|,)? {adult} (-|–|to|and|und|et|y|a) {adult}'

export const SEEKS_AGE: readonly string[] = [
  AGES,
  '(ages|aged|age range|gentleman|gentlemen|lady|ladies|man|men|woman|women|guy|guys|girl|girls|bloke|fella|someone|somebody|anyone|people|partner|range) (is|of|,|:|around)? {number} (-|–) {number}',
  '%d_range {adult} (to|and) {adult}',
  '%d_range {number} (-|–) {number}',
]

export const SEEKS_AGE_MIN: readonly Phrasing[] = [
  { value: '$1', said: SEEKS_AGE, despite: ['wished', 'other', 'asked'] },
  {
    value: '$1',
    said: ['ages {adult} (+|plus|and (up|over|older))', '^ over {adult} (only|please)'],
    despite: ['wished', 'other', 'asked'],
  },
]

export const SEEKS_AGE_MAX: readonly Phrasing[] = [
  { value: '$2', said: SEEKS_AGE, despite: ['wished', 'other', 'asked'] },
]
