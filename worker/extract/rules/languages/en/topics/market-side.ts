import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody offers goods or asks for them. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      `(type|side|i am|listing|ad|listing type|ad type|intent|role|i am a|category|party|kind|post type|i
        want to|transaction) (:|-|=) (a|an|to)? (selling|seller|sale|offer|offering|for sale|sell|wts|
        private seller|vendor)`,
    ],
    confidence: 0.98,
  },
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: [
      `(type|side|i am|listing|ad|listing type|ad type|intent|role|i am a|category|party|kind|post type|i
        want to|transaction) (:|-|=) (a|an|to)? (buying|buyer|wanted|want|buy|looking|wtb|looking for|iso|
        want to buy|wanted ad|search|request)`,
      '(acting|agent|agents|sourcing|buying|shopping|purchasing) (for|on behalf of) (a|the|our|my) buyer',
      '(purchasing|procurement|buying) (agent|department|officer|manager)',
      '(goods|item|items) wanted',
    ],
    confidence: 0.98,
  },
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      `(priced to (go|sell|move)|expected {_sum}|serious buyers|genuine buyers|clear out|tidy up|free to
        (a)? good home|would (be)? happy with {_sum}|i would be happy with|no (swaps|trades|part exchange)|
        sold as a (set|lot|pair)|i am selling|what i am selling|test ride|test rides|test drive|test drives|
        no time wasters)`,
      '(party|side|role|type) (:|=) (seller|selling)',
      '^ offer : ~ {_=goods}',
      '(i am|we are|^|also|and|still|am) (selling|offloading|rehoming|clearing out|parting with|letting go of|getting rid of|giving away)',
      '(selling|offloading|rehoming) (my|our|this|these|the|a|an|two|both|some|all|it|them|for|off|on behalf)',
      '(i|we) (sell|offer|have (for sale|to sell|to offer|up for sale))',
      '(up)? for sale',
      `(want|wants|trying|need|hoping|wish|looking|would like|have|decided|going|ready|happy|happy enough|
        rather) (to)? (sell|get rid of|part with|offload|rehome|let go|shift|move on|pass on|unload|clear)`,
      '(wts|fs|fsot)',
      '(asking|asking price|starting bid|buy it now|starting price) (is|of|:|around|about)? {_sum}',
      '{_sum} (obo|ono|or best offer|or nearest offer|o n o|o b o|vb|neg|negotiable|firm|no offers|or near offer|ovno)',
      `(no lowballs|no lowballers|no low ballers|no low balls|lowballers will|no time wasters|no haggling|
        open to offers|make me an offer|make an offer|sensible offers|offers welcome|offers considered|
        offers invited|first come first served|sold as seen|sold as is|collection only|pickup only|pick up
        only|cash on collection|buyer collects|must go|needs to go|need gone|need it gone|has to go|reason
        for selling|reason for sale|moving sale|garage sale|estate sale|moving out sale|yard sale|clearance
        sale|boot sale|tag sale|min order|minimum order|free to collect|free to collector|free to whoever|
        free for pickup|free for pick up|curb alert|ex hotel stock|ex display|face value|priced to sell|
        moving so|still available|looking for a (new|good|loving|better) home|needs a (new|good) home|free
        to a good home|downsizing|price (drop|reduced)|up for grabs|yours for|to be picked up|looking for a
        (new)? (owner|buyer)|listing (for|my|this|is)|i can ship|will ship|can ship|can post|buyer pays|
        price negotiable|price firm|rehoming fee|pet free|smoke free)`,
      '(type|side|i am|listing|ad|listing type|intent|role|i am a|category) (:|-|=) (selling|seller|sale|offer|offering|for sale|sell|wts)',
      '(i|we|i will|we will|would|will) (would|will)? take {_sum}',
      '^ free (:|to)? ~ {_=goods}',
      '^ (offered|offering|on offer|on sale|sale) (:|-)',
      '{_sum} (the (pair|lot|set|two|three|four|bunch|bundle)|for (all|both|the (lot|pair|set|stack|bundle|bunch|whole)|everything))',
      '(you|buyer|you will) (carry|haul|lift|dismantle|load|arrange|arranges|dig)',
      '(i|we) (can|will|also)? offer (them|it|these|this|those|my|our|for sale)',
      '(want|wanted|hoping) {_sum} for (it|them|this|these)',
      '%sells {_=goods}',
      '(letting|let) ~ go (,|for|to|$)',
      '{_sum} (to|for) (whoever|anyone who|anybody who|whomever|the first)',
      '(thinking of|thinking about|considering) (selling|parting with|letting go|rehoming)',
      '{_sum} the (box|bag|bunch|bundle|dozen|lot|pair|set|roll|crate|tray|jar|bottle)',
      '(would|will) need {_sum} for (it|them|this|both|all)',
      '(discontinuing|liquidating|closing (down)?|clearing) (our|the|my|their|this)',
      '(we|i) have {_count} ~ (left|available|spare|for sale|in stock|surplus)',
      'ex works',
      '(list|advertise|post) (the following|my|this|these|it) (on|for|here)',
      `(come (and)? (get|grab|take|fetch) (it|them|yours)|come and get|help load|we can help (you)? load|
        clean title|serious (inquiries|enquiries|offers) only|cash only|no splitting|will not split|price
        (is)? for (the|all|both)|made to order|honesty (box|tin)|honor box|in stock|pick your own|outgrew|
        outgrown|kids grew out|no room for|unwanted (gift|present)|liquidating|closing down|everything
        priced|collect from me|collection from)`,
      '(i|we) (would|will|can|could) let (it|them|this|these) go (for|at)',
      '{_sum} (lowest|final|or nothing|takes it|posted|for everything|and it is yours)',
      '(seller|selling) (:|=) (true|yes)',
      '(i|we) (will|can|could) throw in (the|a|an)',
      '(still|yes) (it is)? (still)? (here|available)',
      '(i|we) (ship|post|deliver) (from|worldwide|anywhere|within)',
      '(want|intent|type|side|kind|mode) (:|=) (a|to)? (sell|selling|sale|offer|for sale|offering)',
      '(would|is|might) (anyone|anybody|someone|somebody) (be)? (interested in|want|like|fancy)',
      '(lowest|least) (i|we) (would|will|can|could) (go|take|accept|do)',
      '(will not|would not|not) go (lower|below|under)',
      '(postage|shipping|delivery) is {_sum} (on top|extra|more)',
      '(i|we) (was|were) thinking (of|about|around)? {_sum}',
      '(was|were) thinking {_sum}',
      '(never worn|never used|still in box|still boxed|bnwt|bnib|nwt) ~ {_=goods} ~ {_sum}',
      '(everything|all) (has to|must|needs to) (be)? (go|picked up|collected)',
      '(declutter|decluttering|clear out|clearout|wardrobe clear|having a clear out)',
      '(want|need|wanted) (it|them) gone',
      '(fixed price|price is fixed|sorry fixed)',
      '(you|buyer) (have to|would have to|will have to|need to|must) (fetch|collect|pick|come|carry)',
      '(we are|i am) (closing|downsizing|emigrating|leaving the country)',
    ],
    confidence: 0.93,
  },
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      '^ price (is|:) {_sum}',
      '{_=goods} (,|:|-|for|now)? {_marked}',
      '{_marked} (a piece|each|apiece|for the lot|for all|for both|for the set|for the pair)',
      '(can|could|will) deliver (within|locally|to|for)',
      'free to (collect|a good|pick)',
      '(i|we) (am|are)? (asking|want) {_sum}',
      '^ {_=goods} ,',
      '(pick up|pickup|collection|shipping|postage) (only|available|possible|extra|included|at cost|or)',
      '(used|barely used|like new|good condition|excellent condition|brand new) ,',
      '(comes with|includes|selling as|sold with|original box|box and papers|bought (it)? (in|for|last|new)|no longer (need|needed|use)|upgraded|do not use|never use)',
    ],
    confidence: 0.8,
  },
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: [
      '(looking|want|wanting|hoping|trying|would like|need|aiming|planning|wish|happy|here|ready|willing) to (buy|purchase|find|get|pick up|acquire|pay|get hold of|get my hands on|upgrade to)',
      `(i am|we are|am|i have been|we have been) (still|also|currently)? (looking|searching|hunting|
        shopping|seeking|after|on the hunt|on the lookout|in search|in need|in the market|chasing) (to buy|
        for|of|a|an|some|4)?`,
      '^ (still|also|currently)? (looking|searching|hunting|shopping|on the hunt|on the lookout|in search|in need|in the market|chasing) (to buy|for|of|4)',
      '(looking|searching|hunting|shopping) (for|4) (a|an|some|used|two|cheap|good|secondhand|vintage|kids|old|decent)? ~ {_=goods}',
      'wtb',
      '^ wanted (:|a|an|some|used|to buy|second|$|{_=goods}|~ {_=goods})',
      'iso (:|a|an|my|some|the|used|two|good|cheap|{_=goods})',
      '{_=goods} wanted',
      '(i|we) (could|can|would|want to|will|might) buy',
      'not paying (more|over|above)',
      `(anyone|anybody|someone|somebody|any 1|does anyone|does anybody|who is|who has) (selling|getting rid
        of|parting with|letting go of|out there selling|around here selling|near me selling|local selling)`,
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
      '(looking|searching|hunting|after|shopping) (for|to find) (a|an|some|any|two|three|used|cheap|good|secondhand)',
      '(i|we) (could|can|would|will|might) (pay|go to|go up to|do|stretch to|spend) (about|around|up to|maybe)? {_sum}',
      '(does anyone|anyone|anybody|does anybody|who|does someone) (have|got|has) (a|an|any|some|spare)',
      '(would|happy to|willing to) (pay|trade)',
      '(still got|still have|still available|have you still got|do you still have) (the|that|your|this)',
      '(could|can|would) do {_sum}',
      '(i|we) (can|could|would|will|want to) offer (you)? {_sum}',
      '(that|which|agent|who|^) (searches|looks|shops|hunts|scouts|sources) for',
      '(spending limit|max price|maximum price|price limit|top price|my max|my limit|budget|ceiling) (:|=|is) {_sum}',
      '%buys {_=goods}',
      '(i|we) would give (you)? (up to|about|around)? {_sum}',
      'has (anyone|anybody|someone|somebody) got (a|an|any|some)',
      '(sell|sold) (me|us|to me|to us)',
      'could you (hold|keep|reserve) (it|them|one)',
      '(most|max) (that)? (i|we) (would|will|can|could|am willing to) (pay|give|spend|go)',
      '(pay|cover|covering) (the)? (freight|postage|shipping|courier)',
      '(saw|seen|about|re|regarding) (your|the) ~ (ad|listing|advert|post|offer)',
      '^ (hey|hi|hello)? (,)? (need|want|wanted|buying|looking for|looking 4|after) (:|=)? (a|an|some|two|three)? ~ {_=goods}',
      '(would like|want|wants|wish|hoping|looking) to acquire',
      '(my|our) (limit|ceiling|max) (is|for|would be)',
      '(type|side|role|party) (:|=) (wanted|buyer|buying)',
      '(can go|could go|go up|stretch|could we go|we could go) (up)? to (about|around)? {_sum}',
      '{_sum} (each|apiece|a piece) (max|tops|at most)',
      '(want|intent|type|side|kind|mode) (:|=) (to)? (buy|buying|purchase|wanted|wtb|want)',
      '(very much|really|still|would) like to buy',
      '(i|we) (could|can) manage {_sum}',
      '(please quote|quote please|send (me|us) (a|your) quote|can you quote|quotes welcome)',
      '{_sum} is (what|all) (we|i) (have|can|could|got)',
      '(prepared|willing|able|happy|ready) to (go to|go up to|pay|offer|spend|part with)',
      '(anyone|anybody|someone) (got|have|has) (a|an|any|some)? spare',
      '(preloved|pre loved|secondhand|second hand|used) is (great|fine|ok|okay|perfect|good|welcome)',
      '(they|you) would part with',
      '(anyone|anybody|any 1|any one|somebody) selling',
      '(we|i) (restore|collect|refurbish|repair) (them|these|those)',
    ],
    confidence: 0.93,
  },
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      '(looking|searching|hoping|trying|want) (for|to find) (a|an|my|some)? ~ (buyer|buyers|new home|new owner|good home|loving home)',
      '(not)? (looking|seeking) (for|to) (trade|trades|swap|offers)',
    ],
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
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
