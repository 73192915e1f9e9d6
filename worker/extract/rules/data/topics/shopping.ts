import type { Phrasing } from '../../../../../shared/reader.ts'

const WISHED = { despite: ['wished'] } as const
const SPOKEN = { despite: ['wished', 'other', 'asked'] } as const
const DENIED = { despite: ['wished', 'other', 'negated', 'asked'] } as const

/** The colours that somebody would like. */
export const COLORS_WANTED: readonly Phrasing[] = [
  {
    value: '$1',
    ...DENIED,
    said: [
      '(in|color|colour|colors|colours|preferably|ideally|prefer|like|likes|love|loves|want|wants|either|shade|shades of|only|must be|should be|has to be|settled on|go with|favorite color is|favorite colour is|farbe|couleur|something in|maybe|or|tones|:) (:|is|are|in|a|the|any|of|something|you like)? {+colors} (or|and|,|please|$|>|would|only|if|ideally|preferred|is|best|with|but)',
      '{+colors} (preferred|preferably|ideally|please|if possible|or similar|would be (nice|great|good|ideal|best|perfect)|only|is (best|ideal|fine|nice|preferred)|works|, please|>)',
      '(a|an|some|the same thing in|new|two|small|simple|plain|nice|good|big|want|need|for|cheap|decent|slim|light|matte|dark|in) {+colors} ~ {_=goods}',
      '^ {+colors} $',
      '^ {+colors} (or|and) (anything|something|maybe|similar|other|whatever)',
      '{_=goods} , {+colors}',
      '%colors {+colors}',
      '(colours|colors|color|colour|farbe) (you like|wanted)? (:|=)? {+colors}',
      '{+colors} , (max|under|up to|size|no|bis|with) ',
      '(leaning to|leaning towards|make it|say|in) {+colors}',
      '(must be|should be) {+colors}',
      '{=colors} (strap|frame|dial|case|handle|leather|fabric|version|finish|one|ones|trim|upholstery|cover)',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(no|not|nothing|never|hate|hates|anything but|except|without|avoid|dislike|dislikes|other than|instead of|about the|forget the|can not stand|rather than|do not (like|want)|does not (like|want)|tired of|sick of|but not|isn t) ~ {_=colors} ((,|or|and|nor|/) {_=colors})?',
      '{_=colors} (is|are) (not|out|too|a no|ugly|awful|everywhere)',
      '(black friday|red wine|white wine|green tea|black tea|orange juice|gold standard|silver lining|blue collar|red bull|black coffee|brown rice|white noise|blue light|black market|red meat|white board|green thumb|greenhouse|gold medal|red cross|black belt|olive oil|white chocolate|violet club|cream cheese|ice cream|face cream|hand cream|night cream|eye cream|sun cream|coconut cream)',
      '(my|our|his|her|the|has a|have a|got a|old|current|had a|that|this|own a|owns a|bought a|already have a) {_=colors} ~ {_=goods}',
      '(everything|all|they) (is|are) {_=colors}',
      '(likes|loves|hates) {_=colors} ,',
    ],
  },
]

