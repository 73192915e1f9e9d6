import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The condition of the goods, or the worst that a buyer accepts. */
export const GOODS_CONDITION: readonly Phrasing[] = [
  {
    value: 'new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(brand new|brandnew|bnib|nib|nwt|bnwt|bnip|nos|new old stock|unopened|unworn|unused|unboxed|factory
        sealed|still sealed|sealed|new in box|new in the box|new with tags|new w|nwt w|new in packaging|in
        original packaging unopened|never used|never worn|never opened|never ridden|never installed|never
        played|never been used|never been worn|never been opened|never assembled|never driven|never slept (on|in)|never sat on|not been used|
        still in (the|its)? (box|packaging|wrapper|plastic|shrink wrap|original box)|tags (still)? (on|
        attached)|with tags|only new|new only|ovp)`,
      '(condition|state|cond) (:|-|is|=|of item)? (new|brand new) $',
      '(condition|state|cond) (min|minimum|wanted|required|needed|accepted) (:|=) (brand)? new',
      '(made|knitted|sewn|woven|carved|crocheted|thrown) by (me|us|hand)',
      `(new|unused|unopened) in (cartons|carton|boxes|crates|packs|original packaging|packaging|bags|sleeve|
        shrink wrap|foil)`,
      'never (laid|hung|planted|mounted|fitted|lit|fired|plugged in|switched on|unpacked|unwrapped|taken out)',
      '(want|must be|has to be|should be|needs to be|buy|it is|they are) (a)? (it|them)? new (only|please|$)',
      '(handmade|hand made|i make them|we make them|made (new|fresh) to order|made to order|freshly made|home made)',
    ],
    confidence: 0.9,
  },
  {
    value: 'like_new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(tried once|like new|as new|as good as new|good as new|near new|nearly new|almost new|practically new|basically
        new|mint|near mint|mint condition|barely (used|worn|ridden|touched|played|driven|opened)|hardly
        (ever)? (used|worn|ridden|touched|played)|lightly (used|worn|ridden|played)|gently (used|worn|
        ridden)|scarcely used|little used|rarely used|excellent (used)? (condition|shape|cond|state)|euc|
        perfect (condition|shape|working order)|pristine|immaculate|flawless|superb condition|tip top|
        showroom condition|no signs of (use|wear)|open box|exc cond|exc condition|excellent|great as new)`,
      `(used|worn|ridden|played|opened|driven|assembled|tried on|tried|slept in) (only)? (once|twice|a
        couple of times|a handful of times|a few times|two times|one time|three times|one season)`,
      '(used|worn|ridden|opened|played) (exactly|precisely|literally|maybe) (once|twice)',
      `(only|just) (been)? (used|worn|ridden) (once|twice|a couple of times|a handful of times|a few times|
        three times)`,
      '(worn|used|ridden|opened) (1|2|3|1 x|2 x|3 x|once or twice) (x|times)?',
      '(barely|hardly|lightly|rarely|scarcely) (gigged|cycled|flown|read|run|lit|cooked|sewn|slept)',
      'worn (the|just the|only the) once',
      'lack of use',
      `(used|worn|ridden|run|started|opened) (maybe|about|only|around|perhaps|under|less than|fewer than|
        some)? (ten|a dozen|five|six|seven|eight|nine|5|6|7|8|9|10) times`,
      `(barely|hardly|scarcely|never really|almost never) (sat|slept|worn|used|ridden|played|driven|written|
        cooked) (in|on|with)`,
      '(barely|hardly|scarcely) (been)? (touched|worn|used|ridden|played|opened|left)',
      `(worn|used|ridden|flown|played|driven|started) (maybe|about|for|exactly|only|just|perhaps)? ~ (once|
        twice|three|four|five|two|3|4|5) (times|time|hours|days|evenings)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'used',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(solid|usable|serviceable|average|honest|sound) (used)? (condition|shape|nick)',
      `(near mint|mint|nm|like new|excellent|very good|good) to (played|good|used|fair|poor|worn|acceptable|
        light play|heavily played|well loved)`,
      '(core shot|core shots|base scratches|edge rust|p texed)',
      '(all|been|each|every one) (read|played|worn|washed|watched) (,|$|once|twice|at least|and|but|some|many)',
      '(has|have|is) done (a bit|a fair bit|some|plenty|little|its share|a lot) (of)?',
      `(working|worked|ran|running|works) when (disconnected|removed|taken out|last used|unplugged|stored|
        parked|last|decommissioned|pulled)`,
      'sold as seen',
      '(condition|state|cond) (min|minimum|wanted|required|needed|accepted) (:|=) (used|good|fair|ok|acceptable|any)',
      `(gone|missing|loose|bent|torn|cracked|frayed|worn|rusted) (on|at|in|along|from) (one|the|a|both)
        (side|corner|end|edge|leg|arm|handle|seat|back|front|bottom|top|door|shelf)`,
      '(has)? had (one|two|a few|three|several|many) (seasons|season|owners|winters|summers|years)',
      '(tokunbo|foreign used|nigerian used|london used|uk used|ghana used|dubai used|fairly used|neatly used)',
      `(does not|do not) (matter|mind|care|bother me) if (it is|they are|it has|they have) (a bit|a little|
        slightly|some|well|been)? (worn|used|scratched|old|scruffy|battered|dirty|faded|marked|second|
        secondhand)`,
      '{_number} mm (of)? tread',
      '(so|and) (the|our|my) old one (needs|is|has|must|can)',
      `(do not|does not) (care|mind) if (it is|they are|it has|they have) (a bit|a little|slightly|some|
        scratched|worn|old|dented|chipped|faded)`,
      `(looks|cosmetics|appearance|condition|state|age) (do not|does not|not|is not|are not) (matter|
        important|an issue)`,
      '(been)? used (a lot|lots|heavily|plenty|weekly|regularly|daily|for years)',
      '(handle|frame|clamp|lid|leg|arm|stand|rim|spoke|pin|rod) (is|are) (bent|loose|stiff|worn|cracked|wobbly)',
      '(ex hotel|ex rental|ex office|ex school|ex library|ex demo|ex hire|ex fleet|ex military)',
      `with (torn|ripped|worn|scuffed|faded|stained|missing|scratched|cracked) (seats|seat|covers|cover|
        edges|corners|legs|cushions)`,
      '(secondhand|second hand|old|refurbished|preloved) ~ {_=goods} (runs|works)',
      '(opened|unsealed) (,|but|no|with|once)',
      '(removed|taken out|pulled) (in)? working',
      '^ (drives|runs|starts|works) $',
      'mot (to|till|until)',
      '{_number} k miles',
      '(dead|stuck|missing|sticky|loose) (keys|key|pixels|pixel|buttons|button|strings)',
      'needs (tuning|cleaning|painting|sanding|oiling|re stringing|regluing|reupholstering)',
      `(do not|does not|don t) (need|want|have to be|need to be) (a|it to be|them to be|to be|it)? (new|
        pretty|brand new|fancy|perfect)`,
      '(used|secondhand|second hand) (accepted|acceptable|considered|welcome)',
      '(no matter|does not matter|do not care|do not mind) how (old|battered|tatty|worn|scruffy)',
      'not (actually)? (sealed|unopened|unused|brand new|like new|mint|boxed)',
      "(used|second hand|secondhand) (is|would be|'s) (better|best|preferred|fine|ok|okay|good|great)",
      `(some|bit of|slight|light|minor|little) (bobbling|pilling|fading|yellowing|foxing|discolouration|
        discoloration|rust|rusting|play|corrosion)`,
      `(tiny|small|little|slight|minor|few|one|two|some) ~ (spot|spots|stain|stains|smudge|bobble|bobbles|
        patch|rip|rips|snag|bump|bumps)`,
      `(well used|used condition|second hand|secondhand|pre owned|preowned|pre loved|preloved|well loved|
        well worn|good condition|good used condition|very good condition|great condition|great shape|good
        shape|nice condition|decent condition|fair condition|fair shape|ok condition|okay condition|
        reasonable condition|guc|gc|good cond|good working order|full working order|working order|works
        (fine|great|perfectly|well|like a charm|as it should|flawlessly)|some (wear|scratches|scuffs|marks|
        rust|stains|dings|cosmetic wear|signs of wear)|few (scratches|scuffs|marks|dings|dents|chips)|signs
        of (use|wear)|minor (scratches|wear|scuffs|marks|dents|cosmetic)|small (scratch|scratches|dent|mark|
        tear|crack|chip|stain)|light (wear|scratches|scuffs)|normal wear|cosmetic (wear|damage|scratches)|
        fully functional|refurbished|refurb|a (scratch|dent|scuff|chip|ding) (on|in|or two)|shows
        its age|battle scars|patina|rough condition|rough shape|worn but|beat up|runs (great|well|good|
        fine)|rides (great|well|like)|drives (great|well)|years old but|good order|sound condition|not new|
        used ok|used fine)`,
      '(ring|water|bite|claw|paw|burn|tide|pen|fork) (mark|marks)',
      `(tiny|small|little|slight|minor|few|one|two|some|shallow|hairline|light) (dent|dents|scuff|scuffs|
        scratch|scratches|chip|chips|nick|nicks|mark|marks|crack|ding|rust|fading|hole|stain|tear|pull|
        dings)`,
      '(battery|battery health|health) (is|at|:)? {_number} %',
      `(older than me|older than you|years old|yrs old|decades old|antique|from the (fifties|sixties|
        seventies|eighties|nineties)|since 19|since 20)`,
      `(squeaks|creaks|rattles|leaks|sticks|wobbles|hums|drips|smells|sheds|jams) (a bit|a little|slightly|
        sometimes|when|at times|a tad|a touch|like|now and then|occasionally)`,
      `(it|she|he|they|lid|door|drawer|hinge|wheel|chair|seat|zip|one|tap|pump|motor|fan|gear|gears|chain|bed|
        brake|brakes|frame|key|button|handle|leg|pedal|saddle|window|lever|that|which|still|but|and|always)
        (squeaks|creaks|rattles|
        leaks|sticks|wobbles|hums|drips|smells|sheds|jams)`,
      '(squeaky|pilled|bobbled)',
      '(has|have) (a|one|two|some) (slightly)? (torn|ripped|cracked|worn|bent|loose|scratched|chipped|dented|stained) ~',
      '%used (yes|yeah|yep|sure|fine|ok|okay|no problem|that is fine|grand|of course|either|both|any|happy with) ($|,|grand|fine|if|as long|is fine|please|no problem|thanks)',
      '(off lease|ex lease|grade (a|b|c)|a grade|b grade|refurb grade|graded (a|b|c))',
      '(been)? (washed|laundered|dry cleaned|cleaned) (once|twice|and|but|,|before|at|after)',
      `(i|we|he|she|my ~|our ~) (have|has|had)? used (it|them|this|these|her|him) (for|about|around|maybe|
        since|most|every|
        only|in|on|at|daily|weekly|through|over|a lot|all) (a|an|the)? ({_number}|month|months|year|years|
        season|seasons|winter|summer|
        week|weeks|few|couple|while|day|daily|weekend|lot)`,
      '(neat|clean|fairly|neatly|slightly) used',
      `(one|small|tiny|slight|faint|few|some|little|light|a) (water|coffee|tea|wine|ink|paint|oil|rust|heat|
        burn|sun|pen|food|grass) (ring|rings|stain|stains|
        mark|marks|spot|spots|damage|fade|fading)`,
      `(screen|glass|case|back|housing|casing|lens|shade|lid|panel|door|top|frame|display|body|corner|corners|
        base|paint|veneer|seat|zip|leather|arm|sleeve|cover|spine|dust jacket|box|rim|edge|edges|trim|bumper)
        (is|are|has|have|got)? (a|an|some|the|slight|slightly|bit|minor|light)? (cracked|cracks|scratched|
        scratches|scratch|scuffed|scuffs|worn|chipped|chips|dented|dents|faded|torn|bent|loose|yellowed|
        peeling|flaking|pitted|sticky|stained|marked)`,
      `(bought|got|had) (it|them) (used|second hand|secondhand|refurbished|refurb|from ebay|off a friend|from
        a friend)`,
      '(worn|used|ridden|played|driven) (but|though|however|with care|lovingly|hard|often|weekly|daily)',
      `(gigged|toured|rehearsed with|lived in|has lived|has been in|kept in|stored) (in|maybe|about|a|the|
        only|twice|once|for|five|ten)`,
      `(re webbed|rewebbed|re caned|recaned|re covered|recovered|restored|refurbished|repainted|replaced|
        reupholstered|re strung|resprayed|re lined) (last|this|in|by|once|recently|and|,)`,
      `(saddles|cushions|wheels|wheel|tyres|soles|screen|seat|strap|cover|lid|handle|drawer|door|window|roof|
        leg|legs|corner|edges) (is|are)? (cracked|worn|torn|split|scratched|faded|dented|chipped|original|
        replaced|missing|squeaks)`,
      '(mot|fsh|full service history|service book|miles|km|mileage) (till|until|june|july|may|march|april|january)',
      '(drawn|played|sat|slept|ridden|written|typed|cooked|painted) (on|in|with) (for|by|twice|once|maybe|one|two|a)',
      `(kids|child|kid|children|toddler|dog|cat|puppy|moths) (drew|scribbled|chewed|scratched|has been at|
        have been at|clawed|bit|got at)`,
      '(belt|motor|battery|blade|bulb|strings|heads|skins|fuse|seals) (replaced|changed|renewed)',
      `(to be dismantled|as it is|as is|warts and all|life left|plenty of life|good for years|loved|
        well travelled|well traveled|honest|tired|rough)`,
      '(any state|any condition|in any state|whatever condition)',
      '(used|second hand|secondhand|preloved) (ok|okay|fine)? (:|=) (yes|ok|true)',
      '{_number} (cycles|charge cycles|battery cycles|shutter count|actuations|hours on|owners)',
      '(shutter count|odometer|mileage) (:|of|is)? {_number}',
      `(tuned|serviced|cleaned|sharpened|waxed|oiled|re upholstered|restrung|re strung|resoled|refinished|
        overhauled) (twice|once|every|this|last|in|by|regularly|professionally|recently|a year)`,
      '(replaced|repaired|mended|patched|glued|fixed) (years ago|last|in|by|once|this|twice|recently|with)',
      `(done|used|worn|ridden|driven|slept in|played) (for)? (one|two|three|1|2|3|a|a couple of|a few|
        several) (season|seasons|winter|winters|summer|summers|year|years|months|weeks|trip|trips)`,
      `(wobbly|wobbles|cat scratched|dog chewed|sun faded|sun bleached|a bit loose|bit loose|outgrew it|
        outgrown it|grown out of|no longer fits)`,
      '(reclaimed|salvaged|thrifted|preloved|pre loved|hand me down|used ones|refurbished)',
      '^ {_number} (yrs|yr|years|year) (,|$|of use|use)',
      `(daughter|son|kids|kid|child|children|baby|wife|husband|he|she|we|they) (have|has)? (outgrown|
        outgrew|grew out of|stopped using|never uses|hardly uses|barely uses|no longer uses)`,
      `(since we have had it|since i have had it|in our family|from my (grandmother|grandfather|gran|
        grandad|grandpa|nan|aunt|uncle|parents|dad|mum|mom))`,
      "(my|our) (grandmother|grandfather|gran|grandad|grandpa|grandma|nan|late father|late mother|aunt|uncle|dad|mum|mom|mother|father) 's ~ {_=goods}",
      `(spent on|sat in|sitting in|been in|stood in|stored in|lives in) (the|a|my|our) (sofa|garage|loft|
        attic|shed|basement|barn|cupboard|cellar|storage)`,
      `(any that|anything that|as long as it|so long as it|if it|provided it|must) (works|brakes|runs|plays|
        cool|goes|turns on|starts)`,
      '(does not|doesn t) (have to|need to) be (pretty|perfect|new|mint|fancy|beautiful)',
      `(cracked|missing|chipped|broken|dented|scratched) (lids|knobs|panes|handles|paint|corner|corners)
        (ok|okay|fine|no problem|welcome)`,
      `(mark|marks|scratch|scratches|scuff|scuffs|moth|hole|holes|chip|chips|dent|dents|stain|stains|wear|
        rust|crack|tear|fading|ding|dings|rubs|patch) (on|to|at|in|by|down|round|around|near|along) (the|
        one|its)`,
      `(slightly|bit|little|rather|slightly|somewhat|gently)? (faded|scratched|scuffed|dented|chipped|
        stained|rusty|ratty|dodgy|wonky|battered|yellowed|weathered|shabby|creased|tatty|tattered|tired|
        squeaky)`,
      `(surface rust|cable rub|normal use|age related wear|well worn|re glued|reglued|repainted|
        reupholstered|rebuilt|second owner|single owner|one owner|previous owner|from the (60|70|80|90) s|
        seen better days|honest wear|still works|all works|works perfectly|everything works|still going
        strong|excellent nick|good nick|decent nick|refurbished ok|secondhand ok|ex library|ex display|ex
        rental|ex site|untested|any condition|whatever works|whatever plays|refurb is fine|used is fine|used
        fine|pre owned|opened but)`,
      '({number}|{_sum}) (km|miles|mi) (on|,|$)',
      '{_sum} (miles|km)',
      `(clean title|always garaged|garage kept|kept in a garage|miles on the clock|low mileage|high
        mileage|full service history|service history|mot (until|till)|recently serviced|serviced (in|last|
        this|recently|by)|needs (a|some) (clean|cleaning|tune|service|tlc|love|polish|new strings|new tyres|
        new tires)|bit (rusty|dirty|dusty|scratched|worn)|cat scratch|pet hair|outgrew|outgrown|played by|
        ridden (about|daily|by)|has been loved|read once|one previous|from new|light use|regularly serviced|
        well maintained|well looked after|looked after|taken care of|still (runs|plays|rides|fits)|works
        (but|and|,|$)|tested (and)? working|fully working)`,
      'my (old|previous) ~ {_=goods}',
      '{_number} (years|year|months) old',
      `(a|an|the|any|good|our|my|for|some|cheap|decent|nice|buy|wanted|wtb|iso|lightly|quality|two|:|^)
        used (but|ok|okay|or|and|{_=goods})`,
      `used (but|is (fine|ok|okay|good)|and|works|one|ones|ok|okay|fine|preferred|only|condition|please|
        good|pair|set|,|$)`,
      '(condition|state|cond) (:|-|is|=)? (used|good|fair|very good|ok|decent|acceptable|worn|great)',
      `used (road|mountain|city|gravel|kids|office|acoustic|electric|digital|dining|gaming|folding|cargo|
        winter|baby|double|upright)`,
    ],
    confidence: 0.85,
  },
  {
    value: 'for_parts',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(for parts|parts only|spares|for spares|spares or repair|spares or repairs|spares and repairs|spares
        / repair|spares / repairs|not working|does not work|do not work|non working|non functional|broken|
        does not (turn on|power on|power up|boot|start|switch on|run|charge)|will not (turn on|start|boot|
        power on)|no longer works|for repair|working or not|needs (repair|repairs|fixing|a new (motor|engine|board|screen|
        battery))|dead (motherboard|battery|engine|screen|motor)|hs|project car|project bike|as a project|
        for scrap)`,
      '(condition|state) (:|-) (parts|for parts|broken|faulty|not working)',
      '(is|are|it is) (faulty|dead|bust|kaput|seized)',
      '(parts or project|project or parts|parts or repair|seized)',
      'dead or alive',
      `(dead|broken|faulty|non working|for parts|not working) (preferred|welcome|ok|okay|fine|too|also|even|
        wanted|accepted)`,
      '(preferably|even|including|also) (dead|broken|faulty)',
      '(dead|broken|faulty|cracked) ones (too|welcome|ok|okay|fine|also|as well|included|wanted)',
      '(for|as) (spare parts|spares|donor|breaking|a donor|parts donor|parts or repair|scrap)',
    ],
    confidence: 0.9,
  },
  {
    value: 'used',
    despite: ['wished', 'other'],
    said: ['(used|second hand|secondhand|preloved) (then|instead|after all|is fine then|will do|would do)'],
    confidence: 0.93,
  },
  {
    value: 'used',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(scratches|scratch|scribbles|scribble|marks|mark|stains|chips|dents|scuffs|wear|rust|dings|fading|wobble|wobbles|dirt|moth|
        cosmetic damage|cosmetics|tears|repairs|missing paint|peeling paint) (are|is|in the ~|on the ~)? (no problem|fine|ok|okay|welcome|
        no issue|not a problem|no bother|acceptable|do not matter|does not matter|do not bother|does not bother|not important)`,
    ],
    confidence: 0.85,
  },
  {
    value: null,
    said: [
      'reclaimed (timber|wood|oak|pine|teak|barn wood|barnwood|scaffold boards) (tables|table|benches|bench|furniture|shelves|desks|frames|signs|and)',
      `(used to|used for|used it|used in|used as|used with|used by|used this|used them|get used|gets used|
        used daily|used every|used on|used at|used during)`,
      '(not|nothing|no|none|never) (broken|damaged)',
      `(a|one|the|slightly|has|with) broken (zip|zipper|handle|leg|hinge|button|strap|wheel|light|key|clip|
        spoke|string|latch|lid|screw|drawer|slat|spring|shelf|hook|corner|tile|plate|foot|lock|knob|pedal|
        seal|tooth|nail|buckle|bracket|tab|hinges|handles)`,
      '(nothing|not|never|no|without|do not want anything) (is|anything)? (broken|damaged|faulty|scratched|used)',
      `(mint|new) (green|colored|coloured|york|zealand|orleans|mexico|jersey|delhi|home|tires|battery|chain|
        brakes|to|owner|one|tyres|strings|pads|baby|apartment|flat|place|job|house|couch)`,
      '(i have|have|got|bought|getting|got myself|upgraded to) (a)? (brand)? new',
      '(is|was) brand new in',
      '(experience|teaching|trading|business|qualified|established|practice) (:|for)? {_number} (years|year|yrs|yr)',
      '(within|inside|up to|radius of) (about|around|a|roughly)? {_number} (km|miles|mi|mile)',
      `(got|bought|had|purchased|received|bought all of|bought most of) (it|them|this|these|all|everything|
        one) (brand)? new`,
      '(when|since|from) (brand)? new',
      `(needs|need|with|has|have|had|put in|fitted|fit|got|getting|comes with|plus|and|includes) (a|an|the|
        some|two|four|brand)? new {_=goods}`,
      '(if|when|until) broken',
      '(reject|exclude|excluding|avoid|except) (:|=)? (for parts|broken|used|not working)',
      `({_place}|that|either|anything|any time|anytime|evenings|evening|weekends|weekend|saturday|sunday|
        cash|paypal|venmo|what|when) works`,
      'works (for|with) (me|you|us|them|both)',
      'broken (in|down)',
      '(screen|home) mint',
      `(some|most|many|part|half|rest|lots) of (it|them|these|which) (is|are|look|looks)? (apparently|still|
        nearly|supposedly|probably|even)? (mint|new|unused|like new|excellent|near mint|pristine)`,
      '(looks|look|shop|showroom|website|retail|store|list) (for|at)? new',
      'excellent (service|seller|battery|sound|value|for)',
      `(some|most|many|few|half|one|two|several) (are|were|items|of them|pieces)? (never (worn|used|opened)|
        unworn|unused|new|brand new|with tags)`,
      '(box|tag|manual|charger|bag) (is)? (unopened|unused|new)',
      'like new (tires|tyres|battery|strings|chain)',
      '(paid|cost|price|bought|was|originally|costs|retail|retails) (for|at)? ({_sum})? new',
    ],
  },
]
