import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether the price is negotiable. */
export const NEGOTIABLE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other'],
    said: [
      `(negotiable|obo|or best offer|or nearest offer|or near offer|ono|ovno|o n o|o b o|open to offers|
        open to (reasonable|sensible|fair|serious) offers|make an offer|make me an offer|make offers|offers
        welcome|offers considered|offers accepted|offers invited|reasonable offers|sensible offers|serious
        offers|best offer|vb|vhb|neg|willing to negotiate|happy to negotiate|can negotiate|can haggle|
        haggling ok|haggling is fine|price is flexible|flexible on price|flexible on the price|flexible
        price|room to negotiate|some wiggle room|wiggle room|bit of room on price|open to negotiation|open
        to haggling|price can be discussed|let me know your offer|name your price|hit me with an offer|price
        neg|or offers|try me|taking offers|accepting offers|entertain offers|send me an offer|throw me an
        offer|bundle deals)`,
      '(cheaper|discount|deal) if (you)? (take|buy|collect|collected|both|more)',
      `(price|negotiable|nego|offers|haggle|wiggle room|accepts offers|open to offers|haggling) (:|-|=)
        (yes|negotiable|open|welcome|ja|si|oui|true|a (little|bit)|some|ok|sure|slightly|within reason)`,
      '(negotiation|negotiating|bargaining|haggling) (:|=)? (permitted|allowed)',
      `%haggle (yes|sure|ok|okay|a (little|bit)|slightly|yep|yeah|ja|si|oui|true|of course|within reason|
        maybe|some|for (a|the))`,
      '(prices|price) (are|is)? negotiable',
      `(haggling|haggle|bargaining|negotiation|negotiating) (is)? (welcome|ok|okay|fine|possible|encouraged|
        expected)`,
      '(do|take|knock) (something|a bit|a little|some) off',
      '(or|any) (sensible|reasonable|decent|near|nearest|best) (offer|offers)',
      '(slightly|somewhat|a bit|little) (open|flexible|negotiable) (to)? (talk|offers|on price|haggle)?',
      '(open|happy|willing) to (a)? (sensible|reasonable|serious|fair)? (conversation|chat|discussion)',
      '(open|happy|willing) to (talk|discuss|discuss price|be talked|haggle|talk price)',
      `(bargaining|haggling|offers|negotiation|price) (is|are)? (welcome|possible|encouraged|invited|ok|
        okay|considered)`,
      '(obo|negotiable|best offer|offers) (:|=) true',
      '(talkable|flexible|haggle|haggling|bargaining) (:|=) (true|yes|ok)',
      '(whatever feels fair|name a price|what feels fair|something fair)',
      '(reasonable|sensible|serious|fair) offers (considered|only|please|welcome|accepted)',
      '(something|a bit|a little) off (if|for)',
      '(less|discount) if you',
      'talked (into|down)',
      '(less|cheaper|discount) (for|if|from) (several|more|two|three|all|ten|five|you|both|multiple|bulk|quantity)',
      'or {_sum} from {_count}',
      '(price|prices) (is|are)? (somewhat|slightly|a bit)? (flexible|negotiable|open)',
      `(listen to|consider|look at|entertain|open to|accept|accepts|accepting) (any|all|reasonable|sensible|
        serious|fair|low|good)? offers`,
      `(some|bit of|little|a|small) (talking|wiggle|negotiating|negotiation|haggling|bargaining|wriggle|
        haggle) (room|space)`,
      '(room|space) (for|to) (negotiation|haggle|haggling|talk|manoeuvre|maneuver|bargain|move)',
      '(some|a little|a bit of) (movement|flexibility|give) (on|in)',
      '(bit|little|slightly|somewhat) flexible',
      '{_sum} or (nearest|near|offer|offers|best|nearest offer)',
      '(might|may|could|would) (go|come) (a bit|a little|slightly|down) (lower|down|for|on|if)',
      `(offer me|make us an offer|make me a reasonable offer|pm offers|dm offers|bring offers|offers over|
        offers around|offers in the region)`,
      '(oiro|oieo|onco|best offers|nearest offers)',
      `(would|could|can|might|may|will) (go|come|drop|move|bring (it|the price)) down (a bit|a little|
        slightly|a touch|some|somewhat)`,
      `(would|could|can|might|may|will) (go|come|drop|move|be) (a bit|a little|slightly|a touch|somewhat)
        (lower|down|less|cheaper|flexible)`,
      `(would|could|can|might|may|will) (knock|take) (a bit|a little|something|some|a few (quid|bucks|euros|
        pounds)|{_sum}) off`,
      '(would|could|can|might|may|will) go down (for|if|,|$)',
      `(open to|consider|take|accept|hear|welcome|reasonable|sensible|obo|ono|offers|offer|negotiable)
        (reasonable|sensible|fair|sane|decent|serious)? (offers|offer)? (,|but|and|–|-|;)? (no|not|but no)
        (lowballs|low balls|lowballers|low ballers|lowballing|silly|cheeky|low)`,
      `(some|a little|a bit of|slight|bit of) (wiggle|wriggle|give|room|leeway|flexibility|play) (in|on|with|
        there|for)`,
      `(will|would|can|could|may|might|happy to|willing to|able to) (negotiate|haggle|bargain|discuss|do a
        deal|cut a deal|do deals|be flexible|budge)`,
      `(let us|lets|let s|we can|we could|i can|happy to) (talk|discuss) (price|the price|numbers|money|about
        price|about the price)`,
      `(discount|deal|price) (for|on|if) (bulk|quantity|multiple|several|more than|two or more|both|you take|
        you buy)`,
      '(the)? more you (buy|take) the (cheaper|less|better)',
      '(do|make|offer) (me)? a deal',
      'or (a)? (reasonable|sensible|decent|fair|close|near|nearest|best) (offer|one)',
      'accepting (reasonable|fair|sensible|all)? offers',
      '(will|would|might|may) (take|accept|consider|do) (a bit|a little|slightly|something) less',
      '(tell|give) me what (you think|it is worth|they are worth|you would pay|you can pay)',
    ],
    confidence: 0.93,
  },
  {
    value: true,
    despite: ['wished', 'other', 'past'],
    said: [
      '(make|send|throw|hit) me (with)? (an|your) (best)? offer',
      '(they are|it is|prices are|price is) (flexible|negotiable)',
    ],
    confidence: 0.93,
  },
  {
    value: true,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(fair|reasonable|sensible|serious|decent) offers (are|is|get|will be|may be) (listened to|considered|
        welcome|heard|
        entertained|accepted|taken|looked at|answered)`,
      'no (reasonable|sensible|fair|serious|decent) (offer|offers) (will be)? (refused|declined|turned down)',
    ],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(fixed price|price fixed|price is fixed|not negotiable|non negotiable|no negotiation|no
        negotiations|no negotiating|no offers|no haggling|no hagglers|no haggle|no bargaining|price is final|
        final price|not open to
        offers|not accepting offers|will not go lower|will not go below|can not go lower|will not negotiate|
        do not haggle|do not bother haggling|not taking offers|no discounts|price stands|price is not up|no
        bartering)`,
      'price (is)? (absolutely|very|totally)? firm',
      '{_sum} (is|,|and|price)? firm',
      'firm (on price|on the price|price|at)',
      '^ firm $',
      '%haggle (firm|false|fixed)',
      '%haggle (no|nope|nein|not) ($|,|sorry|thanks|way|chance|really|at|the|it|i|we|price|for)',
      '(price|prices) (is|are)? not (open to|up for) (discussion|negotiation|offers|debate|haggling)',
      '{_sum} or nothing',
      '(will not|would not|not) (take|accept|go for|sell for|let it go for) (any)? (less|lower)',
      '(not|no) (budging|moving|going lower|dropping|discounts)',
      '{_sum} last (price)? ($|,|is)',
      '(last|final|lowest|best) price (is|:|of)? {_sum}',
      '(is|are) (the|my|our)? (last|final|lowest) price',
      'price (is|stays|remains) (the price|firm|as is|put)',
      '(do not|no need to|please do not|no point) (try|trying) to (haggle|negotiate|bargain|knock|talk)',
      `(price|prices) (is|are|will) not (be)? (moving|budging|changing|coming down|going down|negotiated|
        reduced)`,
      '(not|no) (room|scope) (for|to) (negotiation|haggle|haggling|move|movement)',
      `(negotiable|nego|offers|haggle|haggling|accepts offers|open to offers|wiggle room) (:|-|=) (no|false|
        nope|none|nein|non)`,
      '{_sum} (fixed|final|fix|fest)',
      '(sorry)? fixed price',
      '{_sum} , (not|no) less',
      '(not|no) less (than {_sum})? ($|,)',
      `(talkable|negotiable|haggle|best offer|offers|obo|negotiation|open to offers|accept offers|bargain)
        (:|=) (false|no)`,
      'i said {_sum} and (i)? (meant|mean) {_sum}',
      '(i|we) mean it',
      '(as low as (it gets|i go|i can go|i will go)|rock bottom|bottom line|my lowest)',
      '(price|that) (is what it is|is the price|is my price|is final)',
      `(do not|please do not|no) (ask|asking) (for|if|about) (a|any)? (discount|discounts|less|lower|
        cheaper|last price)`,
      `(not|never) (haggling|negotiating|bargaining|accepting offers|taking offers|open to offers|up for
        negotiation)`,
      '{_sum} (no|without) (haggle|haggling|offers|lowballs|negotiation|discount|discounts)',
      '(price|prices) (is|are) (set|fixed|final|firm|non negotiable)',
      `(will not|would not|not going to|can not|refuse to) (go|drop|move|accept|take|sell) (any)? (lower|
        below|less|under)`,
      '{_sum} and (i|we) (will not|would not|am not|are not) (go|going|dropping|moving|budging|take|taking)',
      '(lowest|least) (i|we) (would|will|can|could) (go|take|accept)',
      '(nobody|no one) may haggle',
      '(no|not) (a)? (penny|cent|dime|euro) less',
      '(negotiable|nego|offers) (:|-) (no|nope|nein)',
    ],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(no|not|any) (lowballs|low balls|lowballers|low ballers|lowballing|low balling|low offers|silly offers|
        cheeky offers)`,
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other'],
    said: [
      '%haggle (yes|yep|yeah) (,)? (it is|they are)? still',
      `({_=colors}|color|colour|size|time|times|date|dates|pickup|delivery|handover|location|collection|
        brand|model) (is|are) (negotiable|flexible)`,
    ],
  },
]