/** Whether goods are for somebody else. */
export const GIFT: readonly Phrasing[] = [
  {
    value: true,
    ...SPOKEN,
    said: [
      '(a|as a|as|^|birthday|christmas|wedding|anniversary|xmas|graduation|housewarming|farewell|retirement|baby shower|hostess|secret santa|mothers day|valentines|gift|thank you|leaving|holiday|hanukkah|going away|small|nice|host|the perfect|good|push|engagement|great|last minute|unique|perfect|, ) (gift|present|presents|gifts|gift idea|gift ideas) (for|to|idea|ideas|,|$|from|under|he|she|that|it|in|around)',
      '(gift|present|gifts|presents) (for|to) (my|a|an|the|our|someone|somebody|him|her|two|mum|mom|dad|grandma|grandpa|friend|his|their|mama|papa|mother|father|wife|husband|hubby|son|daughter|boss|brother|sister|nephew|niece|teacher|girlfriend|boyfriend|partner|colleague|coworker|aunt|uncle|baby|kids|friends|parents)',
      "(my|our) (grandma|grandpa|grandmother|grandfather|mom|mum|mother|dad|father|wife|husband|son|daughter|partner|friend|girlfriend|boyfriend|sister|brother|boss|nephew|niece|aunt|uncle|granddaughter|grandson|cousin|parents|godson|goddaughter|best friend|fiance|fiancee|mother in law|father in law|teacher|neighbor|neighbour) 's ({_number}|@num|birthday|anniversary|wedding|graduation|retirement|housewarming)",
      '(present|gift|surprise) (for|4) (mom|mum|dad|my|the)',
      '(it is|this is|they are|is|are|it would be|one) for (my|a|our|the) ~ (mother|father|mom|mum|dad|wife|husband|son|daughter|partner|friend|girlfriend|boyfriend|sister|brother|boss|nephew|niece|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|aunt|uncle|colleague|coworker|neighbor|neighbour|teacher|cousin|kid|kids|baby|toddler|roommate|flatmate|fiance|fiancee|in laws|teen|teenager)',
      '(something|ideas|idea|{_=goods}|anything|one|toy|book|headphones|jacket|present|bike) (nice|small|special|fun|good|cool)? for (my|our|a) (mother|father|mom|mum|dad|wife|husband|son|daughter|partner|friend|girlfriend|boyfriend|sister|brother|boss|nephew|niece|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|aunt|uncle|colleague|coworker|neighbor|neighbour|teacher|cousin|mother in law|father in law|best friend|little|oldest|youngest|fiance|fiancee|teenage|teen|old)',
      "(my|our) (mother|father|mom|mum|dad|wife|husband|son|daughter|partner|friend|girlfriend|boyfriend|sister|brother|boss|nephew|niece|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|aunt|uncle|mother in law|father in law) ('s|is|turns|is turning|just turned|will be) (turning|{_number}|birthday|@num)",
      '(his|her|their) (birthday|{_number} th)',
      "(wife|husband|dad|mom|mum|mother|father|sister|brother|friend|girlfriend|boyfriend|son|daughter|partner|nephew|niece|granddaughter|grandson|grandma) 's ~ (birthday|40|30|50|60|70|80|christmas|anniversary|wedding|graduation)",
      '(gift|is this a gift|for a gift|present) (:|is|-) (yes|true|ja|y)',
      '(for|for whom|recipient|who is it for) (:|-) (my|a|wife|husband|mom|mum|dad|son|daughter|friend|someone else|girlfriend|boyfriend|sister|brother|partner)',
      '%gift (someone else|somebody else|my|a|wife|husband|mom|dad|yes|present|friend|son|daughter)',
      '(geschenk|cadeau|regalo) (fur|pour|para)',
      '(want|need|like|looking|trying|hoping) to (surprise|gift|give) (my|a|him|her|them)',
      'gift (for|4) ',
      '(bday|birthday|xmas|christmas|farewell) (gift|present) (for|4|,|$)',
      '(recipient|occasion) (:|=) ',
      '(count|work|good|do|ok) as a (present|gift)',
    ],
    confidence: 0.92,
  },
  {
    value: false,
    ...DENIED,
    said: [
      'for (myself|me personally|my own use|personal use|my own)',
      '(it is|this is|only|just|all) for (me|us)',
      'not (a|as a|for a)? (gift|present)',
      'treat (myself|to myself)',
      '(gift|is this a gift|for a gift|present) (:|is|-) (no|false|nope|n|nein)',
      '(for|for whom|recipient|who is it for) (:|-) (me|myself|self)',
      '%gift (me|myself|self|no|us)',
    ],
    confidence: 0.93,
  },
  {
    value: null,
    ...DENIED,
    said: [
      '(gift card|gift cards|gift wrap|gift shop|gift receipt|the present|at present|present moment)',
      '(got|was|were|received|had) (it|this|them|one|a)? (as)? (a|an)? ~ (gift|present)',
      '(was|were) (a)? (gift|present)',
      '(got|bought|gave) (this|it|them|me|one) for my',
    ],
  },
]

