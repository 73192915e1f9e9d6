import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody offers or seeks goods. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      `(type|side|i am|listing|ad|listing type|ad type|intent|role|i am a|category|party|kind|post type|i
        want to|transaction) (:|-|=) (a|an|to)? (selling|seller|sale|offer|offering|for sale|sell|wts|
        private seller|vendor)`,
      '%sells (sell|selling) ($|,|{_=goods})',
      '(selling|sales) agent',
      '(title|headline|subject) (:|=) (selling|for sale|offer|offering|wts)',
      '(seller|vendor) (agent|bot|details|info|information|contact)',
      'w ] (paypal|pay pal|pp|cash|venmo|zelle|cashapp|cash app|revolut|money|bank|wise|g & s|{_marked})',
      'dear (buyers|customers|clients)',
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
      'h ] (paypal|pay pal|pp|cash|venmo|zelle|cashapp|cash app|revolut|money|bank|wise|g & s|{_marked})',
      'dear (sellers|suppliers|vendors)',
      '^ wanted ad',
      '(budget|max|maximum|ceiling|limit|target) per (unit|piece|item|head|kg|box|pair|seat|set) (:|=)',
      '(request for (quotation|quote|quotes|proposal|proposals)|rfq)',
      '%sells (buy|buying|buyer) ($|,|hopefully|please|{_=goods})',
      '%buys (buy|buying|buyer) ($|,|hopefully|please|{_=goods})',
      '(request|wish|wanting|offer) to buy',
      '(title|headline|subject) (:|=) (wanted|wtb|iso|looking for)',
      '(buyer|purchaser) (details|info|information|name|contact)',
      '(max|maximum|pay) (.)? per (bale|piece|unit|item|kg|book|pair|seat|ticket|box|head) (:|=)',
      'buyer (location|city|town|zip|address|place|postcode) (:|=)',
      '(seeks|wants|seeking|want|looking for|searching) (:|=) ~ {_=goods}',
      `(max price|price max|max budget|budget max|max|maximum|cap|budget|price limit|ceiling|top price)
        (eur|usd|gbp|cad|aud|chf|sek|nok|dkk|inr|pln)? (:|=) {_sum}`,
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
      `(i am|we are|^|also|and|still|am) (selling|offloading|rehoming|clearing out|parting with|letting go
        of|getting rid of|giving away)`,
      '(selling|offloading|rehoming) (my|our|this|these|the|a|an|two|both|some|all|it|them|for|off|on behalf)',
      '(i|we) (sell|offer|have (for sale|to sell|to offer|up for sale))',
      '(up)? for sale',
      `(want|wants|trying|need|hoping|wish|looking|would like|have|decided|going|ready|happy|happy enough|
        rather) (to)? (sell|get rid of|part with|offload|rehome|let go|shift|move on|pass on|unload|clear)`,
      '^ s > ~ {_=goods}',
      '(i|we) still (have|got) (the|a|an|some|two|three|it|them)',
      '^ still have (the|a|an|some|two|three)',
      '{_marked} or (swap|trade|part exchange)',
      '{_marked} , or (swap|trade|part exchange)',
      '(you are|you re) welcome to (it|them) for',
      '(i want to|type|intent|i am) (:|=) (give away|giving away|donate|give it away)',
      `(i am|we are|am)? (looking|hoping|wanting|want|trying) to get (about|around|like|roughly|at least|
        maybe)? {_sum} (for|out of) (it|them|this|these|both|the lot|all)`,
      'what (i|we) (do)? have (for sale)? is (a|an|some|my|our|two|three|the)',
      '(looking for|hoping for|after) {_sum} (or thereabouts|or so|or near|ish|ono|obo)',
      'reserve (price)? (is|of|:|=)? {_sum}',
      '{_sum} is (fair|a fair price)',
      '(wts|fs|fsot)',
      'asking for {_sum}',
      '(asking|asking price|starting bid|buy it now|starting price) (is|of|:|around|about)? {_sum}',
      `{_sum} (obo|ono|or best offer|or nearest offer|o n o|o b o|vb|neg|negotiable|firm|no offers|or near
        offer|ovno)`,
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
      `(type|side|i am|listing|ad|listing type|intent|role|i am a|category) (:|-|=) (selling|seller|sale|
        offer|offering|for sale|sell|wts)`,
      '(i|we|i will|we will|would|will) (would|will)? take {_sum}',
      '^ free (:|to)? ~ {_=goods}',
      '^ (offered|offering|on offer|on sale|sale) (:|-)',
      `{_sum} (the (pair|lot|set|two|three|four|bunch|bundle)|for (all|both|the (lot|pair|set|stack|bundle|
        bunch|whole)|everything))`,
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
        (is)? for (the|all|both)|made to order|honesty (box|tin)|honor box|in stock|pick your own|no room for|unwanted (gift|present)|liquidating|closing down|everything
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
      '(attempt at|time) selling (this|it|them|these)',
      '(like|want|love|here|going) to (list|advertise|post|put up) (my|our|a|an|some|this)',
      '{_sum} , (not|no) less',
      '{_sum} is (as low as|the lowest|my lowest|rock bottom|the least|my bottom)',
      '(could|can|would|will) take {_sum}',
      '(will|would|could|can) let (it|them|this|these|her) go (for|at)',
      '(must|has to|have to|needs to|to) be gone (by|before|asap|this)',
      'not giving (it|them) away',
      `(clearing|emptying|clearing out|tidying) (the|my|our) (attic|loft|garage|cellar|house|flat|shed|barn|
        basement|office)`,
      'make me an offer on',
      '(to|want to|need to|got to|trying to|here to) (get rid of|sell|part with|shift)',
      'free to (anyone|anybody|whoever|a|someone|somebody|the first)',
      '(is|are|everything|all) (is|are)? free (,|$|to|for)',
      '(will|would|can) (swap|trade|exchange) my ~ {_=goods}',
      '{_sum} (would|will) (make me happy|do|buy it|buy them|secure|get it)',
      '(take it|take them|take the lot|yours) (and ~ ~)? for {_sum}',
      '(we|i) (shut|closed|are shutting|are closing) the (cafe|shop|restaurant|studio|office|bar|business)',
      '(what is left|still to go|left over|leftover|surplus to requirements) (:|from|after)',
      '(you|to be) (lift|dismantled|collect|haul)',
      '(no dealers|dealers welcome|no swaps|no part ex|not interested in part ex|text only|texts only|no texts)',
      '(op|kind|type|intent|offer|listing) (:|=) (sale|offer|sell|for sale)',
      '(anyone|anybody|who is) (after|want|wants|fancy|interested in) (a|an|some|these|this|my|our) ~ {_=goods}',
      `{_marked} (the|a|per) (pair|lot|set|bag|stere|bale|sack|load|tonne|ton|dozen|bunch|jar|metre|meter|head|bird|
        blade|stick|cube|yard|crate|tray|punnet|pot|plant|slab|sheet|roll|brick|pallet|barrow|trailer)`,
      '{_marked} now (,|$)',
      '(excess|surplus|overstock|leftover|dead) (stock|stocks|inventory|lot|lots)',
      '(i|we) do not (ship|post|deliver|mail)',
      '(i|we) (will|would) (gladly|happily|reluctantly|sadly|finally)? part with (my|our|this|these|the)',
      '(no returns|sold in a day|one owner from new|sold strictly)',
      'price (has)? (been)? (dropped|slashed|lowered|cut|reduced|drops)',
      '(need|want) mine (gone|sold|out)',
      '{_marked} (delivered|collected|takes|buys)',
      '{_=goods} , {_marked} (each|apiece|a piece)',
      '(will not|would not|not) (go|going) (lower|below|under)',
      '^ (yes|yep|yeah) (,)? (it is|they are|still is|it still is|still (for sale|here|there|available))',
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
      '(for rent|to let|for hire|available (to|for) (rent|hire)|rooms available|room available)',
      `(call out|callout|call out charge|callout fee|hourly rate|day rate|my rate|my rates|our rates|rates)
        (is|are|from|:|of|fee)? {_sum}`,
      `{_marked} / (hr|hour|h|lesson|session|class|visit|walk|night|haircut|week|month|pm)`,
      '{_marked} (per|a) (lesson|session|class|visit|walk|haircut|page|trip|wash|cut|window)',
      '(price|prices|rates) (start|starts|starting) (at|from) {_sum}',
      '(prices|rates) from {_sum}',
      `(order|orders) by ~ (night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|wed|thu|thurs|fri|
        noon|evening)`,
      `(free (quotes|quotations|estimates)|no job too (small|big|large)|fully insured|dbs checked|police
        checked|references available|written quote|call us for a quote|bookings (open|taken|welcome)|now
        booking|taking bookings|taking on (new)? (clients|students|pupils|customers)|slots (free|available|
        left|open)|few slots|new clients welcome)`,
      `(mugs|bowls|boards|scarves|candles|prints|cards|earrings|soaps|cakes|loaves|prices|they|rings|sets|
        quilts|bags|baskets) start (at|from) {_sum}`,
      '(for parts|spares|parts) or repair (only)? (,|$)',
      '(price|it) is (quite|very|pretty|really)? firm (at|on)?',
      '(needs|need|wants|deserves|deserve|seeks|seeking) (a|another|its next|their next|some) (new|good|loving|better|kind|next|second)? (home|owner|home with|keeper)',
      '(i|we) (would|will) (ask|be asking|like to get|like to see|settle for) (for|around|about)? {_sum}',
      '(would)? rather (sell|let go|it went|they went|they go|it goes|keep together) ~ (together|as a (lot|set|bundle)|to someone|to somebody|locally)?',
      '(leftovers|left overs) (:|!|from)',
      '{_=goods} available (weekdays|weekends|evenings|mornings|afternoons|daily|from|for|mon|monday|tuesday|saturday|sunday|most|7)',
      '(going|it goes|they go|goes|everything goes) (cheap|to the first|for {_sum}|to a good)',
    ],
    confidence: 0.93,
  },
  {
    value: 'seller',
    said: ['^ {_=goods} (,|:|-|for|now)? {_marked}'],
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
      '(it is|they are|that is|now) {_marked}',
      '(only|so|still|just)? {_count} (left|remaining|available)',
      '(spoken for|already reserved|already taken|first to see|ready now)',
      '^ (it is|they are) $',
      'free to (collect|a good|pick)',
      '(i|we) (am|are)? (asking|want) {_sum}',
      '^ {_=goods} ,',
      '(pick up|pickup|collection|shipping|postage) (only|available|possible|extra|included|at cost|or)',
      '(used|barely used|like new|good condition|excellent condition|brand new) ,',
      `(comes with|includes|selling as|sold with|original box|box and papers|bought (it)? (in|for|last|
        new)|no longer (need|needed|use)|outgrew|outgrown|kids grew out|upgraded|do not use|never use)`,
    ],
    confidence: 0.8,
  },
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: [
      `(looking|want|wanting|hoping|trying|would like|need|aiming|planning|wish|happy|here|ready|
        willing) to (buy|purchase|find|get|pick up|acquire|pay|get hold of|get my hands on|upgrade to)`,
      `(i am|we are|am|i have been|we have been) (still|also|currently)? (looking|searching|hunting|
        shopping|seeking|after|on the hunt|on the lookout|in search|in need|in the market|chasing) (to buy|
        for|of|a|an|some|4)?`,
      '(i am|we are|what i am|am) lookin (for|4)',
      `^ (still|also|currently)? (looking|lookin|searching|hunting|shopping|on the hunt|on the lookout|in
        search|in need|in the market|chasing) (to buy|for|of|4)`,
      `(looking|searching|hunting|shopping) (for|4) (a|an|some|used|two|cheap|good|secondhand|vintage|kids|
        old|decent)? ~ {_=goods}`,
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
      `(will|can|happy to|willing to|able to|would) (pay|spend|go up to|stretch to) (up to|around|about|max|
        a fair price|cash|good money|{_sum})`,
      `(cash in hand|cash waiting|cash ready|can collect|can pick up|will collect|can come|will pick up|
        happy to collect|able to collect|can travel|happy to drive|will travel|can come and)`,
      `(type|side|i am|listing|ad|listing type|intent|role|i am a) (:|-|=) (buying|buyer|wanted|buy|looking|
        wtb|looking for)`,
      '(is|are) (the|this|that|these|your) ~ (still)? available',
      '(max|budget) {_sum}',
      '(up to|at most|no more than|under|below) {_marked}',
      '{_sum} (max|tops|at most|budget|or less)',
      '(i|we) (need|want|am after|are after) (to get|to find)? ~ {_=goods}',
      '(looking|searching|hunting|after|shopping) (for|to find) (a|an|some|any|two|three|used|cheap|good|secondhand)',
      `(i|we) (could|can|would|will|might) (pay|go to|go up to|do|stretch to|spend) (about|around|up to|
        maybe)? {_sum}`,
      '(does anyone|anyone|anybody|does anybody|who|does someone) (have|got|has) (a|an|any|some|spare)',
      '(would|happy to|willing to) (pay|trade)',
      '(still got|still have|still available) (your|this)',
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
      `^ (hey|hi|hello)? (,)? (need|want|wanted|buying|looking for|looking 4|after) (:|=)? (a|an|some|two|
        three)? ~ {_=goods}`,
      '(would like|want|wants|wish|hoping|looking) to acquire',
      '(my|our) (limit|ceiling|max) (is|for|would be)',
      '(type|side|role|party) (:|=) (wanted|buyer|buying)',
      '(can go|could go|go up|stretch|could we go|we could go) (up)? to (about|around)? {_sum}',
      '{_sum} (each|apiece|a piece) (max|tops|at most)',
      `^ (lf|iso|wtb|chasing|after|seeking|hunting|searching|desperately seeking|in need of) (a|an|some|two|
        any|cheap|old|for)`,
      '(short of|in need of|desperate for|on the hunt for|keeping an eye out for) (a|an|some|two)',
      '(does|do) (anyone|anybody|someone) ~ (own|have|sell|know of|possess) (a|an|any|some|one)',
      '(not paying|will not pay|refuse to pay|not going to pay)',
      '(i|we) can (rent|hire|borrow) or buy',
      '(is|are) (the|this|that|your) ~ {_=goods} still (for sale|available|there|going)',
      '(could|can|would) do {_sum} and',
      '(give|giving) it a (good|loving|new)? home',
      '(does|do) (anyone|anybody|someone|somebody) (here|around)? (have|own|sell) (a|an|any|some) ~ {_=goods}',
      '(saw|seen|found|about) (your|the) ~ (advert|ad|listing|post|offer)',
      '(saw|seen|spotted|noticed|found) (the|your|that|those|this) ~ {_=goods} ~ (on|in|listed|advertised|up|here|online)',
      '(saw|seen|spotted|noticed|found) (the|your|that|those|this) ~ {_=goods} ~ (you|u)? (on|in|for sale|listed|advertised|up|here|online)',
      '(could|would) you (do|accept|take) {_sum}',
      '(i|we) would need {_count}',
      'wanted for (my|our|a|the)',
      '(face value|face val) only',
      '(as|role|party|side|i am a|we are) (:|=) (a)? (buyer|seeker|wanter)',
      '^ need {_count} ~ {_=goods}',
      '{_sum} is what (the|my|our|we|i)',
      '(has|have) given (me|us) {_sum}',
      '(want|intent|type|side|kind|mode) (:|=) (to)? (buy|buying|purchase|wanted|wtb|want)',
      `(happy|willing|able|glad|prepared) to (give|pay|offer|spend|part with) (up to|around|about)? {_sum}
        (each|apiece|a piece)?`,
      '^ (need|needs|wants|seeks|requested|wanted) (:|=)',
      '(max total|max price|price max|budget max|max budget|budget|max unit price|max each) (:|=)',
      '(is|are) (the|that|this) ~ (one|ones) still (there|available|for sale|going)',
      '(can|could|will) fetch (it|them|one)',
      '(i|we) (will|would|can|could) (take|have) (it|them) for {_sum}',
      '(over|above|beyond|outside) (my|our) (budget|limit|price)',
      '{_sum} or (i|we) (will|would) (look|go|try|pass|leave)',
      '(i|we) (will|would) (take|have) (it|them) (for|at|off|if|please|$|,)',
      '(max total|budget total|total budget|budget max) (:|=)',
      '(very much|really|still|would) like to buy',
      '(our|my|the) ~ (is|are) (still|always|also)? (looking|searching|hunting) for',
      `(our|my) ~ (school|club|charity|team|band|church|nursery|cafe|office|group|library|kitchen|shop|
        choir|orchestra) (needs|need|wants|could use)`,
      '(i|we) (should|would) (very much|really|dearly)? (like|love) (to have)? (the|a|an|your)',
      '(could|would|can) you (meet (me|us) at|take|do|accept|go to|come down to) {_sum}',
      '(i|we) (only|also|just)? buy (:|old|used|any|all|broken|unwanted)',
      '(up to|at most|max|maximum) {_sum} (each|apiece|a piece|per)',
      '(i am|we are|am) (buying|purchasing)',
      `(i|we) (have|got|have got) (about|around|up to|only|maybe)? {_marked} (for|to|all|max|tops|in total|
        put|saved|set|left|,|$)`,
      '(i|we) (could|can) manage {_sum}',
      '(please quote|quote please|send (me|us) (a|your) quote|can you quote|quotes welcome)',
      '{_sum} is (what|all) (we|i) (have|can|could|got)',
      '(prepared|willing|able|happy|ready) to (go to|go up to|pay|offer|spend|part with)',
      '(anyone|anybody|someone) (got|have|has) (a|an|any|some)? spare',
      '(preloved|pre loved|secondhand|second hand|used) is (great|fine|ok|okay|perfect|good|welcome)',
      '(they|you) would part with',
      '(anyone|anybody|any 1|any one|somebody) selling',
      '(we|i) (restore|collect|refurbish|repair) (them|these|those)',
      `(i|we) buy (single|whole|entire|complete|vintage|antique|redundant|surplus|scrap|secondhand|second|house|
        unused|worn|collections|estates|dead|empty|job|small|large|your|in any|up|back)`,
      '(we|i) pay (cash|good|top|up to|well|fair|the|{_marked})',
      '^ paying (up to|cash|good|top|fair|well|{_marked})',
      '(what)? (i|we) still need (:|is|are)',
      '(i|we) (can|could|will|would) pay (in|with|you|{_marked})',
      `(will|would|can|could|happy to|i|we) (cover|pay|refund) (your|the|all)? (post|postage|shipping|
        freight|courier|carriage)`,
      '^ iso',
      '^ (lf|wtb) (:|>)',
      'offering {_marked} (and|for|cash|in|,|$)',
      '(no|sorry|bit|way|little|far) (,)? too (pricey|expensive|dear|steep|much|rich)',
      '(tops|max) {_marked}',
      'interested in your ~ {_=goods}',
      '(have|got) {_sum} (cash|to spend|in hand|ready|saved|for it|for one|for this|max)',
      'wanted (,|:|$)',
      '(anybody|anyone|any 1|any one|who is) (selling|shifting|flogging)',
      `(would|happy to|willing to|glad to|like to|want to|love to|going to|can|could|will) take (all|both|the|
        them|it|one|{_count}) ({_count})? (of (the|your|them|those|these))? ~ (off you|off your hands|{_=goods}|please)`,
      `{_sum} ~ (for it|for them|for the lot|for both|for all|all in|in total)? (is|would be|was) (the most|
        the best|all|as much as|as high as|my best|our best|the maximum|the limit|top|my top) (that)? (i|we)?
        (can|could|will|would|am|are|want|offer|price)?`,
      `(the)? (most|best) (that)? (i|we) (can|could|will|would) (do|pay|go|offer|manage|give) (is|would be)?
        ({_sum})?`,
      '(if)? you (would|will|could)? (go|come down|drop|went|came down|sold) (to|down to|for|it for)? {_sum}',
      '(could|would|can|will) you consider (selling|{_sum})',
      '(acquire|purchase) (up to|approx|approximately|about|the following|{_count})',
      `(wish|wishes|wishing|want|wants|looking|seeks|seeking|authorised|authorized|intends|plans|hopes) to
        (purchase|buy|acquire|source|procure)`,
    ],
    confidence: 0.93,
  },
  {
    value: 'buyer',
    despite: ['wished', 'other', 'asked'],
    said: [
      `(does|do|has|have) (anyone|anybody|any 1|somebody|someone|any of you) ~ (have|got|own|sell|selling)
        ~ {_=goods}`,
      '(anyone|anybody|any 1|somebody|someone) (got|have|has|selling|shifting|with) ~ {_=goods}',
      '^ (anyone|anybody|any 1|any one|who is) (selling|flogging|shifting|getting rid of)',
      `(does|do|has) (anyone|anybody|somebody|someone) (have|got|own|sell) (a|an|any|some|spare|two|three|
        one|old|used)`,
      '^ still (got|selling) (the|that|your|any|it|this)',
      '(do|have)? (you|u|ya) still (got|have|selling) (the|that|your|this|it|those|these|any|~ {_=goods})',
      '(is|are) (the|this|that|these|those|your) ~ {_=goods} (still)? (available|for sale|there|going|here)',
      '(could|can|would|will) (you|u|ya) (take|do|accept|go to|come down to|meet (me|us) at) {_sum}',
      '(could|would|can|will) (you|u) consider {_sum}',
      'would {_sum} (be (any good|any use|all right|ok|okay|enough|fine|acceptable|fair|reasonable|possible|too low|too little|too cheeky)|do|work|suit|cover|get|buy|swing|secure)',
      '(is|would|any chance) {_sum} (cash)? (any good|any use|ok|okay|acceptable|possible)',
    ],
    confidence: 0.93,
  },
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: ['(want|wish|like|wanting) to buy (:)? (a|an|some|two|your|the)? ~ {_=goods}'],
  },
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      `(looking|searching|hoping|trying|want) (for|to find) (a|an|my|some)? ~ (buyer|buyers|new home|new
        owner|good home|loving home)`,
      '(not)? (looking|seeking) (for|to) (trade|trades|swap|offers)',
    ],
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: [
      '(used|stopped|quit|started|love|hate|like) (to)? (sell|selling)',
      `(for sale|selling|sell|free|wanted|wtb|iso) (:)? (my|one|a|our|some)? (slightly|lightly|gently|barely|used|old|new|spare|free)? (patience|dignity|soul|
        sanity|sense of humour|sense of humor|will to live|kids|teenager|teenagers|toddler|toddlers|children|husband|wife|boyfriend|girlfriend|
        brother|sister|siblings|ex|ex husband|ex wife|mother in law|father in law|liver|kidney|kidneys|heart|virginity|childhood|youth|
        life|hopes|dreams|attention span|time machine|invisible) (,|$|for|who|eats|because|and|free|so|since|lightly|slightly|obo|{_marked})`,
      '(max|maximum|budget) {_number} (dogs|people|persons|guests|kids|children|cats|pets|adults|passengers|nights|days|hours|items|times|seats|kg|km|cm|mm|users|players)',
      '(max|maximum) {_count} (dogs|people|persons|guests|kids|children|cats|pets|adults|passengers|nights|days|hours|items|times|seats|of)',
      `(one day|someday|some day|eventually|in another life|if i (ever)? (win|won|had|get rich)|when i
        (retire|win|grow up|am rich|have a house)) (,)? (i|we) (would|will|want|hope|might|could|plan|am
        going|dream) (to|of)? (really|dearly)? (love|like|hope|want|be able)? (to)? (buy|own|have|get|buying|
        owning|sell)?`,
      '(dream|dreaming|dreamt|dreams|daydream|fantasise|fantasize) (of|about) (buying|owning|selling|having)',
      '(i am|we are|am|just|only) (only|just|merely|simply)? (looking|browsing) (at|around|through|,|$)',
      '(only|just) (browsing|window shopping|nosing|dreaming|curious)',
      '(i|we) (would|could|might) (have)? (buy|bought) (it|this|one|them|that|hers|his|theirs) (myself|ourselves|if)',
      'iso {_number}',
      '(i|we|he|she|they|always|never|ever|not|who|what|only|just|most) wanted (,|:)?',
      `(price|amount|sum|quantity|help|staff|drivers|volunteers|flatmate|wife|husband|girlfriend|boyfriend|
        people) wanted (,|:)?`,
      '(nobody|no one|who) (sells|would sell|is selling) ~ {_=goods} (for|at)? ({_sum})?',
      '(around|roughly|typically|usually) {_marked} (a|the|per) (pair|lot|set|piece|head|bag|load|box)',
      '(is|are) (in)? iso {_number}',
      `(guy|man|woman|lady|bloke|dude|chap|neighbour|neighbor|friend|mate|brother|sister|uncle|dad|mum|mom|
        colleague|he|she|they|people|kid) (is|are|was|were)? (still|also)? (selling|offering|advertising|
        asking|giving away|getting rid of|offloading) (a|an|his|her|their|the|it|this|that|two|some|for)?`,
      `(stop|about|of|from|by|people|company|shop|store|job|they|he|she|guy|seller|who|is) selling (me|cars|
        houses|insurance)`,
      'best selling',
      '(sold|selling) out',
      'not (for sale|selling)',
      '(is|was) not for sale',
      `(looking|searching) for (:|a)? (friendship|relationship|job|work|love|friends|someone|people|
        recommendations|advice|answers|information)`,
      '(wanted|want|need) to (be|go|say|know|share|ask|tell|see|warn|thank|vent)',
    ],
  },
]
