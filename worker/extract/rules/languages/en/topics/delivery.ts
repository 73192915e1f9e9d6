import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How the goods may change hands. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(can not|will not|am not|are not|do not|sorry no|unable to|no) ~ (ship|shipping|post|postage|posting|mail|mailing|deliver|delivery|deliveries|delivering|posted|shipped|couriers|courier)',
      '(i am|am|are) not ~ (putting|sending|shipping|posting|mailing)',
      '(pickup|collection|pick up) (only|in person)',
    ],
    confidence: 0.85,
  },
  {
    value: 'pickup',
    despite: ['wished', 'other'],
    said: [
      '(pick up|pickup|pickups|collection|local pickup|pu|lpu)',
      `(collect|collected|come and get|come get it|come and take|come by|pick it up|pick them up|picked up|
        come pick|you haul|come grab|come and pick|buyer to collect|buyer collects|can come to you|drive to
        you|meet in person|hand over|in person|local only|face to face|ftf|local meet|local sale|local
        meetup|meet up|meet in|meet at|meet near|must collect|i can come|haul away|self collect|self
        collection|fetch it|can fetch|can drive to|come to you)`,
      '(you will|you would|you|buyer will) (need|want) (a|an) (van|trailer|ute|truck|car|friend|big car)',
      '(bring|load) (a|it|them|your|the) (van|trailer|mate|friend|yourself|yourselves|truck|helper)',
      '(try ons|viewings|viewing|test rides|test drives) (welcome|saturday|sunday|evenings|weekends|by|any|possible)',
      `(come and (see|try|look|view|fetch|have a look)|swing by|come over|drop by|drop round|stop by|
        meetup|meetups|meet ups|hand over|hand it over|handover in person|pick it up|porch pick up|porch
        pickup|people can come)`,
      '(i|we) (have|can borrow|have got) (a)? ~ (van|car|trailer|truck|roof rack)',
      '(i|we) (will|would|can|could|am happy to|are happy to) (drive|travel|come)',
      '(have|got) : ~ car',
      `(come (and)? (get|grab|take|fetch) (it|them|yours)|come get|carry (it|them) down|help (you)? (load|
        carry)|we load|you load|load it yourself|cash on (pickup|collection|delivery)|yard sale|garage sale|
        boot sale|hand (ed)? over|you need to (pick|collect|fetch|come)|has to be (collected|picked)|arrange
        (transport|collection|pickup)|bring (cash|help|tools|boxes|a hand))`,
      '(will|can|could|must|to|please|happy to|buyer|able to|you) (collect|pick up|fetch|haul)',
      '(you|buyer|you will|buyers) (carry|haul|lift|dismantle|load|dig|arrange|arranges|organise|organize)',
      '{_place} (after|evenings|evening|weekends|mornings)',
      '{_bareplace} or (an)? (post|postage|shipping|posted|delivery)',
      'ex works',
      '(pickup|collect|collection|collected) (or|/) (posted|shipped|delivered|post|shipping)',
      '(they|he|she|buyer|buyers|you|whoever) (collect|collects|picks|pick|come|comes)',
      `(free to collector|to collector|collector (only|to)|collect {_place}|collect only|fetch|fetched|has
        to come get|come get|come and dismantle|dismantle (it|them)|picks up|pick up in|face value meet)`,
      '(have|has|would have) to (fetch|collect|come|pick|carry)',
      '(someone|somebody|buyer|you) (has|have|needs|need|must) to (come|collect|fetch|pick|arrange|get)',
      '(you|buyer) (will)? (need|want) (two|three|a) (people|strong|friend|friends|helpers|van|trailer|truck|car)',
      '(two|three) people and a van',
      '(buyer|you) (to|must|will|should) (arrange|organise|organize|remove|dismantle|collect|load|carry)',
      '(in person|handover in person|hand over in person|meet at|meet in|meets|cash on collection|local pickup)',
      '(local pickup|pickup|collection|pick up|in person) (:|=) (true|yes|ok|only)',
      '(i|we) (have|got|have got) (a|my own) (trailer|van|truck|roof rack|estate car|pickup)',
      '(can|could|will|would|happy to) (drive|travel|come) (up to|within|anywhere|over|to|from|for|out)',
      '(within|up to) (an|one|two|half an) (hour|hours) (of|from|drive|away)',
      '(ground|first|second|third|fourth|fifth|top) floor',
      '(porch|door|doorstep|kerbside|curbside|driveway|contactless) (pick up|pickup|collection|pick ups)',
      '(only|local) handover',
      '(will not|would not|does not|can not) (fit|go) in (the|a) (post|mail|parcel|box)',
      '(you|to be) (lift|lifted|dismantled|collected|hauled|fetched)',
      '(bring|brings) (someone|somebody|a mate|two|muscles|help|straps|a blanket|tools|cash)',
      '(send|hire|arrange|sending|use) (the)? movers',
      '(loading dock|dock|access from|access via|parking outside|ground floor|no lift|no elevator|narrow stairs)',
      '(i|we) can meet (you)? (in|at|near|anywhere|on|around|halfway)',
      '(hand over|handover|hand off|meet|collection|pick up|pickup) (:|=)? (meet|in person|at mine|only|preferred)',
      '(would need|needs|need|has|have) to be (picked up|collected|fetched|dismantled)',
      '(will|would|can|could) (fetch|collect|pick up|come for|drive|travel) (within|from|it|them|on|anywhere|up)',
      '(come|comes) (by|over|round|and get|saturday|sunday|after|before|any)',
      '(key|keys|tools|van|trailer) and strong',
      '(i|we) (have|got|have got) (volunteers|friends|a mate|people|a truck|a tailgate|a van) (with|and|who|to)',
    ],
    confidence: 0.9,
  },
  {
    value: 'shipping',
    despite: ['wished', 'other'],
    said: [
      `(shipping|ship|ships|shipped|can post|could post|will post|postage|posting|post it|posted|mail it|
        mailed|by mail|by post|courier|ups|fedex|dhl|hermes|usps|royal mail|p & p|send it|send them|delivery
        by courier|mondial relay|parcel|track and trace|parcel locker|recorded delivery|freight|in the post|
        post only|post ok|express post|tracked|posted from|courier is fine|courier)`,
      '(or|/|and) (an)? post (,|$)',
      '(can|could|will|may|or|also|happy to) (mail|send|post|ship) (via|by|at|for|within|anywhere|to|if|the|insured|tracked|worldwide)',
      '(plus|excl|excluding|incl|including|free|cheap|with) (the)? (postage|shipping|p & p|post)',
      '(courier|carrier|shipping|postage|post|parcel) (ok|okay|possible)? (:|=) (yes|ok|on request|possible|true|please)',
      'post to {_place}',
      '(carrier|courier) on request',
      '(by|via|through|per) (mail|post|courier|carrier|parcel|dhl|ups|hermes|postnord|royal mail|canada post|an post|auspost|evri|inpost|gls|dpd)',
      '(postnord|canada post|an post|evri|inpost|packeta|gls|dpd|auspost|australia post|insured parcel|carrier|parcel|e tickets|e ticket|by carrier|posted out|post anywhere|send for {_sum})',
      '(shipping|ships|postage|post) (:|=) (true|yes|ok|possible|tracked|insured|eu|worldwide|free|available|buyer)',
      '(sending|send|posting) (:|=) (yes|possible|ok|buyer)',
      '(shipped|posted|sent) (to|conus|within|anywhere|free|for|uk|eu|insured|tracked)',
      '(postage|shipping|p & p) (is|at|on|costs|from|:)? {_sum}',
      '{_sum} (shipped|posted|incl postage|including postage|with postage|delivered by post|plus the postage|plus postage)',
      '(mailing|mail|posting) (is|ok|fine|possible|available|works)',
      '(may|can|could|will) be (shipped|posted|mailed|sent|couriered)',
      '(insured|tracked|worldwide|international|domestic) (shipping|delivery|post|postage)',
      '(do not|would not) mind (the)? (postage|shipping|posting|paying (for)? (postage|shipping))',
      '(pay|cover|covering|paying|paid) (for)? (the)? (postage|shipping)',
      '(email|mail|send) (it|them) (to you|over|out|on)',
    ],
    confidence: 0.88,
  },
  {
    value: 'local_delivery',
    despite: ['wished', 'other'],
    said: [
      '(can|will|could|free|happy to|able to|i|we) ~ (deliver|drop off|drop it off|drop it round|drop them off|drive it over|bring it|bring it over|bring it round|drop it)',
      `(deliver|delivery|delivered|delivering) (locally|local|within|nearby|available|possible|in town|
        around|included|for a fee|for gas|for petrol|to your door|can be arranged|could be arranged|
        negotiable|extra|in the city|optional|anywhere in|if (you are)? (local|near|close)|for free|is
        possible|is included)`,
      '(local|free|home|same day) delivery',
      '(need|needs|needed|want|would need|require) (it|them|to be|local|to have it)? (delivered|delivery|delivering)',
      'delivery (within|to|in|around|needed|only|ok|required|please|or|welcome)',
      '(or|and|,) delivery',
      '(you would|you will|would) have to deliver',
      '(got|has|have|needs|must|need) to (come to me|be delivered)',
      '(delivery|local delivery) (:|=) (yes|possible|available|local|free|ja|si|oui|true)',
      '(must|needs to|has to) be delivered',
      '(delivered|deliver|delivery) to (my|our|the) (door|house|home|site|campus|office|shop)',
      '(need|want) (it|them)? delivered',
      '(run|drive|drop) (it|them) (over|round|off) (to you)?',
      '(i|we) (do not|can not) drive',
      '(bring|brings|bringing|drop|cycle|drive|run|carry) (it|them) (to you|round|over|around|by|within)',
      '(deliver|delivery|delivered) (within|around|to site|to our|to my|to the|myself|in|nearby|close by)',
      '(delivered|delivery) to (site|campus|our|my|door|the|home)',
      '(does|do|doing|offers) (the)? deliveries',
      '(man|guy|friend|neighbour|neighbor|brother) (with a van|called ~) (can|will|does|could) (deliver|deliveries|bring|drop)',
      '(delivered|delivery) (within|free within|up to) {_number}',
      '(i|we) (deliver|bring) (within|around|myself|ourselves|locally|in|it|them)',
      '(i|we) (have a van|have got a van) and (can|will) (bring|drop|deliver)',
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
      '(do not|would not) mind ~ (postage|shipping|delivery|posting|paying|paid)',
      '(shipping|delivery|postage) (address|time|times|date|included in)',
      '(not|no|never|can not|will not|do not|does not|without|rather not|refuse to|sorry no|unable to) ~ (pickup|pick up|collection|meet up|meetups|meet ups)',
      '(ship|shipping|postage|delivery|pickup|collection|posting) (is)? (not|impossible|no)',
      '(pickup|shipping|delivery|collection|pick up|postage) (or|and) (pickup|shipping|delivery|collection|pick up|postage) (:|=|$)',
      '(local)? (pickup|shipping|delivery|collection|posting|ships|local delivery|local pickup) (:|=) (no|none|false|nein|not)',
      '(this|that|the|forum|blog|my|original|your|last|previous|job|lamp|bed|goal|fence|see|read) (post|ship|posting)',
      'in person (interview|meeting|class)',
      '(friend|relation|space|cargo|cruise|model|pirate|sailing)? (ships|ship) (in a bottle|model|captain)',
    ],
  },
]