/** Whether used goods will do. */
export const USED_GOODS: readonly Phrasing[] = [
  {
    value: 'new_only',
    ...DENIED,
    said: [
      '(new sealed|sealed only|sealed new|brand new sealed|must be new)',
      '(only new|new only|brand new only|not used|nothing used|no used|nothing second hand|no second hand|no secondhand|no refurb|no refurbs|no refurbished|brand new please|not refurbished|not second hand|unused only|must be new|has to be new|have to be new|should be new|needs to be new|want it new|nothing refurbished|nothing pre owned|new please|strictly new|new not used|factory new|new , not used|no pre owned)',
      '(used ok|used okay|used|second hand|refurbished|secondhand|refurb|used goods|second hand ok|pre owned) (:|-|is)? (no|nope|nein|never|is out|not ok|not okay|is a no)',
      '(condition|zustand) (:|-) (new|brand new|neu|new only)',
      '(prefer|would prefer|want) (it|them)? (brand)? new $',
      '%used (no|nope|new)',
    ],
    confidence: 0.9,
  },
  {
    value: 'used_ok',
    ...DENIED,
    said: [
      '(used|second hand|secondhand|refurbished|refurb|pre owned|preloved|pre loved|gebraucht|occasion|open box|vintage) (or new|or refurbished|or second hand)? (is|are|would be|also|gear|one|ones|also|totally)? (fine|ok|okay|good|great|welcome|works|too|no problem|preferred|possible|is no problem|acceptable|even better|, fine|all right|alright|cool|perfect|for me|by me)',
      '(used ok|used okay|used|second hand|refurbished|secondhand|refurb|used goods|second hand ok|refurb ok) (:|-) (yes|ok|fine|sure|ja|oui|true|yep)',
      '(do not mind|would not mind|happy with|open to|fine with|ok with|okay with|can be|could be|may be|happy to buy|happy to take|prefer|would take|prefer to buy|will consider|would consider|consider|considering|also consider|willing to buy|love|take|buy|either|rather buy|buying) ~ (used|second hand|secondhand|refurbished|refurb|pre owned|preloved|vintage one|open box|thrifted)',
      '(new or used|used or new|new or refurbished|refurbished or new|new or second hand|second hand or new|new / used|either new or used|used or refurbished|refurbished or used|preferably used|ideally used|ideally second hand|preferably second hand|does not have to be new|does not need to be new|need not be new|do not need (it)? new|not necessarily new|prefer used|prefer second hand)',
      '^ (used|second hand|secondhand|refurbished|refurb) {_=goods}',
      '(a|an|any|some|good|decent|cheap|4 a|for|nice) (used|second hand|secondhand|refurbished|refurb|pre owned|preloved|pre loved) ',
      '(condition|zustand) (:|-) (used|second hand|refurbished|any|gebraucht|either|used ok|used is fine)',
      '^ (used|secondhand|second hand|refurbished|begagnad) (obviously|please|pls|$|,|only)',
      'used (=|:)? (ok|yes|fine)',
      '(i|we) (usually|always|only|mostly|try to) (buy|shop|go) (for)? (used|second hand|secondhand|refurbished|thrifted|vintage)',
      '(used|second hand|refurbished|secondhand) (just as|equally) (good|fine|welcome)',
      '(second hand|secondhand|refurbished|used) , for',
      '%used (yes|sure|fine|ok|yep|used)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      'used to',
      '(a|the|my|our|last|bought|had|got) (last)? (used|refurb|refurbished) ~ (died|broke|failed|gave up|on me|was|had|but)',
      '(i|we|have|had|never|been) used',
      '(last|previous|old) (refurb|refurbished|used)',
    ],
  },
]

/** Days until goods are needed. */
export const NEEDED: readonly Phrasing[] = [
  {
    value: '$1',
    ...DENIED,
    said: [
      "(need|needed|needs|want|arrive|arrives|arriving|delivered|delivery|deliver|get|here|ready|order|ship|shipping|it|them|must|be|due|required|receive|have|in time for|party 's|birthday is|wedding is|event is|trip is|leaving|it is|leave|fly|move|is|starts|in|ships|done|buy|before|event) ~ (within|in|no later than|the next|less than|under|within the next|inside|max|in about|in under|latest in) {days}",
      '(need|needed|needs|want|arrive|arrives|delivered|delivery|deliver|get|here|ready|it|them|due|required|receive|have|birthday|wedding|is|on|birthday is|turns {_number}|turns @num|starts|event|latest|deadline|shipping|party) (it|them|this|one|here|to me|by|to arrive|in|is|delivered|latest|on|:)? (by|before|on|until|till|for|b 4|is on|is|no later than|at the latest by|not later than|the latest|:) (the)? {soon}',
      '(by|before|until|till|b 4|deadline|no later than|latest|bis|avant|antes de|in time for|not later than|at the latest) (:|by)? (the)? {soon}',
      "(birthday|anniversary|wedding|party|christening|graduation|event|trip) (is|on|'s|is on|coming up) (on|in)? (the)? ({soon}|{days})",

      '(delivery|delivered|deliver|shipping|ship|arrive|arrives) (to|in|at) {_named} (within|in|by) ({days}|{soon})',
      '(need|needed|due|want|arrive|by|must arrive|before) ~ (before|by) {soon}',
      '(leave|leaving|party|birthday|first working day|moving day|due|wedding|anniversary|exam|flight) (is|on|,|starts|begins|:)? (on)? (the)? {soon}',
      'before we leave on (the)? {soon}',
      '%needed (by|before|in|within|on)? (the)? ({soon}|{days})',
      '(needed|need it|deadline|needed by|needed within|delivery|delivery within|deliver by|deliver within|by when|when|required|required by|arrive by) (:|=|-) (within|in|by|before|on)? (the)? ({soon}|{days})',
      '(wedding|graduation|party|christening|baptism|concert|interview|funeral|prom|race|marathon|trip|hike|holiday|vacation|exam|move|birthday|baby shower|shower|trip|event|anniversary|housewarming) (on|is|this|next|is on)? (the)? ({soon}|in {days})',
      '(he|she|they|who|son|daughter|nephew|niece|mom|mum|dad|wife|husband|friend) (turns|is turning) ({_number}|@num) (on|in)? (the)? ({soon}|{days})',
      '(we|i) (leave|fly|travel|start|move|go) (out|away)? (in|on)? (the)? ({soon}|{days})',
    ],
    confidence: 0.85,
  },
  {
    value: 0,
    ...DENIED,
    said: [
      '(need|needed|want|wanted) (it|them|this|one)? (today|immediately|right away|asap|right now|now|tonight)',
      '(today|tonight) (if possible|please|latest)',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(use|last|lasted|lasts|hold|holds|return|returned|died|broke|warranty|every|used|worn|wear|charge|battery) ~ (in|within|after|for) {_days}',
      '{_days} (ago|old|warranty|of|return|returns|trial|battery)',
      '(bought|got|ordered|since|arrived|came|from|started|used) (it|this|them|one|mine)? (on|in|by|last|before) (the)? {_soon}',
    ],
  },
]

