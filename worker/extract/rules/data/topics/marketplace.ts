import type { Phrasing } from '../../../../../shared/reader.ts'

const SPOKEN = { despite: ['wished', 'other'] } as const
const DENIED = { despite: ['wished', 'other', 'negated'] } as const

/** Whether somebody offers goods or asks for them. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'seller',
    ...SPOKEN,
    said: [
      '(priced to (go|sell|move)|expected {_sum}|serious buyers|genuine buyers|clear out|tidy up|free to (a)? good home|would (be)? happy with {_sum}|i would be happy with|no (swaps|trades|part exchange)|sold as a (set|lot|pair)|i am selling|what i am selling|test ride|test rides|test drive|test drives|no time wasters)',
      '(party|side|role|type) (:|=) (seller|selling)',
      '^ offer : ~ {_=goods}',
      '(i am|we are|^|also|and|still|am) (selling|offloading|rehoming|clearing out|parting with|letting go of|getting rid of|giving away)',
      '(selling|offloading|rehoming) (my|our|this|these|the|a|an|two|both|some|all|it|them|for|off|on behalf)',
      '(i|we) (sell|offer|have (for sale|to sell|to offer|up for sale))',
      '(up)? for sale',
      '(want|wants|trying|need|hoping|wish|looking|would like|have|decided|going|ready|happy|happy enough|rather) (to)? (sell|get rid of|part with|offload|rehome|let go|shift|move on|pass on|unload|clear)',
      '(wts|fs|fsot|zu verkaufen|se vende|a vendre|en venta|zum verkauf)',
      '(^|i am|ich) (verkaufe|biete|vendo|vends|je vends)',
      '(asking|asking price|starting bid|buy it now|starting price) (is|of|:|around|about)? {_sum}',
      '{_sum} (obo|ono|or best offer|or nearest offer|o n o|o b o|vb|neg|negotiable|firm|no offers|or near offer|ovno)',
      '(no lowballs|no lowballers|no low ballers|no low balls|lowballers will|no time wasters|no haggling|open to offers|make me an offer|make an offer|sensible offers|offers welcome|offers considered|offers invited|first come first served|sold as seen|sold as is|collection only|pickup only|pick up only|cash on collection|buyer collects|must go|needs to go|need gone|need it gone|has to go|reason for selling|reason for sale|moving sale|garage sale|estate sale|moving out sale|yard sale|clearance sale|boot sale|tag sale|min order|minimum order|free to collect|free to collector|free to whoever|free for pickup|free for pick up|curb alert|ex hotel stock|ex display|face value|priced to sell|moving so|still available|looking for a (new|good|loving|better) home|needs a (new|good) home|free to a good home|downsizing|price (drop|reduced)|up for grabs|yours for|to be picked up|looking for a (new)? (owner|buyer)|listing (for|my|this|is)|i can ship|will ship|can ship|can post|buyer pays|price negotiable|price firm|rehoming fee|pet free|smoke free)',
      '(type|side|i am|listing|ad|listing type|intent|role|i am a|category) (:|-|=) (selling|seller|sale|offer|offering|for sale|sell|wts)',
      '(i|we|i will|we will|would|will) (would|will)? take {_sum}',
      '(zu verschenken|abzugeben|abholung|verkauft)',
    ],
    confidence: 0.93,
  },
  {
    value: 'seller',
    ...SPOKEN,
    said: [
      '^ price (is|:) {_sum}',
      '{_=goods} (,|:|-|for|now)? {_marked}',
      '{_marked} (a piece|each|apiece|for the lot|for all|for both|for the set|for the pair)',
      '(can|could|will) deliver (within|locally|to|for)',
      'free to (collect|a good|pick)',
      '(i|we) (am|are)? (asking|want) {_sum}',
      '^ {_=goods} , ',
      '(pick up|pickup|collection|shipping|postage) (only|available|possible|extra|included|at cost|or)',
      '(used|barely used|like new|good condition|excellent condition|brand new) , ',
      '(comes with|includes|selling as|sold with|original box|box and papers|bought (it)? (in|for|last|new)|no longer (need|needed|use)|upgraded|do not use|never use) ',
    ],
    confidence: 0.8,
  },
  {
    value: 'buyer',
    ...SPOKEN,
    said: [
      '(looking|want|wanting|hoping|trying|would like|need|aiming|planning|wish|happy|here|ready|willing) to (buy|purchase|find|get|pick up|acquire|pay|get hold of|get my hands on|upgrade to)',
      '(i am|we are|am|i have been|we have been) (still|also|currently)? (looking|searching|hunting|shopping|seeking|after|on the hunt|on the lookout|in search|in need|in the market|chasing) (to buy|for|of|a|an|some|4)?',
      '^ (still|also|currently)? (looking|searching|hunting|shopping|on the hunt|on the lookout|in search|in need|in the market|chasing) (to buy|for|of|4)',
      '(looking|searching|hunting|shopping) (for|4) (a|an|some|used|two|cheap|good|secondhand|vintage|kids|old|decent)? ~ {_=goods}',
      '(wtb|ich suche|je cherche|busco|compro|kaufe|gesucht)',
      '^ (wanted|suche|cherche|recherche) (:|a|an|some|used|to buy|second|$|ein|eine|einen|{_=goods}|~ {_=goods})',
      'iso (:|a|an|my|some|the|used|two|good|cheap|{_=goods}) ',
      '{_=goods} wanted',
      '^ (suche|cherche|recherche|zoek|gezocht|cerco) ',
      '(i|we) (could|can|would|want to|will|might) buy ',
      'not paying (more|over|above) ',
      '(anyone|anybody|someone|somebody|any 1|does anyone|does anybody|who is|who has) (selling|getting rid of|parting with|letting go of|out there selling|around here selling|near me selling|local selling)',
      '(i|we) (need|want|seek|am after|are after|would love) (a|an|some|two|three|to find|one|four|six|any)',
      '(my|our|the|max|total|maximum)? budget (is|of|:|up to|around|max|about)',
      '(will|can|happy to|willing to|able to|would) (pay|spend|go up to|stretch to) (up to|around|about|max|a fair price|cash|good money|{_sum})',
      '(cash in hand|cash waiting|cash ready|can collect|can pick up|will collect|can come|will pick up|happy to collect|able to collect|can travel|happy to drive|will travel|can come and)',
      '(type|side|i am|listing|ad|listing type|intent|role|i am a) (:|-|=) (buying|buyer|wanted|buy|looking|wtb|looking for)',
      '(is|are) (the|this|that|these|your) ~ (still)? available',
      '(max|budget) {_sum}',
      '(up to|at most|no more than|under|below) {_marked}',
      '{_sum} (max|tops|at most|budget|or less)',
      '(i|we) (need|want|am after|are after) (to get|to find)? ~ {_=goods}',
      '^ (hey|hi|hello)? (,)? (need|want|wanted|buying|looking for|looking 4|after) (:|=)? (a|an|some|two|three)? ~ {_=goods}',
      '(would like|want|wants|wish|hoping|looking) to acquire',
      '(my|our) (limit|ceiling|max) (is|for|would be)',
      '(type|side|role|party) (:|=) (wanted|buyer|buying)',
      '(can go|could go|go up|stretch) (up)? to {_sum}',
    ],
    confidence: 0.93,
  },
  {
    value: 'seller',
    ...SPOKEN,
    said: [
      '(looking|searching|hoping|trying|want) (for|to find) (a|an|my|some)? ~ (buyer|buyers|new home|new owner|good home|loving home)',
      '(not)? (looking|seeking) (for|to) (trade|trades|swap|offers)',
    ],
  },
  {
    value: null,
    ...DENIED,
    said: [
      '(used|stopped|quit|started|love|hate|like) (to)? (sell|selling)',
      '(stop|about|of|from|by|people|company|shop|store|job|they|he|she|guy|seller|who|is) selling (me|cars|houses|insurance)',
      'best selling',
      '(sold|selling) out',
      'not (for sale|selling)',
      '(is|was) not for sale',
      '(looking|searching) for (:|a)? (friendship|relationship|job|work|love|friends|someone|people|recommendations|advice|answers|information)',
      '(wanted|want|need) to (be|go|say|know|share|ask|tell|see|warn|thank|vent)',
    ],
  },
]

/** The state of the goods, or the least that a buyer takes. */
export const CONDITION: readonly Phrasing[] = [
  {
    value: 'new',
    ...DENIED,
    said: [
      '(brand new|brandnew|bnib|nib|nwt|bnwt|bnip|nos|new old stock|unopened|unworn|unused|unboxed|factory sealed|still sealed|sealed|new in box|new in the box|new with tags|new in packaging|in original packaging unopened|never used|never worn|never opened|never ridden|never installed|never played|never been used|never been worn|never been opened|never assembled|never driven|not been used|still in (the|its)? (box|packaging|wrapper|plastic|shrink wrap|original box)|tags (still)? (on|attached)|with tags|only new|new only|neu|nagelneu|originalverpackt|ovp|neuf|nuevo|unbenutzt|ungetragen)',
      '(condition|state|zustand|etat|estado|cond) (:|-|is|=|of item)? (new|neu|neuf|nuevo|brand new) $',
      '(want|must be|has to be|should be|needs to be|buy|it is|they are) (a)? (it|them)? new (only|please|$)',
    ],
    confidence: 0.9,
  },
  {
    value: 'like_new',
    ...DENIED,
    said: [
      '(like new|as new|as good as new|good as new|near new|nearly new|almost new|practically new|basically new|mint|near mint|mint condition|barely (used|worn|ridden|touched|played|driven|opened)|hardly (ever)? (used|worn|ridden|touched|played)|lightly (used|worn|ridden|played)|gently (used|worn|ridden)|scarcely used|little used|rarely used|excellent (used)? (condition|shape|cond|state)|euc|perfect (condition|shape|working order)|pristine|immaculate|flawless|superb condition|neuwertig|wie neu|comme neuf|como nuevo|tres bon etat|tip top|showroom condition|no signs of (use|wear)|open box|exc cond|exc condition|excellent|great as new)',
      '(used|worn|ridden|played|opened|driven|assembled|tried on|tried|slept in) (only)? (once|twice|a couple of times|a handful of times|a few times|two times|one time|three times|one season)',
      '(only|just) (been)? (used|worn|ridden) (once|twice|a couple of times|a handful of times|a few times|three times)',
      'lack of use',
      '(barely|hardly|scarcely) (been)? (touched|worn|used|ridden|played|opened|left)',
      '(worn|used|ridden|flown|played|driven|started) (maybe|about|for|exactly|only|just|perhaps)? ~ (once|twice|three|four|five|two|3|4|5) (times|time|hours|days|evenings)',
    ],
    confidence: 0.88,
  },
  {
    value: 'used',
    ...DENIED,
    said: [
      '(well used|used condition|second hand|secondhand|pre owned|preowned|pre loved|preloved|well loved|well worn|good condition|good used condition|very good condition|great condition|great shape|good shape|nice condition|decent condition|fair condition|fair shape|ok condition|okay condition|reasonable condition|vgc|guc|gc|good cond|good working order|full working order|working order|works (fine|great|perfectly|well|like a charm|as it should|flawlessly)|some (wear|scratches|scuffs|marks|rust|stains|dings|cosmetic wear|signs of wear)|few (scratches|scuffs|marks|dings|dents|chips)|signs of (use|wear)|minor (scratches|wear|scuffs|marks|dents|cosmetic)|small (scratch|scratches|dent|mark|tear|crack|chip|stain)|light (wear|scratches|scuffs)|normal wear|cosmetic (wear|damage|scratches)|fully functional|refurbished|refurb|gebraucht|gebraucht ok|occasion|bon etat|usado|buen estado|guter zustand|gutem zustand|a (scratch|dent|scuff|chip|ding) (on|in|or two)|shows its age|battle scars|patina|rough condition|rough shape|worn but|beat up|runs (great|well|good|fine)|rides (great|well|like)|drives (great|well)|years old but|good order|sound condition|not new|used ok|used fine)',
      '(ring|water|bite|claw|paw|burn|tide|pen|fork) (mark|marks)',
      '(mark|marks|scratch|scratches|scuff|scuffs|chip|chips|dent|dents|stain|stains|wear|rust|crack|tear|fading|ding|dings|rubs|patch) (on|to|at|in|by|down|round|around|near|along) (the|one|its)',
      '(slightly|bit|little|rather|slightly|somewhat|gently)? (faded|scratched|scuffed|dented|chipped|stained|rusty|ratty|dodgy|wonky|battered|yellowed|creased|tatty|tattered|tired|squeaky)',
      '(surface rust|cable rub|normal use|age related wear|well worn|re glued|reglued|repainted|reupholstered|rebuilt|second owner|single owner|one owner|previous owner|from the (60|70|80|90) s|seen better days|honest wear|still works|all works|works perfectly|everything works|still going strong|excellent nick|good nick|decent nick|refurbished ok|secondhand ok|ex library|ex display|ex rental|ex site|untested|any condition|whatever works|whatever plays|refurb is fine|used is fine|used fine|pre owned|opened but)',
      '{number} (km|miles|mi) (on|,|$)',
      '(a|an|the|any|good|our|my|for|some|cheap|decent|nice|buy|wanted|wtb|iso|lightly|quality|two|:|^) used (but|ok|okay|or|and|{_=goods})',
      'used (but|is (fine|ok|okay|good)|and|works|one|ones|ok|okay|fine|preferred|only|condition|please|good|pair|set|,|$)',
      '(condition|state|zustand|etat|estado|cond) (:|-|is|=)? (used|good|fair|very good|gut|gebraucht|bon|ok|decent|acceptable|worn|great)',
      'used (road|mountain|city|gravel|kids|office|acoustic|electric|digital|dining|gaming|folding|cargo|winter|baby|double|upright)',
    ],
    confidence: 0.85,
  },
  {
    value: 'for_parts',
    ...DENIED,
    said: [
      '(for parts|parts only|for spares|spares or repair|spares or repairs|spares and repairs|spares / repair|spares / repairs|not working|does not work|do not work|non working|non functional|broken|does not (turn on|power on|power up|boot|start|switch on|run|charge)|will not (turn on|start|boot|power on)|no longer works|defekt|for repair|needs (repair|repairs|fixing|a new (motor|engine|board|screen|battery))|dead (motherboard|battery|engine|screen|motor)|hs|project car|project bike|as a project|bastler|for scrap)',
      '(condition|state) (:|-) (parts|for parts|broken|faulty|not working)',
      '(is|are|it is) (faulty|dead|bust|kaput)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    said: [
      '(used to|used for|used it|used in|used as|used with|used by|used this|used them|get used|gets used|used daily|used every|used on|used at|used during)',
      '(not|nothing|no) (broken|damaged)',
      '(nothing|not|never|no|without|do not want anything) (is|anything)? (broken|damaged|faulty|scratched|used)',
      '(mint|new) (green|colored|coloured|york|zealand|orleans|mexico|jersey|delhi|home|tires|battery|chain|brakes|to|owner|one|tyres|strings|pads|baby|apartment|flat|place|job|house|couch)',
      '(i have|have|got|bought|getting|got myself|upgraded to) (a)? (brand)? new',
      '(is|was) brand new in',
      '(if|when|until) broken',
      'broken (in|down)',
      '(screen|home) mint',
      'excellent (service|seller|battery|sound|value|for)',
    ],
  },
]

