import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Wanted colours. */
export const COLORS_WANTED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      `(in|color|colour|colors|colours|preferably|ideally|prefer|prefers|favours|favors|wears|mostly wears|like|likes|love|loves|want|wants|either|
        shade|shades of|only|must be|should be|has to be|settled on|go with|favorite color is|favorite
        colour is|something in|maybe|or|tones|:) (:|is|are|in|a|the|any|of|something|you like)? {hues}
        (or|and|,|please|$|>|would|only|if|ideally|preferred|is|best|with|but)`,
      `{hues} (preferred|preferably|ideally|please|pls|plz|obviously|obvs|then|if possible|or similar|
        would be (nice|great|good|ideal|best|perfect)|only|is (best|ideal|fine|nice|preferred)|
        works|, please)`,
      `(a|an|some|the same thing in|new|two|small|simple|plain|nice|good|big|want|
        need|for|about|cheap|decent|slim|light|dark|in) {hues} ~ {_=goods}`,
      '^ {hues} >',
      `(a|an|some|any|two|new|nice|prefer|like|love|want|in|or|maybe|,|preferably|ideally|plain|simple|same|
        just|only|need|for|and) {=colors} (one|ones)`,
      '^ {=colors} (one|ones)',
      '(the|that) {=colors} (one|ones) (please|pls|again|if|then)',
      'in (that|this) ~ {hues}',
      '(lf|iso|wtb|wanted|needed|after|seeking|looking for|looking 4) (:|a|an|some)? {hues} ~ {_=goods}',
      '(want|take|like|prefer|love|get|order|choose|go for|going for|will have|need|getting) (the|that) {=colors} (one|ones|version)',
      '%opening ^ {hues} ~ {_=goods}',
      '{_=goods} ~ {hues} (king|queen|double|single|twin|superking|size|small|medium|large|xl|xs|under|below|max|up to|for|in)',
      '{hues} (again|once more|as before|as usual)',
      '(or|and|,) that {hues} >',
      '(something|smth|pref|preferable|favourably|ideal) (in|nice|plain|simple)? {hues}',
      `(dark|light|deep|pale|matt|matte|bright|soft|muted|dusty|plain|solid|warm|
        brushed|faded|washed|forest|bottle) {hues} (>|second hand|used)`,
      '{hues} (second hand|secondhand|used|refurbished|preloved|size|sz|new|uk|eu|with)',
      '(max|tops|maximum|euros|dollars|pounds|quid) {hues} >',
      '(rather|would rather|prefer) (have|take|get|go for|it in) {hues}',
      'in (the|a|that) (same|nice|proper|lovely|deep|similar|muted|good) ~ {hues}',
      '{_=goods} ~ {hues} >',
      '(size|sz|width) ({_number}|@num|s|m|l|xl|xs) (wide|narrow|long|tall|regular)? {hues} >',
      '^ {hues} (or|and) (anything|something|maybe|similar|other|whatever)',
      '{_=goods} , {hues}',
      '%colors {hues}',
      '{hues} (colour|color|colours|colors|tones|shade|shades) (,|$|>)',
      'favorite (colour|color|colours|colors) (:|is|are|=)? {hues}',
      '(show me|find me|things|something|stuff) (things|something|anything)? in {hues}',
      '(so|then|just|only|rather) {hues} (or|and|,|$|please)',
      '(colours|colors|color|colour) (you like|wanted)? (:|=)? {hues}',
      '{hues} , (max|under|up to|size|no|bis|with)',
      '(leaning to|leaning towards|make it|say|in) {hues}',
      '(must be|should be) {hues}',
      `{=colors} (surround|body|base|legs|lid|top|rim|wheels|sole|soles|lining|bezel|cord|hardware|buttons|
        cushion|cushions|seat|door|doors|front|fronts|strap|frame|dial|case|handle|handles|leather|fabric|
        version|finish|trim|upholstery|cover)`,
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      `(color|colour|shade|finish|tone|shade of|colors|colours|in either|either in) (:|
        is|=)? {+shades} (or|and|,|please|$)`,
      '{+shades} (color|colour|coloured|colored|finish|tone|tones|shade|shades)',
      '%colors {+shades}',
      '(want|prefer|like|love|would like|get) {=shades} , (not|as|please)',
    ],
    confidence: 0.82,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(no|not|nothing|never|hate|hates|anything but|except|without|avoid|dislike|dislikes|other than|
        instead of|about the|forget the|can not stand|rather than|do not (like|want)|does not (like|want)|
        tired of|sick of|but not|isn t) ~ {_=colors} ((,|or|and|nor|/) {_=colors})?`,
      '(any|every|no|all) (colour|color|colours|colors) (but|except|other than|apart from|bar|save) {_=colors}',
      '%disliked {_+colors}',
      `(go|goes|going|match|matches|matching|pair|pairs|wear|worn) (with|to)? (a|an|
        the|my|our|her|his) {_+colors}`,
      '(forget|refuses|refuse|refusing|loathe|loathes|no more|had enough of|over|not too) ~ {_+colors}',
      '(dry|sore|itchy|irritated|oily|blotchy|puffy|skin|eyes|face) (,|and|is|gets|goes|turns)? {_=colors}',
      '(in|to|near|from|around|round) bordeaux',
      '{_bareplace}',
      '(bought|ordered|came|arrived|received) (it|them|mine|these|this|one|(the|a|an|my) ~ {_=goods})? in (the)? {_+colors}',
      '(i|we) (have|got) (it|them|mine|one) in (the)? {_+colors}',
      '{_=makes}',
      `(a|an|the|small|simple|plain|nice|good|big|want|need|for|cheap|decent|
        slim|in|new|portable) ~ charcoal (grill|bbq|barbecue|filter|mask|toothpaste|soap|
        starter|smoker)`,
      `(the|those|these) {_=colors} (one|ones) (i|from|you|we|that|which|he|she|was|
        were|always|do|did|is|are|at|in|look|looks|seem|seems|feel|feels|just|have|will|
        would|can|could|never|also|clash|clashes|show|shows|scratch|scratches|fade|fades|faded|broke|cost|costs|make|makes|get|
        gets|got|went|arrived|came|need|needs)`,
      '(wore|worn|had|tried|saw|sent|got|bought|returned) (the|a|an|us|me) ~ {_=colors}',
      'but (not)? {_=colors}',
      '(out of|off|from) (a|the|my|our) {_=colors}',
      '(i|we) (have|own|got) ~ and (a|an|the|two) {_=colors}',
      '(i|we) (already|still)? (have|own|got) ~ {_=colors} (one|ones|things|stuff)',
      '(no|not|nothing|never|without) ~ (in|into|with|of|that is) ~ {_+colors}',
      '(have|own|wear|got) (is|are) {_=colors}',
      '(full|lots|plenty|enough|so many|too many) (of)? ~ {_=colors} (ones|things|stuff|one)?',
      '(refuses|refuse|no|never|without) (:|=)? (anything|any|all) ~ {_+colors}',
      '(do not like|dislike|hate|avoid|do not want|not want|not|never|can not stand) (:|=) {+colors}',
      '(my|our|the) ~ {_=colors} (sofa|couch|wall|walls|carpet|floor|kitchen|dress|shirt|car|cat|dog|house)',
      '(started|starts|bled|turned|dyed) ~ {_=colors}',
      `{_=colors} (is|are|looks|feels|seems|would be) (just|so|really|a bit|a little)? (not|out|too|a no|ugly|awful|everywhere|boring|
        dull|overdone|horrible|hideous|tacky|depressing|cheap|meh|gross|off the table|sold out|gone|unavailable|taken)`,
      `(my|our|the|his|her|their|your) ~ (walls|wall|floor|floors|room|bedroom|kitchen|bathroom|sofa|couch|carpet|curtains|car|bike|front
        door|house|tiles|worktop|worktops|cabinets|hallway|nursery|living room|lounge|office|desk|hair|skin|eyes|dress|suit|old
        one|current one|last one) (is|are|was|were) (all|mostly|painted|in|now|a|sort of|kind of)? (pale|light|dark|bright|deep|soft)? {_=colors} ((and|or|,|&) {_=colors})?`,
      'charcoal (is|grill|bbq|barbecue|filter|mask|toothpaste)',
      `(my|our|his|her|the|has a|have a|got a|old|current|had a|that|this|own a|
        owns a|bought a|already have a) {_=colors} ~ {_=goods}`,
      '(everything|all|they) (is|are) {_=colors}',
      '(likes|loves|hates) {_=colors} ,',
    ],
  },
]