/** Where goods would be delivered. */
export const SHIP_TO: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '{_=colors}',
      '(plum|olive|cork|tan|coral|moss|sandy|jersey|cashmere|bath|nice|reading|mobile|sofia vergara)',
    ],
  },
  {
    value: '$1',
    ...DENIED,
    said: [
      '(regards|greetings|cheers|grusse|love|best wishes|raum|near|address|home|flat|apartment|house|place|kitchen|balcony|garden|living room|bedroom) (is)? (from|in)? {place}',
      '(ship|ships|shipping|shipped|deliver|delivers|delivered|delivery|send|sent|sending|post|livraison|lieferung|where|location|city|liefern|versand|envio|store|stores|shop|shops|available|pickup|pick up|collect|based|live|living|posted|shop) (is|would be|will be|it|them|to|should be|address)? (to|in|at|near|:|nach|a|en|around|for) (the)? {named}',
      '(i am|we are|^|i live|we live|living|based|am|are|im|here) (over|out|up|down|both|currently|here)? (in|near|from|at|based in|around|outside) {place}',
      '(in|near|around) {bareplace} ($|,|and|or|please|for|area|where|if|so|but|with|is)',
      '{bareplace} (area|based|store|stores|shop|shops|here|local)',
      '(to|nach) {bareplace} ($|,|by|before|bis|in|within|please)',
      '^ {bareplace} $',
      '^ {soloplace} $',
      'my ~ (kitchen|flat|apartment|house|room|garden|balcony|place|home|office|studio|street) in {place}',
    ],
    confidence: 0.87,
  },
  {
    value: '$1',
    ...DENIED,
    said: [
      '%location {named}',
      '%destination (to|in|near)? {named}',
      '(address|location|city|ship to|deliver to|delivery|delivery to|shipping to|where|town|store|pickup|collect at|destination) (:|=) (to|in)? (the)? {named}',
      '(ship|ships|shipping|shipped|deliver|delivered|delivery|send|post|posted|lieferung|livraison|versand|envio) (it|them)? (to|nach|a|en) (the|my)? {named}',
      '(i live|we live|i am based|we are based|i am located|based|located|living) (here|over|out|up|down|both)? (in|near|outside) {place}',
    ],
    confidence: 0.92,
  },
  {
    value: null,
    ...DENIED,
    said: [
      '(made|bought|manufactured|born|designed|found|trip|holiday|vacation|hiking|travel|travelling|traveling|going|flying|fly|moved|from|brand|company|saw|marathon|visiting|visit|visited|back) (here)? (in|from|to) {place}',
      '(made|brand|company) (in|from) {place}',
    ],
  },
]

