import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of the goods or of their buyer. */
export const MARKET_PLACE: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '{_=colors}',
      '(%destination|%location) (sorry|yes|no|sure|thanks|unfortunately)',
      '(for|on|garage|estate|yard|moving|boot|car boot|jumble) sale',
      '{_place} or (similar|equivalent|like|comparable|better|newer|anything|other)',
    ],
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      `(pick up|pickup|collection|collect|local pickup|pick it up|pickup only|pick up only|collection only|
        pick up is|pickup is|view|viewing|viewings|meet|meet up|located|location|local to|available|to
        collect|picked up|item is|bike is|it is|they are|cash on collection|collect only|meeting|sale|
        collection is|here) (only|preferred|possible|available)? (in|at|from|near|around|,|:|-|is|outside|
        just outside|on|is in) (the|central|downtown|south|north|east|west|greater|outer|inner)? {place}`,
      `{bareplace} (area|based|pickup|pick up|collection|only|local|region|metro|and surroundings|city
        center|city centre|downtown|suburbs)`,
      '^ {bareplace} $',
      '^ {soloplace} $',
      '{bareplace} (e|n|w|se|sw|nw|ec|wc|sk|bs|m|ls|bn|eh|g|cf|b|ng|s|yo|ox|cb|br|cr|kt|tw|ha|ub|ig|rm|da) {_number}',
      '%location {named}',
      '%destination (in|to|near|around|from)? {named}',
      `(pickup|pick up|collection|collect|local pickup|pickup only|collection only|located|meet|meetup|
        meetups|viewing|viewings|swap) {bareplace}`,
      '{bareplace} (after|before|or an)',
      'ex works {place}',
      '(transport|van|drive|trailer|truck|train|ferry) from {place}',
      '(work|works|working|office) in {place}',
      '{bareplace} (meetup|meetups|meet|pick ups|pickups|evenings|weekends|or post|or postage|or delivery)',
      '(miles|km|minutes|mins) (of|from|outside|north of|south of|east of|west of|to) (the)? {place}',
      '(postage|posted|posting|shipping|dispatch|dispatched|sent|tracked|freight) from {place}',
      `(carry|floor|floors|flat|house|garage|shed|barn|shop|school|office|warehouse|studio|storage|unit|
        farm|allotment|campus|community) ~ (in|at|near) {place}`,
      '(ship|ships|shipping|shipped|post|posting|sent|send|delivered|sell|selling) (only)? (from|out of) {place}',
      '(i am|we are|^) (over|out|down|up|based|located|living)? (in|near|at|from|around|outside) {place}',
      `(can|could|will) (collect|pick up|travel|drive|meet|come) (anywhere|up)? (in|around|within|near|from|
        to|at) (the|greater|central)? {place}`,
      '(delivered|delivery|deliver|ship|shipping|shipped|send|sent|post|posted) (to|a|in)? {place}',
      '(anyone|anybody|someone|sellers|seller) (in|around|near|local to) {place}',
      '(post|send|ship|deliver) to {place} (please|pls|$|if|,)',
      '(minutes|mins|km|miles|hour|hours) of {place}',
      '(our|my) ~ (is|are) in {place}',
      `(at|from|to|outside) (mine|ours|my (place|house|home|flat|shop|studio|workshop|stall|barn|garage|farm|
        gate)|our (place|
        house|home|flat|shop|studio|workshop|stall|barn|garage|farm|gate)) (in|at|near|outside) {place}`,
      `(try|view|see|test|inspect|collect|fetch) (it|them) (on|out)? (at|from) (mine|ours) (in|near|at)
        {place}`,
      `(fitting out|kitting out|furnishing|refitting|opening|setting up|renovating|doing up|restoring|
        building|equipping) (a|an|our|the|my|two) ~ (in|at|near) {place}`,
      `(canton|county|town|city|suburb|area|region|district|village|province|state|emirate) (/|or) (city|town|
        village|suburb|postcode|area|district|postal code|zip) (:|=) {named}`,
      '(colonia|kec|kecamatan|brgy|barangay|kelurahan|comuna) {named}',
      '(anybody|anyone|someone) in {place}',
      '(picked up|collected|fetched|collect|pick up) from {place}',
      `(at|where|place|town|city|loc|suburb|area|village|district|farm gate|location|lives in|pick up|
        pickup|collection) (:|=) {named}`,
      '(loading dock|dock|workshop|unit|yard|lock up|stall|gate) in {place}',
      '{place} (hand over|handover|meet|pick up|pickup|collection)',
      '(collect|fetch|pick up|collected|deliver|delivered|bring|drop off|drop) (it|them)? within {place}',
      `(fetch|fetched|bring|brought|drive|collected|deliver|delivered) ~ (it|them|one)? (over|out|down|up)?
        (from|to) {place}`,
      '(within|inside) {_number} (km|miles|minutes|mins) of {place}',
      `(postage|shipping|courier|freight|carriage|p & p|post) to {place} (on me|on us|is on me|paid|covered|
        by me|at my)`,
      `(pay|cover|covering|paid|paying) (for)? (the|your|all)? (postage|shipping|courier|freight|p & p|
        post) to {place}`,
      `{bareplace} (plant|warehouse|depot|factory|showroom|workshop|clinic|bahnhof|hauptbahnhof|hbf|centraal|
        mitte|zentrum|cbd|old town|altstadt|innenstadt|postcode|postcodes)`,
      `(our|my|the) (warehouse|depot|factory|plant|showroom|workshop|clinic|yard|farm|shop|store|studio|gallery|
        restaurant|cafe|kitchen|hotel|office|garden|allotment|barn) (in|at|near|is in|is at|,|:)? {place}`,
      `(our|my) ~ (shop|cafe|restaurant|bar|pub|office|flat|house|salon|clinic|school|church|club|store|
        hotel|farm) (in|at|near|outside) {place}`,
      '(come|comes) (over|out|down|up|round)? to {place}',
      '^ {bareplace} (,|or) (could|can|will|happy|i can|i could|we can|we could|but|or i|or we|or meet|or can)',
      '(leaving|moving out of|moving away from|relocating from|emigrating from) {place}',
      '(exw|fca|ex warehouse|ex factory|ex yard) {place}',
      '(selling up|closing|clearing|liquidating|shutting) ~ (in|at|near) {place}',
      '(i|we) (sit|stay|live|reside|work) (here)? (in|at|near|outside) {place}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(just|newly|recently|i|we|i have|we have) (just|recently)? moved (here)? to {place}',
      `(in|near|around|outside) (the|central|downtown|south|north|east|west|greater|outer|inner)?
        {bareplace} ($|,|area|or|only|and|for|if|but|with)`,
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(collect|collection|pick up|pickup|picked up|collected|fetch) (only|is|would be)? (from|in) {newplace}',
      '(i am|we are|it is|they are|located|based|i live|we live|i stay|pickup is|collection is) in {newplace}',
      '(closing|clearing|leaving) (our|my) ~ in {newplace}',
      '(call|come|pop|nip) (round|by|over) (in|to) {newplace}',
    ],
    confidence: 0.83,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(post|posted|posting|ship|shipped|shipping|send|sent|mail|courier) (it|them)? anywhere (in|within) {landplace}',
      '^ {bareplace}',
      '{loneplace} ($|,)',
      '(in|near|around|outside|at|collect) {place}',
    ],
    confidence: 0.78,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(anyone|anybody|someone|somebody|any of you) (here)? (in|around|near|close to|local to) {place}',
      '(anyone|anybody|someone|somebody) (in|near|around) {newplace} (selling|got|have|has|with|getting)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(uk|us|eu|usa) (size)? {_number}',
      `(anywhere|everywhere|throughout|across|all over|within|all of|to all of|rest of|mainland|anywhere
        else|worldwide|ship to|post to|shipping to|postage to|send to|sent to) (in|of|to|the)? (the)?
        {place}`,
      '(send|post|ship|mail|courier|sent|posted) (it|them|this|that|one) to {place}',
      `(at|from|by|over|in|near|around|off) {_place} (state|uni|mall|market|road|street|lane|avenue|station|
        hall|festival|university|airport|hospital|school|college)`,
      "{_place} 's",
      `(my|our|her|his|the)? (mum|mom|mother|dad|father|brother|sister|son|daughter|wife|husband|friend|mate|parents|gran|cousin|
        neighbour|neighbor|boss|partner|boyfriend|girlfriend) (is|are|lives|live|stays) (down|up|over|out|
        based)? (in|near|at) {place}`,
      '(other|old|previous|last) ~ (office|house|flat|place|shop|branch) (is|was|in) (in)? {place}',
      '(hello|hi|hey|dear|thanks|thank you|cheers|regards|love|best|morning|evening|wishes|yours) {_place}',
      '(he|she) (is|lives|stays) (down|up|over|out|based)? (in|near|at) {place}',
      `(most|best|only|biggest|oldest|worst|finest|cheapest|first|every|everyone|everybody|nobody|half|
        people) ~ ~ (in|of) {place}`,
      `(lady|guy|man|woman|friend|seller|buyer|someone|people|shop|dealer|bloke|chap|fella|family|uncle|
        aunt|cousin|brother|sister|one|those|concert|gig) (in|from|at|near) {place}`,
      `(from|at|by|in|off) (a|an|the|some) ~ (boutique|shop|store|dealer|market|showroom|outlet|breeder|
        retailer|auction|
        seller|maker|factory|fair|gallery|supplier|saddler|luthier|potter|nursery|guy|man|woman|lady|bloke|
        couple|family) (in|from|near|outside|at) {place}`,
      `(sister|other|old|second|former|rival|previous) (hotel|branch|company|shop|store|office|cafe|
        restaurant|school|firm|site) (in|at) {place}`,
      `(canton|county|town|city|suburb|area|region|district|province|state) (/|or) (city|town|village|suburb|
        postcode|area|district|zip)`,
      `(made|bought|built|manufactured|printed|purchased|born|designed|imported|assembled|found|from a
        (shop|store|market|dealer)|ordered|hand made|handmade|trip|holiday|vacation|moving|move|moved|
        relocating|going|flying|travelling|traveling|originally|back) (here)? (in|from|to)
        {place}`,
      '(no|not|never) ~ {place}',
      '(come|comes|came) (here)? from {place}',
      'came (here)? to {place}',
      `(at|from|by|in|near|on)? (the)? {_place} (flea|farmers|christmas|antique|antiques|car boot|sunday|
        saturday|street) (market|fair|sale|boot)`,
    ],
  },
]
