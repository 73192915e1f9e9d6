import type { Phrasing } from '../../../../../../shared/reader.ts'

const SEXED = '(boy|girl|lad|lass|guy|bloke|woman|man|lady|gal|chick|gent)'

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      `(i|we|^) @live ~ (in|near|outside|outside of|just outside|just outside of|around|by|at|close to|over
        in|out in|here in|on|up in|down in) (the)? (~ part of|~ side of|heart of|middle of|suburbs of|suburb
        of|city of|sunny|beautiful|state of|outskirts of|downtown|north|south|east|west|part of|upstate|
        rural|small town in|a small town in|town of|area of|mountains of|hills of|country in)? {named}`,
      '(i|we|^) @live (near|close to|by) (my|our|all my) ~ in {place}',
      '(i|we|^) @live (alone|together|happily)? with (my|a|two|three|our) ~ in {place}',
      '(i|we|^) @live (in|on) (a|an|the|my|our) ~ (in|near|outside|outside of|by) {named}',
      '(i|we|^) @live in (a|an|the) ~ called {named}',
      'who (moved|relocated) (back)? to {named}',
      '(i|we) have (been)? (living|lived) ~ in {named} (for|since|all|my)',
      '(i am|we are|^|i have been) (based|located|living|residing|stationed|serving|settled) (in|out of|near|around|at|here in) (the)? ~ {named}',
      '(i|we|^) (moved|relocated|emigrated|immigrated|came) (back|out|down|up|over)? (to|here to) {named}',
      '(i|we|^) (have)? ~ moved (back|out|down|up|over)? to {named}',
      '(my|our) (home|city|current city|home is) (is|now)? (in)? {named}',
      '^ (location|city|town|based in|living in|residence|place of residence|present location|current location|home|address|lives in|from|based|state) : {named}',
      '(i|we|^) call {place} (my)? home',
      '(home|home base) is (in)? {named}',
      'here in {place}',
      '(i|we) live {place}',
      '(guy|girl|man|woman|lady|gal|lad|bloke|dude|mom|mum|dad|person|human|couple|student|transplant|native|resident) (in|based in|living in) {place}',
      '@AM ~ {_place} (now|but|and) (living|living now) in {place}',
      '(living|based|residing) in {place}',
      '(i am|^|i am a|i am an|i work as a|i work as an|work as a|as a|as an) ~ {_job} ~ (in|near|outside|out of) {place}',
      'i (work|teach) ~ in {place} >',
      'i (clean|run|own|manage) ~ (in|near|outside) {place}',
      '^ {_job} ~ (in|near|from) {place}',
      '(dad|mum|mom|father|mother|parent|mama|gran|grandad|grandmother) of (one|two|three|four|five|{_number}) (in|from|near|based in|living in) {place}',
      '(i|and|^) never left {named}',
      '{place} (native|born and raised|based|resident)',
      'i never left {place}',
      '(i|we) have always lived (in|near|on|around) {place}',
      '(i|we) rent ~ in {place}',
      '(i|we) (have)? (came|come|moved|went|gone) (home|back) to {place}',
      '(i am|as|being|^) (a|an)? {_number} @YEARS_OLD ~ (from|in|near|living in|based in) {place}',
      '(i|we|^) @live (by|near|on|at|close to) (a|an|the) ~ (in|of) {place}',
      'i have never been out of {place}',
      'i am (currently|now) in {place}',
      'i was born and raised in {place} and still',
      '(i|we) have (a|an|our) ~ (house|apartment|home|place|condo) in {place} where',
    ],
  },
  {
    value: '$1',
    despite: ['past', 'other'],
    said: ['{place} , where (i|we) (still|now|currently)? live'],
    confidence: 0.88,
  },
  {
    value: '$2',
    said: ['(i|we|^) (have)? (moved|relocated|came|emigrated|immigrated) (here)? from {named} to {named}'],
  },
  {
    value: '$1',
    said: ['^ {bareplace} $', 'i am in {place} $'],
    confidence: 0.9,
  },
  {
    value: 'Los Angeles, CA',
    said: ['(i|we) @live in la $', '(i am|we are) (living|based) in la $'],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: ['^ from {place} $', '(guy|girl|man|woman|lady|gal|lad|bloke|dude|student|mom|dad) from {place}'],
    confidence: 0.8,
  },
  {
    value: null,
    said: [
      '(i|we) moved (here)? from {named} $',
      '(my|our) ~ (mom|mum|dad|girl|guy|lady|friend|couple) (in|from|living in) {place}',
      '(exchange|foreign|international) student from {place}',
      '(i|we) moved to {named} (when i was|as a|in my|at age|at the age|but|for a year|for a while)',
      '(i|we) (have)? (a|own a|have a) ~ (house|home|cabin|condo) in {place}',
      'born (and raised)? in {place}',
      '(i|we) (work|worked) ~ in {place} (but|and live)',
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(now|currently|presently|these days|nowadays|today) (living|based|calling|settled|residing)? (in|near|outside) {place}',
      '(i am|^|am)? (now|currently)? calling {place} (my)? home',
      '(been|have been|living) in {place} since',
      '(still|back) in {place}',
      '^ (still|now) {bareplace} $',
      '^ {bareplace} (northside|southside|eastside|westside|north|south|east|west|area|suburbs|suburb|burbs|metro|born and based|based) ($|,)',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    said: [
      '^ %d_where (in|near|just outside|right now|currently)? {named} ($|,|and|but|now|for)',
      '^ in {place}',
      '^ %d_where (outside|just outside|near|around|close to) (of)? {place}',
      '{bareplace} (for now|at the moment|right now|currently|atm)',
      '{bareplace} (born and bred|transplant|for (life|good|work|love|the)|stole me|claimed me|kept me|adopted me|is (home|where i live|where i am)|ish)',
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
  {
    value: '$1',
    said: ['%!start ^ {soloplace} $'],
    confidence: 0.8,
  },
  {
    value: null,
    said: ['(by way of|via|formerly of|originally from|grew up in|raised in|born in|from) {place}'],
  },
  {
    value: '$1',
    said: [
      '^ {_adult} (m|f|male|female|nb|man|woman|guy|girl) (in|from|,|/|-)? {bareplace}',
      '^ (m|f|male|female|nb) (/)? {_adult} (/|,|in|from)? {bareplace}',
      '^ {_adult} (/|,)? {bareplace} (,|/|$)',
      '^ {bareplace} (boy|girl|lad|lass|guy|gal|chick|bloke|man|woman|mum|mom|dad) ',
      '^ {_adult} ~ in {bareplace}',
      `^ ~ ${SEXED} (living|based|working) in {place}`,
      '(i am|^) (a|an)? {_job} (from|over in|up in|down in|out in|here in) {bareplace}',
      '^ {bareplace} (uni|university|college|uni life) (student|grad student|lecturer|staff)',
      '(settled|living|based|working|living and working) (down)? in {place} (with|now|since|and|for)',
      '(we|i|^) (just|recently|finally|have)? (relocated|moved|shifted) (across|over|out|down|up|back)? to {named} ',
      '(disaster|mess|gremlin|human|nerd|homebody|cat lady|introvert|extrovert|creature|soul|local|resident|dweller) (in|of|from) {bareplace}',
      '(my|our|a small|a tiny|a little|a one bed|a rented|a shared|a top floor) (flat|apartment|studio|bedsit|cottage|terrace) in {place}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: [
      `(i|we|^) (make|makes|write|writes|teach|teaches|drive|drives|run|runs|work|works|sell|sells|build|
        builds|bake|bakes|cook|cooks|edit|edits|paint|paints|fix|fixes|repair|repairs|restore|restores|
        coach|coaches|nurse|clean|cleans|design|designs|manage|manages|farm|study|tutor|rent|brew|train|
        practise|practice|serve|keep|tend|own) {_tillplace} (in|near|outside|around) {bareplace}`,
      '(i|we|^) @live {_tillplace} (in|near|outside|around) {bareplace}',
      '^ {_job} {_tillplace} (in|near|outside) {bareplace}',
    ],
    confidence: 0.86,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['(live|living|lives|based|settled) in {place} (now|these days|nowadays|currently|at the moment)'],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '^ %d_where {named} (these days|at the moment|currently|right now|atm|mostly|since|way|area|specifically)',
      '^ %d_where (i am|i live|we are|i have been|it is|just moved|moved|recently moved|now) (in|to|near|out in|up in|over in|down in) {named}',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    said: [
      '(i am|^) (a|an)? ~ (exchange|foreign|international|visiting) student from {place}',
      '(married|honeymoon|holiday|wedding|met|photo|photos|pic|picture|vacation|trip|vacationed|graduated|degree|studied|uni|university|served|born|festival|marathon) in {place}',
    ],
  },
  {
    value: '$1',
    said: [
      '^ ~ (couple|pair|family) (from|in) {place}',
      '(as|am|being) (a|an|the) ~ @female in {place}',
      '(as|am|being) (a|an|the) ~ @male in {place}',
      '(a|an) {_height} ~ @female in {place}',
      '(a|an) {_height} ~ @male in {place}',
      '(lives|live|living) {bareplace} (way|direction|side)',
      '^ {bareplace} since {_number}',
      '(south|north|east|west|south side|north side|east side|west side) (side)? of {bareplace} (born|$|,|and)',
    ],
    confidence: 0.87,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked'],
    said: [
      '(passed|passing|travelled|traveled|backpacked|cycled|drove|toured|wandered) through {_place}',
      '(passed|passing|travelled|traveled|backpacked|cycled|drove|toured|wandered) through {_place} , {_place}',
      '(passed|passing|travelled|traveled|backpacked|cycled|drove|toured|wandered) through {_place} (,|and) {_place} (,|and) {_place}',
      '(thanks|thank you|regards|cheers|best|yours|sincerely|greetings|love|wishes) , {_place} $',
      '(vices|vice|weakness|weaknesses|favorites|dream|bucket list|next trip|guilty pleasures|hometown|originally) : {place}',
    ],
  },
  { value: '$1', said: ['^ {bareplace} (by way of|via) {_place}'], confidence: 0.88 },
  {
    value: '$1',
    despite: ['negated', 'asked'],
    said: [
      '^ (no|nope|nah) (,)? (i)? (have|am|just|recently)? (moved to|relocated to|live in|living in|in) {named}',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    said: [
      `(the|that|this|some|every|another|lovely) ~ (guy|girl|man|woman|lady|gentleman|bloke|person|student|couple|friend) (in|from|based in|living in) {place}`,
    ],
  },
  {
    value: '$1',
    said: [
      '(i am|am) (out|up|down|over) (here)? in {place}',
      '(i am|^) (a|an) ~ {_knownjob} (here|over here|out here) in {named}',
      '^ {_adult} {bareplace} (uni|university|student|based|native|local|lad|lass|girl|guy)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'past', 'negated'],
    said: ['(originally|formerly|previously|hailing) (from|of|out of)? {named}'],
  },
  {
    value: '$1',
    said: [
      `(man|woman|guy|girl|bloke|lady|gal|lad|dude|person|lesbian|mum|mom|dad|widow|widower|nurse|teacher|
          soul|couple) (in|from) (rural|upstate|downtown|central|northern|southern|eastern|western|north|
          south|east|west|beautiful|sunny|rainy|deepest|darkest) {place}`,
      '(widow|widower|divorcee|divorce|bachelor|spinster|pensioner|retiree|romantic|soul|catholic|muslim|christian|jew|sikh|hindu|farmer) (from|in|of) {place}',
      '^ (have|has|having)? lived in {place} (since|for|all|ever|most)',
      '(home base|base camp|home port|headquarters|hq) (is|:|=|currently)? (in)? {place}',
      '(i|^) (stay|reside|dwell|am staying) in {place} ($|,|and|with|now|since|but)',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['negated', 'asked'],
    said: [
      '^ (no|nope|nah|not quite|close) (,)? (actually|just|but)? (,)? {bareplace} ($|,|but|though|actually)',
    ],
    confidence: 0.85,
  },
  {
    value: '$2',
    said: ['(who|and)? (moved|relocated|came|transplanted|emigrated) (over|here)? from {named} to {named} '],
    confidence: 0.88,
  },
  {
    value: '$1',
    said: ['^ {bareplace} (se|sw|nw|ne|n|e|s|w|ec|wc) {_number} ($|,)'],
    confidence: 0.88,
  },
  {
    value: '$1',
    said: [
      '^ (near|just outside|just north of|just south of|north of|south of|outskirts of|close to) {bareplace} ($|,)',
      '{_place} → {bareplace} ',
    ],
    confidence: 0.86,
  },
  { value: '$1', said: ['^ (city|town|location|residence) {named} $'], confidence: 0.88 },
  {
    value: '$1',
    said: [
      '^ {bareplace} @num ($|,)',
      '(am a|^) student (at|in) {bareplace} ($|,|doing|and|studying|reading)',
    ],
    confidence: 0.85,
  },
]