/** What somebody owns already. */
export const OWNED: readonly Phrasing[] = [
  {
    value: '$1',
    ...WISHED,
    said: [
      '(i|we|^|and|i have) (already|currently|still)? (own|owned) (a|an|the|two|some|already|my)? {belongings}',
      '(i|we|^|but|and) (already|currently) (have|got|owns|has|use|own) (a|an|the|two|some|my|got)? {belongings}',
      '(i|we) (have|have got|got) (a|an|the|two|some|my|three) {belongings} (already|at home|at work|at the office|and love it|but|now|for|$|,|and|that)',
      '(have|got) {belongings} already',
      '^ have (a|an|two|some|three|my) {belongings}',
      '(i|we) (have had|had had) (a|an|the|this|my|these) {belongings} (for|since)',
      '(i|we) (currently|mainly|mostly|usually)? (use|wear|ride|drive|play|shoot with|shoot|run) (a|an|my) {belongings}',
      '(things|what|stuff|gear|items) (i|we) (already)? (own|have) (already)? (:|-|is|are) {belongings}',
      '(owned|already own|already have|own|currently own|have|gear|current setup|current gear|my setup|setup|in my bag|my kit|current kit|current) (:) {belongings}',
      '^ %owned {belongings}',
      '^ (has|have|owned|owns|got) (:|=) {belongings}',
      '(things|what) i (own|have) (:|is|are) {belongings}',
      '{fewthings} (i|we) have (got|plenty|loads|enough) ',
      '{fewthings} (i|we) (already)? (own|have got|have already)',
      '(i|we) have had (this|the|my|these|a|an) {belongings}',
      'currently in (my)? {belongings}',
      '(have|got) {belongings} (already|at home)',
      'i have (a|an) {!goods}',
      'i have (two|three|four|nine|several|enough|plenty of) {!goods}',
      '(already) bought (two|a|an|three|some)? ~ {!goods}',
      '(third|second|fourth|another) ~ {!goods} this year',
      '(bought|got) (this|these|my|a|an|the) {belongings} (in|last|two|a year|a few|three|years|and)',
      '(my) (current|old|existing|trusty) {belongings} (is|are|has|have|still|works|does|just|will|stays|stay|can)',
      '(the|our|my) (old)? {belongings} (stays|stay)',
      '(upgrading|upgrade|coming|moving|replacing|replace|switching|switch) (from)? my ~ {belongings}',
      'my ~ {!goods} (is|are) (now)? (too (small|old|big|short|heavy|slow|loud|tight)|worn out|wearing out|on its last legs|dying|falling apart|still (fine|good|going|works))',
      '(already have|already own|already got|have already|own already) (:|a|an|the|two)? {belongings}',
      '(i|we) (recently|just|finally) (bought|got|picked up) (a|an|the|some) {belongings}',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(i|we) have (a|an|about|around|only|up to|roughly|no|never|been|to|not|got about|got around|just)? ({_sum}|budget|bad|small|big|flat|wide|sensitive|dry|oily|long|short|curly|fine|back|knee|problem|question|idea|ideas|nut|allergy|allergic|allergies|newborn|baby|toddler|kid|kids|son|daughter|wife|husband|dog|cat|cats|dogs|garden|balcony|tiny|limited|no|never|tried|heard|read|seen|looked|used|been|trouble|hard|time|eczema|asthma|celiac|arthritis|migraines|two kids|@kids)',
      '(own|have) (a|my) (business|company|house|home|shop|car park|place|voice|opinion)',
      '(do not|never|no longer) (have|own) ',
      '(use|used) (it|them|this|that) ',
      '%owned (the|it|they|that|this|those|no|none|nothing|not|i (do not|have not))',
      '(bought|got) (this|these|my|a|an|the) ~ {_=goods} (last|this|in|two|a year|and)',
    ],
  },
]

