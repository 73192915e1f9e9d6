import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How the goods are handed over. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(can not|will not|am not|are not|do not|sorry no|unable to|no) ~ (ship|shipping|post|postage|posting|
        mail|mailing|deliver|delivery|deliveries|delivering|posted|shipped|couriers|courier)`,
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
      `(collection|pickup|pick up|collect|meet|handover) (/|or|,) (a|an)? (post|postage|shipping|posting|
        delivery|deliver|ship|courier)
        (:)? (:|$) (either|both|any|all|whichever|yes|ok|no preference|do not mind|no matter)`,
      `(post|postage|shipping|posting|delivery|deliver|ship|courier) (/|or|,) (collection|pickup|pick up|
        collect|meet|handover)
        (:)? (:|$) (either|both|any|all|whichever|yes|ok|no preference|do not mind|no matter)`,
      `(delivery|handover|hand over|fulfilment|fulfillment|transfer|exchange|logistics) (method|methods|
        option|options|mode|type)? (:|=) (collection|collect|pickup|pick up|meet|meetup|in person|face to
        face|self pickup)`,
      `(%collects|%posts|%delivers) (collection|collect|pickup|pick up|pick it up|meet|either|both|whichever|
        collection only|pickup only)`,
      `(pickup|pick up|collect|local pickup) (available|ok|possible|offered|allowed)? (:|=) (yes|true|ok|y|1|
        possible|available|free)`,
      `(collect|collected|come and get|come get it|come and take|come by|pick it up|pick them up|picked up|
        come pick|you haul|come grab|come and pick|buyer to collect|buyer collects|can come to you|drive to
        you|meet in person|hand over|in person|local only|face to face|ftf|local meet|local sale|local
        meetup|meet up|meet in|meet at|meet near|must collect|i can come|haul away|self collect|self
        collection|fetch it|can fetch|can drive to|come to you)`,
      '(you will|you would|you|buyer will) (need|want) (a|an) (van|trailer|ute|truck|car|friend|big car)',
      '(bring|load) (a|it|them|your|the) (van|trailer|mate|friend|yourself|yourselves|truck|helper)',
      '(try ons|viewings|viewing|test rides|test drives) (welcome|saturday|sunday|evenings|weekends|by|any|possible)',
      `(come and (see|try|ride|play|test|look|view|fetch|have a look)|swing by|come over|drop by|drop round|stop by|
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
      '(pickup|collection|pick up) : {_named}',
      '{_bareplace} (or|/) (an|a)? (post|postage|shipping|posted|delivery|courier|mail)',
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
      '(hour|hours) drive from {_place}',
      '(ground|first|second|third|fourth|fifth|top) floor',
      '(porch|door|doorstep|kerbside|curbside|driveway|contactless) (pick up|pickup|collection|pick ups)',
      '(only|local) handover',
      '(will not|would not|does not|can not) (fit|go) in (the|a) (post|mail|parcel|box)',
      '(you|to be) (lift|lifted|dismantled|collected|hauled|fetched|taken away|removed|picked up)',
      `(you|u|buyer|buyers|whoever) (must|to|will|should)? (uninstall|uninstalls|disassemble|disassembles|
        disconnect|disconnects|dismantle|remove)`,
      '(bring|brings) (someone|somebody|a mate|two|muscles|help|straps|a blanket|tools|cash)',
      '(send|hire|arrange|sending|use) (the)? movers',
      '(loading dock|dock|access from|access via|parking outside|ground floor|no lift|no elevator|narrow stairs)',
      '(i|we) can meet (you)? (in|at|near|anywhere|on|around|halfway)',
      '(hand over|handover|hand off|meet|collection|pick up|pickup) (:|=)? (meet|in person|at mine|only|preferred)',
      '(would need|needs|need|has|have) to be (picked up|collected|fetched|dismantled)',
      '(will|would|can|could) (fetch|collect|pick up|come for|drive|travel) (within|from|it|them|on|anywhere|up)',
      '(come|comes) (by|over|round|and get|saturday|sunday|after|before|any)',
      '{_bareplace} or (by|via)',
      '(can|could|will) (pull up|swing past|be there|grab it)',
      'bring (gloves|muscle|muscles|boxes|a sack truck|a trolley|a strong)',
      '%collects (yes|yep|yeah|sure|ok|okay|of course|ja|oui|si) ($|,|please|and)',
      '(prefer|happy|want|like|free|willing) to meet',
      '(can|could|will|to) come (today|tomorrow|tonight|now|saturday|sunday|this|on|any|whenever)',
      '^ not (posting|shipping|sending|mailing)',
      '(mail|post|courier|shipping) or pickup',
      '(key|keys|tools|van|trailer) and strong',
      '(van|trailer|car|truck|ute|roof rack) (available|at the ready|ready|at hand)',
      `(will|would|can|could|happy to|able to) (drive|travel) (an|one|two|up|anywhere|from|within|half|out|
        over|to|for|a)`,
      '(u|you all|yall) (carry|haul|lift|load|collect|pick up)',
      '(they|you|buyer|buyers) (bring|brings) (a|your|their|own|the)',
      '(come|drive|come over|come out) to {_place}',
      '(will|would|can|could|to) (take (it|them) down and)? fetch (it|them)',
      '(i am|i will be|i would be|we are|we will be|am) (the one)? (collecting|picking up|fetching)',
      '(buyer|you|whoever) (dismantles|takes away|take away|removes|takes|remove) (it|them|and|away)',
      '(call|pop|nip|swing|call) (round|by|over|in) (in|to|at|for|any|after|before|and|from)',
      `(pal|mate|friend|brother|dad|neighbour|neighbor|son|husband|wife|sister) (has|with|got|has got) (a)?
        (van|trailer|truck|ute|pickup)`,
      '{_bareplace} (,)? or (i|we)? (will|can|could|would|happy to|able to)',
      `(on|in|by|at|outside) (the|my|our) (drive|driveway|kerb|curb|pavement|verge|front lawn|front garden|carport|front step|
        wall) (at|outside|now|from|until|by|near|opposite|,|$|if|for)`,
      '({_marked}|each|ea|a bale|apiece) (in|from|at|off|out of) (the|my|our) (barn|field|yard|shed|farm|garage|workshop|stall|shop|studio|gate|van)',
      '(come|came) (and)? (took|take|grabbed|grab|fetched|collected|lifted) (it|them)',
      '(get|grab|fetch|collect|pick up) (it|them|one|both) (up)? (tonight|tomorrow|today|this|on|after|before|any|whenever|at the weekend|next|straight)',
      '(i|we) (have|got|have got) (volunteers|friends|a mate|people|a truck|a tailgate|a van) (with|and|who|to)',
      `(you|u|buyer|buyers|yous|you guys) (will|must|to|would have to)? (move|moves|shift|shifts|disconnect|
        uninstall|transport|transports|unbolt|dig|lift|wheel|cart|grab|come) (it|them|up|out|away|yourself|
        yourselves)`,
      `(leave|leaving|put) (it|them) (out)? (on|by|at|in) (the|my|our) (porch|step|steps|doorstep|kerb|curb|
        driveway|front step|stoop|verge|gate|front garden|back door|garage)`,
      '(on|from|off) the (porch|doorstep|kerb|curb|stoop|verge) (at|now|on|by|outside|,|$)',
      '(leave|leaving) (it|them) (with|outside|behind) (the|my|our)',
      '(just)? (take|grab) (it|them) ($|,|away|and go)',
      '^ (please)? (just)? (take|grab) $',
      `come (and)? (this|by|over|round|tonight|today|tomorrow|any|after|before) (week|weekend|evening|
        afternoon|morning)?`,
      '(try|test|view|inspect) (it|them|her) (on|out)? (in {_place}|in person|at (my|our|mine)|here|before|first)',
      '(grab|get|fetch|collect) (it|them|one|yours|some) (from|off) (my|our|the|me|us|mine|ours|{_place})',
      '(grab|get|fetch|collect) (it|them|one|yours) (in|at) {_place}',
      'you can (get|grab|view|try|fetch|collect) (it|them|one|yours) (from|in|at|off|any|today|tonight|tomorrow)',
      `(if|when) you (can|could|will)? (grab|collect|fetch|pick|swing|come) (it|them|up|by|from|in|at|with|
        today|tonight|tomorrow|this|on)`,
      '(catch|meet|see) (me|us) (in|at|on|near|outside|by|before|after)',
      '(find|visit) (me|us) (in|at|near|outside)',
      '(market|stall|stand|fair|fete|boot) (in|at) {_place} (every|on|each|this|next)',
      '(saturday|sunday|farmers|flea|street) market',
      '(honesty (box|tin|jar)|honor box|honour box)',
      `(need|needs|takes|take) (two|2|three|3|four|4|several|a couple of) (people|men|strong|of you|lads|
        persons)? to (lift|carry|shift|move|load)`,
      '(if|when) you (can|could|will)? (shovel|dig|load|bag|cut|lift|pull|dismantle) (it|them)',
      `(can|could|will) come (tonite|tmrw|anytime|any time|whenever|after work|straight away|right
        away|round|over)`,
      '(on|at|by) the (wall|gate|farm gate) (outside|of|at)',
      `(i|we) (could|can|will|would) be (in|at|there|with you|over|round|outside) ~ (on|this|next|tomorrow|
        tonight|today|by|at|from|for|with|monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|
        thursdays|friday|fridays|saturday|saturdays|sunday|sundays)`,
      `(forwarder|forwarders|driver|drivers|haulier|hauliers|transporter|shipper|freight agent) (collects|
        collect|picks|pick|will|to|comes|can)`,
      `(own|our|their|your|my) (courier|driver|truck|lorry|van|transport|haulier|forwarder|carrier)
        (collects|picks|will|comes|can|from|at)`,
      '(exw|ex warehouse|ex yard|ex store|ex farm|ex dock|ex factory|ex mill|ex stock)',
      `(removal|uplift|dismantling|transport|haulage|loading|collection) (is|by|at|arranged by) (the|your)?
        (buyer|buyers|purchaser|own|you|yourself|appointment|winning)`,
      '(removal|uplift) (by|before|within|must|on|from)',
      `bring (your|a|an|the|some)? (own)? (low loader|trailer|van|truck|crate|crates|box|boxes|container|
        tools|bucket|buckets|spade|bags|bag|float|horsebox|forklift|friend|friends|muscle|straps|ropes|ladder|
        carrier|cage|pots|hands|helper|helpers)`,
      '(with|in|use) your own (crate|box|trailer|van|container|transport|boxes|truck|carrier)',
      `(in store|click and|store|curbside|farm gate|shop|warehouse|office|studio|stall|market) (pickup|pick
        up|collection|collect|handover)`,
      '(you|u) (haul|carry|lift|move) (it|them) (away|off|yourself)?',
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
      `(collection|pickup|pick up|collect|meet|handover) (/|or|,) (a|an)? (post|postage|shipping|posting|ship|
        courier)
        (:)? (:|$) (either|both|any|all|whichever|yes|ok|no preference|do not mind|no matter|post|postage|
        shipping|posted)`,
      `(post|postage|shipping|posting|ship|courier) (/|or|,) (collection|pickup|pick up|collect|meet|handover)
        (:)? (:|$) (either|both|any|all|whichever|yes|ok|no preference|do not mind|no matter|post|postage|
        shipping|posted)`,
      `(delivery|handover|hand over|fulfilment|fulfillment|transfer|exchange|logistics) (method|methods|
        option|options|mode|type)? (:|=) (shipping|ship|post|postage|courier|mail|posted|parcel)`,
      '(%collects|%posts) (post|posted|shipping|ship|shipped|mail|courier|by post|parcel|postage)',
      '%posts (either|both|whichever)',
      `(shippable|ships|ship|shipping|can ship|postage) (available|ok|possible|offered|enabled|worldwide)? (:|
        =) (yes|true|y|1|possible|worldwide)`,
      `(can|could|will|may|or|also|happy to) (mail|send|post|ship) (via|by|at|for|within|anywhere|to|if|the|
        insured|tracked|worldwide)`,
      '(plus|excl|excluding|incl|including|free|cheap|with) (the)? (postage|shipping|p & p|post)',
      `(courier|carrier|shipping|postage|post|parcel) (ok|okay|possible)? (:|=) (yes|ok|on request|possible|
        true|please)`,
      'post to {_place}',
      '(i|we) (could|can|will)? (post|ship|mail|send) (within|across|to|throughout|anywhere) {_named}',
      '(i|we) (post|ship|mail) (the|them|it|smaller|anything|all)',
      'post from {_place}',
      '(carrier|courier) on request',
      `(by|via|through|per) (mail|post|courier|carrier|parcel|dhl|ups|hermes|postnord|royal mail|canada
        post|an post|auspost|evri|inpost|gls|dpd)`,
      `(postnord|canada post|an post|evri|inpost|packeta|gls|dpd|auspost|australia post|insured parcel|
        carrier|parcel|e tickets|e ticket|by carrier|posted out|post anywhere|send for {_sum})`,
      '(shipping|ships|postage|post) (:|=) (true|yes|ok|possible|tracked|insured|eu|worldwide|free|available|buyer)',
      '(sending|send|posting) (:|=) (yes|possible|ok|buyer)',
      '(shipped|posted|sent) (to|conus|within|anywhere|free|for|uk|eu|insured|tracked)',
      '(postage|shipping|p & p) (is|at|on|costs|from|:)? {_sum}',
      `{_sum} (shipped|posted|incl postage|including postage|with postage|delivered by post|plus the
        postage|plus postage)`,
      '(mailing|mail|posting) (is|ok|fine|possible|available|works)',
      '(may|can|could|will) be (shipped|posted|mailed|sent|couriered)',
      '(insured|tracked|worldwide|international|domestic) (shipping|delivery|post|postage)',
      '(do not|would not) mind (the)? (postage|shipping|posting|paying (for)? (postage|shipping))',
      '(pay|cover|covering|paying|paid) (for)? (the)? (postage|shipping)',
      '(email|mail|send) (it|them) (to you|over|out|on)',
      '(transport|carriage|freight) (within|to|across|in) (the)? {_place} (can|could|may|on|is)',
      '(transport|carriage|a courier|courier|freight) (can|could|may) be (arranged|organised|organized)',
      `%posts (yes|yep|yeah|sure|ok|okay|of course|possible|true|anywhere|worldwide|tracked|ja|oui|si) ($|,|
        to|please|but|and|at|in|eu|uk|within|via|by|with|postnl|dhl)`,
      '(incl|including|inc|plus) (ship|shp|sf|shipment)',
      '(handover|delivery|shipping|via|transport|fulfilment|fulfillment) (:|=) (mail|post|courier|shipping)',
      '%posts only (within|in|to|inside)',
      '{_bareplace} (or|/) (an|a)? (post|postage|shipping|posted|courier|mail)',
      '(stick|pop|put|bung|chuck|drop) (it|them) in the (post|mail)',
      '(i|we) do (post|ship|mail|send|postage|shipping)',
      '(postage|shipping|posting) is (no|not a|not any) (problem|issue|bother|trouble)',
      `(packlink|correos|seur|mrw|colissimo|chronopost|relais colis|lbc|j & t|jnt|ninja van|yamato|kuroneko|
        sagawa|japan post|yu pack|posti|matkahuolto|postnl|bpost|poste italiane|bartolini|paczkomat|paczkomaty|inpost|
        orlen paczka|zasilkovna|nova poshta|sf express|delhivery|bluedart|blue dart|india post|speed post|dtdc|aramex|
        courier guy|pudo|pargo|paxi|postnet|sendle|couriers please|startrack|nz post|canpar|purolator|parcelforce|yodel|
        fastway|royal mail|media mail|flat rate|first class mail|priority mail|usps priority|special delivery|
        signed for|recorded post|registered mail|registered post|omniva|econt|cdek|pos laju|poslaju|
        parcel shop|parcelshop|packstation|cargo bus|bus parcel|bus freight)`,
      `(insured|tracked|priority|registered|express|signed|recorded|first class|second class) (mail|post|
        parcel|shipping|courier)`,
      '{_marked} (priority|tracked|recorded|courier|p & p|p and p|post|postage|shipping|flat rate)',
      `(ships|dispatched|posted|goes out|go out|going out|shipping|sent out) (on)? (monday|mondays|tuesday|
        tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|
        next day|same day|daily|weekly|within)`,
      '(cif|fob|dap|ddp|cfr|c & f|cpt|cip)',
      `(truck|road|sea|rail|air|lorry|pallet|nationwide|worldwide) (delivery|freight|shipping|transport|
        courier|post)`,
      '(deliver to|delivery to|delivery address|delivery place|place of delivery|ship to|deliver at) (:|=)',
      '(mail|ship|courier) (it|them|these|those|yours|one|any) (to|over|up|down|out|on|off)',
      '(post|send) (it|them|these|those|yours|one) (to|over|up|out|by|via)',
      `(cover|covering|pay|paying|refund|split|splitting|happy to pay|go halves on) (your|the|for|half the|
        half|any|all)? (post|postage|shipping|p & p|courier|a courier|carriage|freight|a carrier|a shipper)`,
      `(send|sending|sent|ship|shipped) (it|them)? (by|on|via) (the)? (bus|coach|train|rail|ferry|truck|
        lorry|pallet)`,
      `(sending|shipping|posting|mailing|couriering) (it|them)? ~ (is|would be) (ok|okay|fine|possible|
        great|good|alright)`,
      `(postage|shipping|posting|p & p|courier) (on|extra|not|separate|at|additional|to be|charged|paid|
        calculated|quoted|only)`,
      '(mail|post|courier|shipping) only',
      `(post|courier|shipping|postage|parcel) (is|would be) (fine|ok|okay|good|great|possible|preferred|
        best|welcome)`,
      '(want|need|like) (it|them) (shipped|posted|mailed|couriered|sent)',
    ],
    confidence: 0.88,
  },
  {
    value: 'local_delivery',
    despite: ['wished', 'other'],
    said: [
      `(can|will|could|free|happy to|able to|i|we) ~ (deliver|drop off|drop it off|drop it round|drop them
        off|drive it over|bring it|bring it over|bring it round|drop it)`,
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
      '(i|we) (do not|can not) drive (,|$|so|and|anymore|yet|myself)',
      '(bring|brings|bringing|drop|cycle|drive|run|carry) (it|them) (to you|round|over|around|by|within)',
      '(deliver|delivery|delivered) (within|around|to site|to our|to my|to the|myself|in|nearby|close by)',
      '(delivered|delivery) to (site|campus|our|my|door|the|home)',
      '(does|do|doing|offers) (the)? deliveries',
      `(man|guy|friend|neighbour|neighbor|brother) (with a van|called ~) (can|will|does|could) (deliver|
        deliveries|bring|drop)`,
      '(delivered|delivery) (within|free within|up to) {_number}',
      '(including|incl|with) delivery',
      '(i|we) (deliver|bring) (within|around|myself|ourselves|locally|in|it|them)',
      '(i|we) (have a van|have got a van) and (can|will) (bring|drop|deliver)',
      '(bring|drive|run|take) (it|them|one) (out|up|down|over|across|round) to',
      '(drop|drops|dropped) (off|it off|them off) (at|to) (reception|the|our|my)',
      '%delivers (yes|yep|yeah|sure|ok|okay|of course|please|ja|oui|si) ($|,|to|please|within|and)',
      'to (my|our) (door|doorstep|gate)',
      'local (drop off|dropoff|drop offs|deliveries)',
      '%delivers (both|either|whichever)',
      `(lalamove|grab express|grabexpress|borzo|toktok|uber (connect|parcel|package|courier)|bolt (send|
        courier)|gojek|gosend|go send|
        same day (courier|rider)|rider (delivery|can)|keeta|pandago|porter|dunzo|wefast|motorcycle courier|
        bike courier|delivery rider|dispatch rider|pickup truck delivery)`,
      `(bike|cycle|walk|carry|wheel|pedal|push|barrow|ferry|cart|pop|run|drop|bring|drive|take|lug|deliver)
        (it|them|one|yours|
        these|your order|orders) (over|round|across|around|down|up|by|out)? (if you are|if you live|within|in
        the area|anywhere in|as far as|to anyone in|to you)`,
      '(bike|cycle|pedal|wheel) (it|them|yours) (over|round|across|around|down)',
      `(bring|take|drop|run|drive|deliver) (it|them) (round|over|out|up|down|across)? (anywhere|somewhere)
        (in|around|within|near|up to)`,
      `(i|we|he|she|cousin|son|mate|husband|brother|friend|dad|driver) (can|could|will|would|am happy to|
        are happy to) (even|also|probably)? (drop|bring|haul|tow|deliver|cart) (it|them|her|him|yours|one|
        these)`,
      `(i|we|he|she|cousin|son|mate|husband|brother|friend|dad|driver) (can|could|will|would) (run|drive|
        carry) (it|them|her) (over|round|up|out|to)`,
      '(load|bag|bags|tonne|ton|cube|stere|bale|yard|trailer|metre) delivered',
      `(if)? (you|u) (can|could|will|would)? (haul|carry|bring|drive|drop|deliver|tow|get) (it|them|one)
        (round|over|up|down|out)? (to|at) (me|us|my|our|mine)`,
      `(need|needs|want|wants|needing) (it|them)? (dropping|dropped|delivering|bringing|brought) (off|over|
        round|to)?`,
      '(can not|unable to) travel',
      '(to|can|could|may|will|must|should) be delivered',
      '(deliver|delivery) (:|=) (within|in|around|please)',
      'delivered to {_place}',
      'delivery by (lorry|van|truck|tractor|us|arrangement|hand|bike|trailer)',
      '(delivery|deliveries) ~ (within|in|around|near) {_place}',
      `(delivered|deliver|delivery) and (put up|installed|install|set up|assembled|assemble|fitted|fit|
        stacked|assembly|installation|setup)`,
      '(deliver|delivery|bring|drop) (free|freely|at cost|cheaply) (within|in|around|to|if)',
      `(bring|brings|drop|drops|take|takes) (it|them) (downtown|uptown|into town|to work|to the office|to
        the market|to town|to campus)`,
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      'used to (collect|pick up|fetch|post|ship|deliver|meet)',
      `(i|we|who|she|he|they) (also|still|used to)? (collect|collected|collects) (old|vintage|these|them|
        stamps|coins|records|comics|{_=goods})`,
      'pick up (truck|trucks|the pace|line|where|lines|guitar|a|an|some|my)',
      '(pickup|pickups) (truck|trucks|line|and tone|selector|height|switch|bed)',
      'pickups :',
      '(humbucker|humbuckers|single coil|neck|bridge|magnetic|hot|active) (pickup|pickups)',
      `(stamp|coin|record|vinyl|my|a|book|art|the|whole|entire|large|lego|his|card|watch|our|comic|complete|
        small|big|private) collection`,
      'collection of',
      '(do not|would not) mind ~ (postage|shipping|delivery|posting|paying|paid)',
      '(shipping|delivery|postage) (address|time|times|date|included in)',
      `(not|no|never|can not|will not|do not|does not|without|rather not|refuse to|sorry no|unable to) ~
        (pickup|pick up|collection|meet up|meetups|meet ups)`,
      `(ship|shipping|postage|delivery|pickup|collection|posting) (is)? (not (possible|available|offered|an
        option|included|worth|$|,)|impossible|no (longer|good|option|go|$|,))`,
      `(pickup|shipping|delivery|collection|pick up|postage|post|posting|collect|local pickup|ship) (or|and|/)
        (pickup|shipping|delivery|collection|pick up|postage|post|posting|collect|local delivery|ship) (:|=|
        $)`,
      `(offers|offer|can|do you|will|allow|allows|accepts|has|studio|store|shop|in store|in|curbside|
        kerbside|porch|farm|farm gate|warehouse|office|home|self|customer|free|click and collect|local|
        in person|door|buyer|international|worldwide|domestic)? (pickup|pick up|shipping|delivery|collection|
        posting|ships|
        ship|shippable|shipped|post|postage|deliver|delivers|collect|collected|local delivery|local pickup|
        meet|meetup|handover) (possible|ok|okay|
        available|only|offered|allowed|accepted|needed|required|included|enabled|worldwide|internationally|
        abroad|it)? (:|=) (no|none|false|
        nein|not|0|n|never|nope|n / a)`,
      `(this|that|the|forum|blog|my|original|your|last|previous|job|lamp|bed|goal|fence|see|read) (post|
        ship|posting)`,
      'in person (interview|meeting|class)',
      '(you|they|we|i|he|she) (come|comes) (across|with|from|in|as)',
      '(a|the|one|another) (courier|carrier|mover|shipper|haulier) (quoted|wanted|said|charged|lost|broke|told)',
      '(own|our|their|your|my) courier (collects|picks|will|comes|can|from|at)',
      '(if|when|unless) (i|we) come to you',
      '(i)? (can|could|will)? (collect|pick up|fetch|travel|drive) (:|=) (no|false|none|n)',
      `(ship|post|postage|courier|deliver|delivers|mail|posts|shipped|collect|handover) (ok|okay|possible|
        allowed)? (:|=) (no|false|none|n)`,
      '(sat|stood|been|lived|kept|stored|was|sitting) (out)? (on|in) (the|my|our) (porch|stoop|verge)',
      'hermes (scarf|scarves|bag|belt|tie|birkin|kelly|carre|perfume|leather|plate|blanket|bracelet)',
      '(arrived|came|bought|ordered|sold) (by|via|in the) (post|mail|courier)',
      `(freight|shipping|postage|posting|courier|delivery|post) (is|would be|will be|costs) (a)? (pain|
        nightmare|too|silly|impractical|impossible|not|more than|out of|expensive)`,
      '(friend|relation|space|cargo|cruise|model|pirate|sailing)? (ships|ship) (in a bottle|model|captain)',
    ],
  },
]