/** How the goods may change hands. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(can not|will not|am not|are not|do not|sorry no|unable to|no) ~ (ship|shipping|post|postage|posting|mail|mailing|deliver|delivery|deliveries|delivering|posted|shipped|couriers|courier)',
      '(i am|am|are) not ~ (putting|sending|shipping|posting|mailing)',
    ],
    confidence: 0.85,
  },
  {
    value: 'pickup',
    ...SPOKEN,
    said: [
      '(pick up|pickup|pickups|collection|local pickup|pu|abholung|selbstabholung|abholen|recogida|recoger|a retirer|remise en main propre|lpu)',
      '(collect|collected|come and get|come get it|come and take|come by|pick it up|pick them up|picked up|come pick|you haul|come grab|come and pick|buyer to collect|buyer collects|can come to you|drive to you|meet in person|hand over|in person|local only|face to face|ftf|local meet|local sale|local meetup|meet up|meet in|meet at|meet near|must collect|i can come|haul away|self collect|self collection|fetch it|can fetch|can drive to|come to you)',
      '(you will|you would|you|buyer will) (need|want) (a|an) (van|trailer|ute|truck|car|friend|big car)',
      '(bring|load) (a|it|them|your|the) (van|trailer|mate|friend|yourself|yourselves|truck|helper)',
      '(try ons|viewings|viewing|test rides|test drives) (welcome|saturday|sunday|evenings|weekends|by|any|possible)',
      '(come and (see|try|look|view|fetch|have a look)|swing by|come over|drop by|drop round|stop by|meetup|meetups|meet ups|hand over|hand it over|handover in person|pick it up|porch pick up|porch pickup|people can come)',
      '(i|we) (have|can borrow|have got) (a)? ~ (van|car|trailer|truck|roof rack)',
      '(i|we) (will|would|can|could|am happy to|are happy to) (drive|travel|come)',
      '(have|got) : ~ car',
    ],
    confidence: 0.9,
  },
  {
    value: 'shipping',
    ...SPOKEN,
    said: [
      '(shipping|ship|ships|shipped|can post|could post|will post|postage|posting|post it|posted|mail it|mailed|by mail|by post|courier|versand|versenden|envio|envios|envoi|livraison possible|ups|fedex|dhl|hermes|usps|royal mail|p & p|send it|send them|delivery by courier|mondial relay|colissimo|parcel|track and trace|verschicken|parcel locker|recorded delivery|freight|in the post|post only|post ok|express post|tracked|posted from|courier is fine|courier)',
    ],
    confidence: 0.88,
  },
  {
    value: 'local_delivery',
    ...SPOKEN,
    said: [
      '(can|will|could|free|happy to|able to|i|we) ~ (deliver|drop off|drop it off|drop it round|drop them off|drive it over|bring it|bring it over|bring it round|drop it)',
      '(deliver|delivery|delivered|delivering) (locally|local|within|nearby|available|possible|in town|around|included|for a fee|for gas|for petrol|to your door|can be arranged|could be arranged|negotiable|extra|in the city|:|optional|anywhere in|if (you are)? (local|near|close)|for free|is possible|is included)',
      '(local|free|home|same day) delivery',
      '(need|needs|needed|want|would need|require) (it|them|to be|local|to have it)? (delivered|delivery|delivering)',
      'delivery (within|to|in|around|needed|only|ok|required|please|or|welcome)',
      '(or|and|,) delivery',
      '(you would|you will|would) have to deliver',
      '(got|has|have|needs) to come to me',
      '(run|drive|drop) (it|them) (over|round|off) (to you)?',
      '(i|we) (do not|can not) drive',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      'pick up (truck|trucks|the pace|line|where|lines|guitar|a|an|some|my)',
      '(pickup|pickups) (truck|trucks|line|and tone|selector|height|switch|bed|:)',
      '(humbucker|humbuckers|single coil|neck|bridge|magnetic|hot|active) (pickup|pickups)',
      '(stamp|coin|record|vinyl|my|a|book|art|the|whole|entire|large|lego|his|card|watch|our|comic|complete|small|big|private) collection',
      'collection of',
      '(not|no|never|can not|will not|do not|does not|without|rather not|refuse to|sorry no|unable to) ~ (pickup|pick up|collection|meet up|meetups|meet ups)',
      '(ship|shipping|postage|delivery|pickup|collection|posting) (is)? (not|impossible|no)',
      '(this|that|the|forum|blog|my|original|your|last|previous|job|lamp|bed|goal|fence|see|read) (post|ship|posting)',
      'in person (interview|meeting|class)',
      '(friend|relation|space|cargo|cruise|model|pirate|sailing)? (ships|ship) (in a bottle|model|captain)',
    ],
  },
]

/** Whether the price can be talked about. */
export const NEGOTIABLE: readonly Phrasing[] = [
  {
    value: true,
    ...SPOKEN,
    said: [
      '(negotiable|obo|or best offer|or nearest offer|or near offer|ono|ovno|o n o|o b o|open to offers|open to (reasonable|sensible|fair|serious) offers|make an offer|make me an offer|make offers|offers welcome|offers considered|offers accepted|offers invited|reasonable offers|sensible offers|serious offers|best offer|vb|vhb|neg|willing to negotiate|happy to negotiate|can negotiate|can haggle|haggling ok|haggling is fine|price is flexible|flexible on price|flexible on the price|flexible price|room to negotiate|some wiggle room|wiggle room|bit of room on price|open to negotiation|open to haggling|price can be discussed|let me know your offer|name your price|hit me with an offer|a debattre|prix a debattre|verhandlungsbasis|verhandelbar|negociable|price neg|or offers|try me|taking offers|accepting offers|entertain offers|send me an offer|throw me an offer|bundle deals)',
      '(cheaper|discount|deal) if (you)? (take|buy|collect|collected|both|more)',
      '(price|negotiable|nego|offers) (:|-) (yes|negotiable|open|welcome|ja|si|oui)',
    ],
    confidence: 0.93,
  },
  {
    value: false,
    ...DENIED,
    said: [
      '(fixed price|price fixed|price is fixed|not negotiable|non negotiable|no negotiation|no negotiations|no negotiating|no offers|no lowballs|no low balls|no lowballers|no low ballers|no lowballing|no haggling|no hagglers|no haggle|no bargaining|festpreis|prix ferme|precio fijo|price is final|final price|not open to offers|not accepting offers|will not go lower|will not go below|can not go lower|will not negotiate|do not haggle|do not bother haggling|not taking offers|no discounts|nicht verhandelbar|kein handeln|price stands|price is not up|no bartering)',
      'price (is)? (absolutely|very|totally)? firm',
      '{_sum} (is|,|and|price)? firm',
      'firm (on price|on the price|price|at)',
      '^ firm $',
      '%haggle (no|nope|nein|firm)',
      '(negotiable|nego|offers) (:|-) (no|nope|nein)',
    ],
    confidence: 0.93,
  },
]