/** What somebody dislikes. */
export const DISLIKED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      '(i|we|^|but|and|,|really|absolutely) (hate|hated|dislike|disliked|detest|loathe|despise|resent) (the|anything|any|all|when|how|to|wearing|using)? {belongings}',
      '(i|we|^|and|but) (can not|do not|did not|never) (stand|like|want|enjoy|care for|love|liked|get on with|wear|bear|need|trust) (the|anything|any|all|another|more|to (see|look at|wear))? {belongings}',
      '(i am|we are|am|^) not (a|an|the|a huge|a big|much of a|really a)? (fan of|into|keen on|big on|fond of) (the)? {belongings}',
      '(no fan of|sick of|tired of|fed up with|done with|over|bored of|annoyed by|put off by|allergic to the idea of) (the|all|these|every)? {belongings}',
      '^ (dislikes|dislike|hates|hate|not into|turn offs|pet peeves|no thanks|do not show me|never again|brands you can not stand|do not want|do not like|no go|no gos|nope) (:|-|are|is) {belongings}',
      '(things|what|brands|stuff) (i|we|you) (hate|dislike|can not stand|do not like|never want again|do not want|never want) (:|-|is|are) {belongings}',
      '^ %disliked {belongings}',
      '(hates|dislikes|hate|veto|never again|do not show me|no go) (:|=) {belongings}',
      '(away|far) from (neon|pink|plastic|screens|{=colors})',
      '{=avoidable} (makes|make) me (sweat|sick|gag|sneeze)',
      'ohne {belongings}',
      '(not another) {belongings}',
      '(no|without) (armrests|mesh|screens|screen|lights|logo|logos|app|bluetooth|wifi|subscription|touchscreen|neon|carpet|bells and whistles|stripes|pattern|patterns|sequins|glitter|ads|buttons) ',
      '(do not|please do not|never) (show|suggest|recommend|send|give|offer) (me|us)? (any|anything)? (:)? {belongings}',
      '(nothing|not) (too)? (bagged|noisy|loud|bulky|flashy|shiny|heavy|plasticky|girly|pink|scented|sparkly|glossy|complicated|fancy)',
      '(^|please|pls|but|and|with|absolutely) (no|nothing with|nothing|without|zero|none of those) (more|any|other|stupid|fancy|huge|visible|loud|big)? {belonging} (please|pls|plz|thanks|thx|$|lol|either|at all|whatsoever|for me)',
      '(i|we|^|but|and) (am|are)? (not|never) (really)? (interested in|into|after|looking for|keen on|a fan of|fans of|about) {belongings}',
      '(had|tried|owned|bought|got) (a|an|the|one|some)? {belongings} (once)? , (and)? (never again|hated it|hated them|no thanks|not for me|would not again|returned it|sent it back|regretted it)',
      '{fewthings} (is|are) (not for me|a no|a no go|a no no|out|off the table|a deal breaker|a dealbreaker|not my thing|not my style|too loud|awful|horrible|terrible|overrated|a turn off|a nightmare|gross)',
      '(steer|stay|keep|staying|away) (clear|away)? (from|of) {belongings}',
      '(^|she|he) (really|absolutely)? (hates|dislikes|detests|despises|loathes) (anything|all|any)? (with)? {belongings}',
      '(deal breaker|dealbreaker|deal breakers|dealbreakers|pet peeve|turn off) (:|is|are) {belongings}',
      '(i|we) (avoid|skip|refuse|gave up on|returned|sent back|regret|regretted) (the|my|any|all|buying)? {belongings}',
    ],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      '(no|not|never|anything but|nothing|nothing in|without) (more|anything)? {=colors} (please|pls|plz|$|,|>|or|stuff|things)',
      '(lol|please|pls) no {=colors}',
      '{=colors} (is|are) (out|a no|not for me|a no go)',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(do not|does not|did not|never|not) (want|need|like) (to|it|them|this|that|the same|you|me|us|much|anything (too|else|over|more)|more than|any more|anymore) ',
      '(do not|does not) (mind|care|know|have|own|think|use|need|want to|like to) ',
      '(and|but|with|please|pls|absolutely)? (no|not|without|zero|nothing|non|ohne) (with|real|added|containing)? {_=avoidable}',
      '{_=avoidable} (is|are)',
      '(hate|hates) (to|it|that|this|when|how|doing|having|being|shopping|asking|waiting|my) ',
      '(not) (much|more|less|over|under|above|only|just|even|sure|yet|a|the|in|for|used|new|to|too much|bad|interested) ',
      'over {_sum}',
      '(would) hate (to|it)',
      '(tired|sick|done|over) (of|with)? (it|this|the pain|searching|looking|waiting|my|being|having)',
      '(and|but|with|please|pls|absolutely)? (no|not|nothing|without|zero) (more|other|any)? (rush|hurry|idea|ideas|problem|problems|thanks|thank|more|longer|one|preference|preferences|budget|size|matter|need|needs|time|money|clue|luck|success|minimum|limit|doubt|way|room|space|experience|issue|issues|question|questions|worries|rush|stress|pressure|kids|pets|children|offence|offense|joke|wonder|reason|deadline|fixed|particular|specific|big deal|strings|complaints|regrets|info|luck|second|used|refurbs|refurbished|pre|real|brand|name|special|interest|return|returns|need|else|fancy , just|crazy|extreme|major|haste|fuss|nonsense|bigger|larger|smaller|wider|longer|taller|heavier|cheaper|wall|matter what|spending|gift|gifts|present|presents)',
      '(steer|stay|keep|away) (clear|away)? (from|of) (home|it|this|that|them|each|my|the (sun|heat|door|wall))',
      '(i|we) (avoid|skip|returned|regret|regretted|refuse) (it|them|this|that|the (last|first)|mine|one|to|buying)',
    ],
  },
]

