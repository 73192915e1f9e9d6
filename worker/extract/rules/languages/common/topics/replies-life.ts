import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The same of how one lives. */
export const DIET: readonly Phrasing[] = [
  {
    value: 'omnivore',
    said: [
      '(i|we|^) (will|can|do|now)? eat (it all|everything|anything|all of it)',
      '^ %d_diet (everything|anything|all of it|i eat everything|omnivore|no restrictions)',
      '(i eat|^ eats) (pretty much)? (everything|anything)',
    ],
    confidence: 0.9,
  },
  {
    value: 'vegetarian',
    despite: ['negated'],
    said: [
      '^ %d_diet (yes)? (vegetarian|veggie)',
      '(esse|ess) (ich)? (kein fleisch|vegetarisch)',
      '(have not|has not|not|no) (eaten|touched|had) meat (since|in|for)',
      '(meat free|meatless) (since|for|household|and|,|$)',
      '(je suis|soy|ich bin) (vegetarien|vegetarienne|vegetariano|vegetariana|vegetarier|vegetarierin)',
      '(je ne mange pas|no como) (de)? (viande|carne)',
    ],
  },
  {
    value: 'vegan',
    said: ['^ %d_diet vegan', '(je suis|soy|ich bin) (vegan|vegane|vegano|vegana|veganer|veganerin)'],
  },
  {
    value: 'pescatarian',
    despite: ['negated'],
    said: ['no meat (except|but|apart from) (for)? (fish|seafood)', 'fish (yes|but) , (no)? meat'],
  },
  { value: 'gluten_free', said: ['^ (coeliac|celiac) '] },
  { value: 'halal', said: ['^ %d_diet halal'] },
  { value: 'kosher', said: ['^ %d_diet kosher'] },
]

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '^ %d_smoke (no|nope|never|non|nah|not|gave up|quit|stopped|i do not|hate it) ',
      '^ n / s ',
      '^ ns ',
      '^ %d_smoke (i)? (quit|stopped|gave up|gave it up)',
      '^ (nonsmoker|non smoker|smoke free)',
      '(gave up|given up|quit|packed in|stopped) (the)? (smoking|cigarettes|ciggies|fags|smokes|vaping|cigs)',
    ],
  },
  {
    value: 'sometimes',
    despite: ['asked'],
    said: [
      '^ %d_smoke (sometimes|occasionally|socially|only when|now and then|rarely|when i drink|at parties|a bit|social)',
      '(i|^) smoke (one or two|the odd|an occasional) ',
    ],
  },
  {
    value: 'often',
    despite: ['asked'],
    said: [
      '^ %d_smoke (yes|yeah|yep|daily|every day|a pack|too much|guilty|like a chimney)',
      '(pack a day|20 a day|ten a day|two packs a day)',
      'je fume (trop|beaucoup|tous les jours|un paquet)',
      '(rauche|fumo) (viel|taglich|mucho|todos los dias|jeden tag)',
    ],
  },
  {
    value: null,
    despite: ['negated', 'past', 'asked', 'wished', 'other'],
    said: [
      '(no|not) (smokers|smoking) (please|pls|thanks|!)',
      '(dealbreaker|dealbreakers|deal breaker|deal breakers|turn offs|turn off|no gos|red flags) (:|-|=)? ~ (smoking|smokers|smoke)',
    ],
  },
]

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '^ %d_drink (no|nope|never|none|sober|not|teetotal|i do not|do not) ',
      '^ (straight edge|dry since|alcohol free)',
      '(clean|dry) and sober',
    ],
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: [
      '^ %d_drink (socially|sometimes|occasionally|now and then|weekends|on weekends|a bit|a little|rarely|moderately|social|the odd|the occasional|with friends)',
      '(glass|pint|beer|wine|drink|g and t|cocktail|dram|sherry|tipple) (or two)? (now and then|now and again|here and there|once in a while|occasionally|on occasion|on (a|fridays|saturdays|sundays|weekends|the weekend))',
      'glass of (wine|red|white|prosecco|port) (or two)? (now and then|now and again|with dinner|on|at|here and there|occasionally|once)',
      '@num beers on (saturday|friday|weekends|sunday)',
      'bois (des coups|un verre|un coup) ',
      '(copas|cervezas|canas) (los|el) (fines|finde|viernes|sabados)',
      '(selten|ab und zu|gelegentlich) (mal)? (ein|einen|mal) (bier|wein|glas)',
    ],
    confidence: 0.9,
  },
  {
    value: 'often',
    despite: ['asked'],
    said: [
      '^ %d_drink (daily|every|most|often|yes every|too much)',
      '(beer|wine|pint|whisky|drink|gin|xxxx gold|glass) (after|with) every (shift|day|meal|dinner|night)',
      '^ %d_drink ~ after every ',
    ],
    confidence: 0.9,
  },
]

export const DRINKING_SOME: readonly Phrasing[] = [
  { value: null, said: ['sober curious', '(non|no) alcoholic'] },
  {
    value: 'socially',
    despite: ['asked'],
    said: [
      '(beer|wine|whiskey|whisky|gin|tequila|pint|pints|cocktails|margaritas) on (fridays|saturdays|weekends|sundays|friday|saturday)',
      '^ %d_drink ~ (a|one|the) (beer|wine|glass|pint|drink|couple|few)',
    ],
    confidence: 0.9,
  },
]

export const PETS: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '^ %d_pets ~ {+animals}',
      '^ (rescue|retired|proud|part time)? {=animals} (mum|mom|dad|mama|papa|parent|dog mum)',
      '^ (a|an|one|two|three|four|five|{_number}|my|@num)? ~ {+animals} (called|named|who|that (adopted|owns|runs|rules|thinks|sleeps|hates|loves)|shares|at home|and (a|one|two)|, no)',
      '(share|shares|sharing) (my|a|the|our) ~ with ~ {+animals}',
      '(come|comes|package deal) with ~ {+animals}',
      '^ {=animals} and {=animals} (at home|owner|parent|mum|mom|dad)',
      '^ {_number} (pet|rescue|indoor|house|street|stray|foster|fat|old|elderly|spoiled) {+animals}',
      '^ (a|one|two|three) (pet|rescue|indoor|house|street|stray|foster|fat|old|elderly|spoiled|one eyed|three legged) {+animals}',
      '^ {=animals} : ',
      '(me|us|just me) (and|,|&) (my|a|the|two|three|{_number})? ~ {+animals}',
      'owned by (a|two|my|three) ~ {+animals}',
      '(i|we) (got|have got|have) (a|an|two|three|my)? ~ {+animals} (tho|though|too|lol)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(had|lost|want|love|like|loves|allergic to|into|miss) (a|all|the|to)? {=animals}',
      '{=animals} (person|people|lover|lovers|videos|memes|park|walker|walking|sitter|food|hair|allergy)',
    ],
  },
]