/** How many pieces. */
export const QUANTITY: readonly Phrasing[] = [
  {
    value: '$1',
    ...SPOKEN,
    said: [
      '(quantity|qty|anzahl|menge|cantidad|quantite|pieces|units|number of pieces) (:|of|-|=|available :)? {count}',
      '(set|lot|bundle|box|pack|case|batch|collection|stack|job lot|group) of {count}',
      '{count} (available|in stock|pcs|pieces|units|stuck|stk|of them|left|identical|matching|total|in total|for sale)',
      '(selling|sell|buying|buy|need|want|wanted|wtb|iso|looking for|looking 4|after|have|offering|rehoming|wts|giving away) (about|around|at least|my|our|up to|:|these|the|all)? {count} (x|×|used|old|new|matching|identical|wooden|black|white|oak|vintage|dining|office|winter|folding|bar|kitchen|brand|secondhand|second|hand|garden|adult|kids|pine|metal|plastic|leather|antique|unused|sealed|ikea|stackable|cheap|good|solid|decent|sturdy)? (wooden|dining|new|hand|used|oak|black|white|office|kitchen)? {_=goods}',
      '^ {count} (x|×|identical|matching) ~ {_=goods}',
      '(for sale|wanted|wtb|selling) (:)? {count} ~ {_=goods}',
      '{count} (x|×) {_=goods}',
      '(x|×) {count} (,|$)',
    ],
    confidence: 0.85,
  },
]