/** What must not be in it. */
export const AVOIDED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated', 'other'],
    said: [
      '(i am|i m|am|is|are|^|we are|she is|he is|skin is|both|very|severely|badly|and|also|who is|highly|,|mildly|deathly|son is|daughter is|kid is|wife is|husband is) (allergic|intolerant|sensitive|hypersensitive) (to) {belongings}',
      '(i react|react|reacts|i break out|break out|breaks out|skin reacts|i get a rash|rash|itchy|scalp reacts|reaction|reactions|come out in spots|flare up|flares up|sneeze|swell up|migraines|headaches|a migraine|a headache|hives|asthma) (badly|horribly)? (to|from|with) {belongings}',
      '(i|we|she|he|can|household|house|family|both|also|,|and|^) (can not|must not|may not|could not|should not) (have|eat|drink|wear|use|tolerate|take|handle|touch|be around) (any|anything with|anything containing)? {belongings}',
      '{+avoidable} (is|are) (out|off the table|a no|a no go|not an option|forbidden|banned|a problem)',
      '(nothing|no) (with|containing|tested on|made of|made from|that contains) {+avoidable}',
      '(bothered|irritated|triggered) by {+avoidable}',
      '{fewthings} (breaks me out|break me out|triggers my (asthma|migraine|migraines|eczema)|trigger my (asthma|migraine|migraines|eczema)|irritates my skin|irritate my skin|makes me sick|makes my skin (burn|itch|red)|bothers my skin)',
      '(allergy|allergies|intolerance|intolerances|sensitivity) (to|:|-|are|is) {belongings}',
      '{fewthings} (allergy|intolerance) >',
      '(materials to avoid|must avoid|veto|need to avoid|have to avoid|must not contain|should not contain|can not contain|can not have|can not eat|can not tolerate|can not wear|can not use|can not do|stay away from|keep away from|exclude|excluding|not containing|may not contain|without any|no go ingredients|ingredients to avoid|free of|free from|steer clear of) (:|-|any|all|anything with|things with|anything containing|the)? {belongings}',
      '^ %avoided {belongings}',
      '^ (avoid|avoiding|no) (:) {belongings}',
      '{=avoidable} (makes|make|gives|give) me (itch|itchy|sneeze|hives|a rash|a headache|break out)',
      '{=avoidable} makes (her|him|them) (itch|itchy|sneeze)',
      '(not|no) {belongings} , i (come out|break out|react|get)',
      '{=avoidable} free',
      '(no|zero|without|not|nothing with|not any|nothing containing|nothing made (of|from|with)|non|minus|never) (real|added|artificial|any|synthetic|more|glued on)? {+avoidable} (please|pls|$|,|>|at all|whatsoever|coatings|coating|in it|or|and)',
    ],
    confidence: 0.82,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(free (of charge|shipping|delivery|from|time|returns|spirit))',
      'avoid (it|this|that|them|the|a|being|having|getting|going|using|buying|amazon|spending|paying|waiting|returns|customs) ',
      '(sensitive|allergic) (to)? (price|cold|light|noise|skin|criticism|bullshit|the|my|her|his|prices|heat|sunlight)',
      'no (fragrance|leather|wool) (wanted|shortage)',
    ],
  },
]

/** Activities and tastes of somebody who shops. */
export const TASTES: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i|we) {=activityverbs} (birds|sourdough|bread|thai|italian|indian|most|a lot|often|every|daily|regularly|most|on|in|with|when|whenever|all the time|for fun|$|,|and|by|outdoors|at|about|to work|three|twice|five|four|marathons|trails|long)',
      '(i|we|^) (really|also|do|absolutely)? (love|like|enjoy|adore) {belongings}',
      'my (other|main|biggest|favorite|one|true|real|first|top)? (hobby|hobbies|interests|interest|passion|passions|pastimes|pastime|loves|obsession) (is|are|include|includes|:) {belongings}',
      '^ (hobbies|interests|likes|passions|hobby|loves|i like|into|taste profile|tastes|taste|interested in|enjoys) (:|include|are|-) {belongings}',
      '^ %tastes {belongings}',
      '@AM (into|passionate about|crazy about|obsessed with|fond of|interested in|hooked on|keen on|big on|all about|getting into|really into|a fan of|a big fan of|a huge fan of) {belongings}',
      '@AM (a|an|the)? ~ (fan|lover|enthusiast|buff) of {belongings}',
      '(it is|now it is) all about {belongings} for me',
      '(i|we) ~ (listen to) {belongings}',
      '(listens|listen) to (:) {belongings}',
      '(and|,) (i|we)? listen to {belongings}',
      '(when|for the weekends when) i (go|do) {+activities}',
      '(took up|begun to|started to|started|got into|taken up) {+activities}',
      '^ {+activities} ,',
      '(i|we) (listen to|collect|practice|practise|play|volunteer at|read|bake|cook|brew|grow|sew|knit|paint|climb|sail|surf|ski|hike|cycle|row|roast) {belongings}',
      '(i|we) (just)? (started|began|took up|picked up|got into|am learning|learn|study) (to play|playing)? {+activities}',
      '(i|we) (do|go|went) (a lot of|lots of|some)? {+activities}',
      '(i|we) go {+activities}',
      '@AM (a|an)? (avid|keen|big|passionate|huge|serious|enthusiastic|regular|amateur|hobby|beginner|casual|weekend|new)? ({=agents}|{=crafts}) >',
      '(for|for my|for some|use it for|used for|mostly for|mainly for|perfect for|to do|to go) ({+activities}) ($|and|,|trips|on|in)',
      '^ {+activities} $',
      'for {+activities} >',
      '^ (loves|enjoys|adores) {belongings}',
      '(i|we) (got|am getting|have gotten|got back|have got) into {belongings}',
      '{fewthings} , which (i|we) (love|adore|really like|am obsessed with)',
      '{fewthings} (is|are) (my|our) (thing|passion|passions|hobby|hobbies|favorite|favorites|life|jam|happy place|obsession|guilty pleasure)',
      '(can not get enough of|never get tired of|obsessed with|crazy about|big on|nuts about|mad about|sucker for|weakness for|soft spot for) {belongings}',
      '(i|we) {=activityverbs} >',
    ],
    confidence: 0.78,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(i|we) (would)? (like|love|enjoy|prefer) (neither|both|to|it|them|this|that|my|the way|you|him|her|how|if|something|one|a|an|some|when|the|your|these|those|all|both|everything|its|their|having|being|for) ',
      '(would|d) (like|love|prefer) ',
      '(i|we) (run|play|read|shoot|cook|row|grow|practice|study|learn) (a|an|my|the|from|away|into|out|errands|late|reviews|that|it|on (batteries|a budget)|this|online|somewhere|about|several|some reviews|linux|windows)',
      '(do not|does not|did not|never|not) (like|love|enjoy|read|play|cook|run)',
    ],
  },
]

