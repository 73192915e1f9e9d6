import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The delivery address of goods. */
export const SHIP_TO: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '{_=colors}',
      `(plum|olive|cork|tan|coral|moss|sandy|jersey|cashmere|bath|nice|reading|
        mobile|sofia vergara|walnut|oak|la roche|orange|aurora)`,
      '(uk|us|eu|usa) (size)? {_number}',
      '(in|or|and|,) {_=colors}',
      'from {_place} to {_place}',
      '(own|have|like|love|played|play|got|collect) {_belongings}',
    ],
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      `(regards|greetings|cheers|love|best wishes|near|address|home|flat|apartment|
        house|place|kitchen|balcony|garden|living room|bedroom) (is)? (from|in)? {place}`,
      `(ship|ships|shipping|shipped|deliver|delivers|delivered|delivery|send|sent|sending|post|where|
        location|city|store|stores|shop|shops|available|pickup|pick up|collect|based|live|living|posted|
        shop) (is|would be|will be|it|them|to|should be|address)? (to|in|at|near|:|a|around|for) (the)?
        {named}`,
      `(i am|we are|^|i live|we live|living|based|am|are|im|here) (over|out|up|
        down|both|currently|here)? (in|near|from|at|based in|around|outside) {place}`,
      '(in|near|around|round) {bareplace} ($|,|and|or|please|for|area|where|if|so|but|with|is)',
      '{bareplace} (area|based|store|stores|shop|shops|here|local)',
      'to {bareplace} ($|,|by|before|in|within|please)',
      '^ {bareplace} $',
      '^ {soloplace} $',
      '(i|we) have (a|an) ~ (kitchen|flat|apartment|living room|room|balcony|office|studio) in {place}',
      'my ~ (kitchen|flat|apartment|house|room|garden|balcony|place|home|office|studio|street) in {place}',
      `(here in|worker in|knitter in|shopper in|student in|nurse in|baker in|family in|couple in|
        parents in|home in|delivered in|pickup in|pick up in|work from home in|from home in|store in|shop
        in) {bareplace}`,
      '(must arrive|arrive|arriving|deliver|delivered) (in|at) {place}',
      '^ (in|near|from) {place} $',
      '(i am|we are) (a|an|two|the) ~ (from|in|based in|living in) {place}',
    ],
    confidence: 0.87,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '%location {named}',
      '(i am|we are|reached|staying|stay|live|living) in {bareplace} (until|till|from|for|all|over)',
      'now (it is|we are|i am|we are in|i am in|it is in|in|back in|based in) {place}',
      '(suburban|downtown|rural|sunny|rainy|chilly|windy|freezing|snowy|hilly|central) {bareplace}',
      '(somewhere|anywhere|someplace) (in|near|around|round|within) {place}',
      `(ship|ships|shipped|deliver|delivered|send|sent|post|posted|posting|posts|mail|mailed|bring) (it|them|this|that|the parcel|everything)?
        to (my|our|the) ~ ('s|')? (in|near) {named}`,
      '(sent|posted|posting|shipped|mailed|couriered|dispatched) to {named}',
      `(second hand|secondhand|preloved|size {_number}|pickup|pick up|collection|collect|new only|used ok) (in)?
        {soloplace} $`,
      '{_marked} (for|in|to) {bareplace} ($|,)',
      `(survives|survive|handles|handle|copes with|cope with|suits|stands up to) {bareplace}
        ($|,|rain|wind|winters|winter|weather|streets|hills|cold|heat|for|all)`,
      '{bareplace} (by|before) (the)? {_soon}',
      '(regards|greetings|love|best wishes|cheers) from {named}',
      `(anyone|anybody|someone|somebody|people|shop|shops|place|places|locals) (here)?
        (in|near|around) {bareplace}`,
      '(max|tops|maximum|or less|{_marked}) {soloplace} ($|>)',
      '(max|tops|or less|{_marked}) {soloplace} (@USED|new|pickup|pick up|delivery|collection|asap|needed|need|b 4|before|by)',
      '(it is|we are|i am|this is|now) (in)? {bareplace} (now|these days|area)',
      '(round|around) {bareplace} ($|,|and)',
      '(ship|ships|shipping|deliver|delivered|post|send) (2|4) {bareplace}',
      '%destination (to|in|near|a|en|nach|naar|till|til|do|w)? {named}',
      '(my|our)? address is (in|:)? {named}',
      `(address|location|city|ship to|deliver to|delivery|delivery to|shipping to|where|
        town|store|pickup|collect at|destination) (:|=|-|–) (to|in)? (the)? {named}`,
      `(ship|ships|shipping|shipped|deliver|delivered|delivery|send|post|posted) (it|
        them)? (to|a) (the|my)? {named}`,
      '^ (lives|living|based|located|delivers|delivered|ships|sent) (in|to|at|near) (:)? {named}',
      '(delivers|delivering|delivery address|deliver) to (:)? {named}',
      '(sells|sell|selling|shop|shops|store|stores|buy|find|get) ~ in {place}',
      `(i live|we live|i am based|we are based|i am located|based|located|living) (here|
        over|out|up|down|both)? (in|near|outside) {place}`,
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['asked'],
    said: [
      `(i|we) (have|just|recently|only|had)? (moved|relocated) (back|out|over|down|up|here|house)? (from {_named})?
        (back|out|over|down|up)? to {named}`,
      '^ (just|recently|newly) (moved|relocated) (from {_named})? to {named}',
      '(delivery|shipping|pickup|pick up|collection|click and collect) {bareplace} $',
      `^ {bareplace} (north|south|east|west|southside|northside|city centre|city center|downtown|town|suburbs|
        old town|sud|nord|ost|centro|centrum) $`,
      '^ (north|south|east|west|central|greater|downtown|inner) {bareplace} $',
      '(i|we) (teach|work|study|host|rent|garden) ~ (in|near) {bareplace}',
      '(my|our) ~ (school|kindergarten|nursery|daycare|university|uni|college) ~ in {bareplace}',
      '(commute|commuting) from {bareplace} to {_place}',
      '(stuck|settled|staying put) in {place}',
      '(to|in) {_number} {bareplace} ($|,|by|before)',
      '(in|near) {bareplace} (under|below|up to|max|for under|for less than) {_sum}',
      '(recent|new|fresh) (arrival|transplant) (in|to) {place}',
      '(commute|commuting|commutes|to work|to school|to the office|to uni|school run) (here)? (in|through|around|across) {bareplace}',
      '(for|in|with|through|of|our|these|enough for) {bareplace} (winters|summers)',
      '@USED ~ {_=goods} {soloplace} ({_marked}|under|below|max|up to|$)',
    ],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      `(@RECIPIENT|family|relatives|everyone|people) (live|lives|lived|moved|works|work|
        studies|study|grew up) (in|to|near|at) {_place}`,
      `(made|bought|manufactured|born|designed|found|trip|holiday|vacation|hiking|travel|travelling|
        traveling|going|flying|fly|from|brand|company|saw|marathon|visiting|visit|visited|back)
        (here)? (in|from|to) {place}`,
      '(made|brand|company) (in|from) {place}',
      '(before|until|when|if|once|after|since) (i|we) (move|moved|relocate|relocated) (here)? (from|to) {place}',
      '(moved|relocated|moving) (here|away|over)? from {place}',
      '(i|we|have|has|just|already|since) (left|leaving) {place}',
      '(no longer|not|no more|never|used to live|lived|was|were) (living|based)? (in|near) {place}',
      'not {bareplace}',
      '(office|work|job|employer|company|client|school|studio) is in {_place}',
      '%destination (answer|reply|response|yes|yep|yeah|no|nope|sure|same|ok|okay|please|hi|thanks|great|well)',
      `(want|wanting|hope|hoping|would like|would love|love|plan|planning|dream|dreaming|thinking|about) (to|of)
        (move|moving|relocate|relocating|live|living|emigrate) (back|over|out)? (to|in) {place}`,
      `(seller|sellers|shop|store|dealer|vendor|supplier) (is|are|to be|must be|being|
        be|based|located) (based|located)? (in|within) {place}`,
      '(rue|rua|calle|boulevard|avenue|avenida|plaza|piazza|chaussee|rue de|place) {_named}',
      `(met|bought|saw|found|tried|lost|cracked|broke|snapped|died|stayed|hiked|ran|cycled|flew|fell|wore|
        worn|seen|stolen) (it|them|one|you|this|these|up|down|twice|apart|mine)? (at|on)? (the|a|my)? ~ (in|
        near|around) {_place}`,
      `(fair|conference|festival|concert|honeymoon|weekend|race|museum|season|show|
        concert) (in|near|to) {_place}`,
    ],
  },
]
