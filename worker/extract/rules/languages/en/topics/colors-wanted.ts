import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Wanted colours. */
export const COLORS_WANTED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      `(in|color|colour|colors|colours|preferably|ideally|prefer|like|likes|love|loves|want|wants|either|
        shade|shades of|only|must be|should be|has to be|settled on|go with|favorite color is|favorite
        colour is|something in|maybe|or|tones|:) (:|is|are|in|a|the|any|of|something|you like)? {+colors}
        (or|and|,|please|$|>|would|only|if|ideally|preferred|is|best|with|but)`,
      `{+colors} (preferred|preferably|ideally|please|obviously|obvs|then|if possible|or similar|
        would be (nice|great|good|ideal|best|perfect)|only|is (best|ideal|fine|nice|preferred)|
        works|, please|>)`,
      '(a|an|some|the same thing in|new|two|small|simple|plain|nice|good|big|want|need|for|cheap|decent|slim|light|dark|in) {+colors} ~ {_=goods}',
      '^ {+colors} $',
      '^ {+colors} (or|and) (anything|something|maybe|similar|other|whatever)',
      '{_=goods} , {+colors}',
      '%colors {+colors}',
      '{+colors} (colour|color|colours|colors|tones|shade|shades) (,|$|>)',
      'favorite (colour|color|colours|colors) (:|is|are|=)? {+colors}',
      '(show me|find me|things|something|stuff) (things|something|anything)? in {+colors}',
      '(so|then|just|only|rather) {+colors} (or|and|,|$|please)',
      '(colours|colors|color|colour) (you like|wanted)? (:|=)? {+colors}',
      '{+colors} , (max|under|up to|size|no|bis|with)',
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
      `(no|not|nothing|never|hate|hates|anything but|except|without|avoid|dislike|dislikes|other than|
        instead of|about the|forget the|can not stand|rather than|do not (like|want)|does not (like|want)|
        tired of|sick of|but not|isn t) ~ {_=colors} ((,|or|and|nor|/) {_=colors})?`,
      '(any|every|no|all) (colour|color|colours|colors) (but|except|other than|apart from|bar|save) {_=colors}',
      '%disliked {_+colors}',
      'but (not)? {_=colors}',
      '(no|not|nothing|never|without) ~ (in|into|with|of|that is) ~ {_+colors}',
      '(have|own|wear|got) (is|are) {_=colors}',
      '(full|lots|plenty|enough|so many|too many) (of)? ~ {_=colors} (ones|things|stuff|one)?',
      '(refuses|refuse|no|never|without) (:|=)? (anything|any|all) ~ {_+colors}',
      '(do not like|dislike|hate|avoid|do not want|not want|not|never|can not stand) (:|=) {+colors}',
      '(my|our|the) ~ {_=colors} (sofa|couch|wall|walls|carpet|floor|kitchen|dress|shirt|car|cat|dog|house)',
      '(started|starts|bled|turned|dyed) ~ {_=colors}',
      '{_=colors} (is|are) (not|out|too|a no|ugly|awful|everywhere)',
      '(a|an|the|my)? black (+|&|and)? decker',
      'charcoal (is|grill|bbq|barbecue|filter|mask|toothpaste)',
      `(black friday|red wine|white wine|green tea|black tea|orange juice|gold standard|silver lining|blue
        collar|red bull|black coffee|brown rice|white noise|blue light|black market|red meat|white board|
        green thumb|greenhouse|gold medal|red cross|black belt|olive oil|white chocolate|violet club|cream
        cheese|ice cream|face cream|hand cream|night cream|eye cream|sun cream|coconut cream)`,
      '(my|our|his|her|the|has a|have a|got a|old|current|had a|that|this|own a|owns a|bought a|already have a) {_=colors} ~ {_=goods}',
      '(everything|all|they) (is|are) {_=colors}',
      '(likes|loves|hates) {_=colors} ,',
    ],
  },
]