/** What shows that somebody shops, or tells of what they own, like or cannot bear. */
export const SHOPPING: readonly Phrasing[] = [
  {
    value: 'shopper',
    despite: ['wished', 'negated', 'asked', 'past'],
    said: [
      '(i|we) (am|are)? (also|still|really|just|now|only)? (need|want|looking|searching|shopping|after|seeking|hunting|own|have|love|like|hate|prefer|wear|use|collect|enjoy|already|would|lack|react|bake|cook|read|run|drink|play|listen|am) ',
      '^ (still|also|any 1|anyone)? (looking|need|needing|want|wanting|wanted|searching|shopping|hunting|in search of|on the hunt|in the market|wish list|wishlist|xmas list|gift|birthday|present|recommend|suggest|suche|ich suche|cherche|je cherche|busco|iso|any good|any decent|hate|love|loves|hates|allergic|already own|own|helooo looking|hej looking|taste profile|recs|thinking about|buy me|find me|help me|dear santa|budget)',
      '(recommend|suggest|recommendations for|recommendation for|recs for|advice on|suggestions for|recommendations|recs) ',
      '(which|what) {_=goods} (should|would|is|do)',
      '{_=goods} (recs|recommendations|recommendation|suggestions|advice|wanted|needed)',
      '(gift|present|something|anything) (nice|small|special|4)? (for|4) (my|a|an|the|mom|mum|dad|him|her|our|someone)',
      '(my|our|the|total|max)? budget (is|of|:|around|about|up to|max|{_sum})',
      '(under|below|up to|max|max .|less than|sub|around|about|within|bis|at most|no more than|not more than) {_marked}',
      '{_sum} (max|tops|is my max|together max)',
      '{_marked} (max|tops|at most|or less|budget|or under|together max|is my max)',
      '(allergic|allergy|intolerant|materials to avoid) ',
      '(shopping|shops|on the hunt|looking|searching|hunting) for',
      '(anyone|anybody|somebody|someone|can you|could you) (know|knows|recommend|suggest|point)',
      '(bday|birthday|xmas|christmas|farewell|anniversary|wedding) (gift|present|list)',
      '(ceiling|max|budget|limit|say|have|spend) {_marked}',
      '{_marked} (is fine|is ok|is the limit|is the whole budget|cash) ',
      '(do you have|do you sell|do you stock|ask the shop)',
      '(budget|spend|ship to|deliver to|needed by|pot|veto|product wanted|recipient|shopping for|materials to avoid|gift finder|wish list) (:|=) ',
      '^ (gift finder|wish list|wishlist|shopping list)',
      '(item|product) (:|=) ~ {_=goods}',
      '^ ~ {_=goods} , ~ ({_marked}|up to|under|max|bis)',
      '^ (the)? (best|good|cheap|decent|any|recommended|top|what is the best|what are the best|which|hey any|yo any|ok any) ~ {_=goods}',
      '(i|we) (can|could|would|want to|will|am willing to|are willing to|do not want to|am happy to) (spend|pay|go)',
      '(is|are) there (a|any) ~ {_=goods}',
      '^ something ~ for (my|a|the|our) ',
      '(brauche|ich mochte|gesucht|besoin de|je veux|je voudrais|necesito|quiero|busco|zoek|ik zoek|szukam|cerco|procuro) ',
      '(not interested in|do not show me|never again|gift ideas|present for|gift for|in the market for|time for a new|trying to find|trying to choose|torn between|help choosing|buying advice|thinking of buying|planning to buy|about to buy|replacement for|need help) ',
      '(likes|loves|hates|dislikes|owns|own|avoid|avoids|into|hobbies|interests|budget|sizes) (:) ',
      '^ (loves|hates|likes|dislikes|owns) ',
      '(spend|spends|spending) (about|around|up to|at most|no more than|over|under|between)? {_sum}',
      '(need|want|needing|buying|taking tips|looking 4|cherche|suche) ',
      '(my|our) (old|current|last|existing) ~ {_=goods}',
    ],
    confidence: 0.9,
  },
]