/** Where goods or their buyer are. */
export const MARKET_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    ...SPOKEN,
    said: [
      '(pick up|pickup|collection|collect|local pickup|pick it up|pickup only|pick up only|collection only|pick up is|pickup is|view|viewing|viewings|meet|meet up|located|location|local to|available|to collect|picked up|abholung|item is|bike is|it is|they are|cash on collection|collect only|meeting|sale|collection is|here) (only|preferred|possible|available)? (in|at|from|near|around|,|:|-|is|nur in|outside|just outside|on|is in) (the|central|downtown|south|north|east|west|greater|outer|inner)? {place}',
      '(in|near|around|outside) (the|central|downtown|south|north|east|west|greater|outer|inner)? {bareplace} ($|,|area|or|only|and|for|if|but|with)',
      '{bareplace} (area|based|pickup|pick up|collection|only|local|region|metro|and surroundings|city center|city centre|downtown|suburbs)',
      '^ {bareplace} $',
      '^ {soloplace} $',
      '%location {named}',
      '(ship|ships|shipping|shipped|post|posting|sent|send|delivered|sell|selling) (only)? (from|out of) {place}',
      '(i am|we are|^) (over|out|down|up|based|located|living)? (in|near|at|from|around|outside) {place}',
      '(can|could|will) (collect|pick up|travel|drive|meet|come) (anywhere|up)? (in|around|within|near|from|to|at) (the|greater|central)? {place}',
      '(delivered|delivery|deliver|ship|shipping|shipped|send|sent|post|posted|lieferung|raum|nahe|bei|pres de|a cote de) (to|nach|a|in)? {place}',
      '(anyone|anybody|someone|sellers|seller) (in|around|near|local to) {place}',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    ...DENIED,
    said: [
      '(made|bought|built|manufactured|printed|purchased|born|designed|imported|assembled|found|from a (shop|store|market|dealer)|picked up|ordered|hand made|handmade|trip|holiday|vacation|moving|move|moved|relocating|going|flying|travelling|traveling|come|comes|came|originally|back) (here)? (in|from|to) {place}',
      '(no|not|never) ~ {place}',
    ],
  },
]
