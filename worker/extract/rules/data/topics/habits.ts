import type { Phrasing } from '../../../../../shared/reader.ts'

export const DIET: readonly Phrasing[] = [
  {
    value: 'vegetarian',
    said: [
      '@AM (a|an)? ~ (vegetarian|veggie|lacto vegetarian) >',
      '^ (pure|strict|mostly|ovo lacto|lacto ovo|lifelong|longtime)? (vegetarian|veggie) (and|for|since|but|who|cook|,|$)',
      'i (went|became|turned|have gone|have been|have become|became a|am a lifelong) (a)? vegetarian',
      'i (eat|follow|keep|have|stick to) (a|only)? vegetarian',
      '(i|^) (do not|never|stopped|quit|gave up) (eat|eating)? (meat|animals|red meat or)',
      'i have not eaten meat (in|for|since)',
      'diet (:|-|is) (a)? vegetarian',
    ],
  },
  {
    value: 'vegan',
    said: [
      '@AM (a|an)? ~ vegan >',
      '^ (strict|mostly|lifelong|raw)? vegan (and|for|since|but|who|baker|cook|,|$)',
      'i (went|became|turned|have gone|have been|am a lifelong|have become|became a) (a)? vegan',
      'i (eat|follow|only eat|keep|stick to|have) (a|only)? (vegan|plant based|fully plant based|strictly plant based)',
      '@AM (fully|strictly|entirely)? plant based',
      '^ plant based',
      'i do not eat (any)? animal products',
      'diet (:|-|is) (a)? vegan',
    ],
  },
  {
    value: 'pescatarian',
    said: [
      '@AM (a|an)? ~ (pescatarian|pescetarian) >',
      '^ (pescatarian|pescetarian)',
      'i eat fish but (no|not) (other)? meat',
      'i (went|became|turned) (pescatarian|pescetarian)',
      '(do not|never) eat meat (but i|but|except) (do)? (eat)? fish',
      'the only meat i eat is fish',
    ],
  },
  {
    value: 'kosher',
    said: [
      '(i|we|^) (only)? (eat|keep|keeps|eats|follow) (only|strictly|strict|a)? kosher',
      '^ kosher $',
      '@AM (strictly)? kosher',
      'my (kitchen|diet|home) is kosher',
      '(my|our) kosher (kitchen|home)',
    ],
  },
  {
    value: 'halal',
    said: [
      '(i|we|^) (only)? (eat|keep|keeps|eats|follow) (only|strictly|a)? halal',
      '^ halal $',
      'my diet is halal',
      '^ halal (only|diet|eater|food|meat)',
    ],
  },
  {
    value: 'omnivore',
    said: [
      '@AM (an|a)? ~ omnivore',
      '^ omnivore',
      '(i|^) eat (everything|anything|just about anything|almost anything|almost everything|pretty much anything|pretty much everything)',
      '^ no dietary restrictions',
      '^ diet (:|-|is) (omnivore|everything|anything)',
    ],
  },
  {
    value: 'gluten_free',
    said: [
      '@AM (strictly)? gluten free',
      '(i|^) (eat|follow|am on|keep|went|have to eat|have to be) (a)? (strict)? gluten free',
      '^ gluten free',
      '(i|^) have (celiac|coeliac)',
      '@AM (a|an)? (celiac|coeliac|gluten intolerant)',
      'i (can not|do not) eat gluten',
      'i have (a)? gluten (allergy|intolerance)',
      '@AM allergic to gluten',
    ],
  },
]

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    said: [
      '(i|^) (do not|never|have never|did not ever|would never|will never) (ever)? (smoke|smoked|vape)',
      '(i|^) (do not|never|have never) (drink|drank|do drugs|party|swear|use drugs|touch alcohol) (, )? (or|and|nor|neither) (smoke|smoked)',
      '(i|^) (do not|never|have never) (drink|do drugs) (,) (smoke)',
      '^ (do not|does not|never|no|not) (a)? (smoke|smokes|smoking|smoker|cigarettes|smoked)',
      '@AM (a)? (non|not a|never a) smoker',
      '@AM (a)? nonsmoker',
      '^ (non smoker|nonsmoker|smoke free|non smoking|nonsmoking)',
      '(i|^) (quit|stopped|gave up|have quit|have stopped|kicked) (smoking|cigarettes|the cigarettes|the fags|fags|vaping)',
      '(i|^) (used to smoke|was a smoker|smoked for years|smoked) (but|until) ~ (quit|stopped|gave it up)',
      '@AM (a|an)? (former|ex|reformed) smoker',
      '^ (former|ex|reformed) smoker',
      '^ (off the|no) (fags|cigs|cigarettes|smokes)',
      'neither (smoke|drink) nor (smoke|drink)',
      '^ (smoking|smoke|smokes|smoker) (:|-) (no|never|non|none|nope)',
      '^ no (alcohol|drinking|drugs|drink) (,|and|or|no) (no)? (smoking|cigarettes|smoke|tobacco)',
      'i have (not|never) (had|touched|smoked) a cigarette',
    ],
    despite: ['negated'],
  },
  {
    value: 'sometimes',
    said: [
      '(i|^) (smoke|vape|smokes) (sometimes|occasionally|socially|once in a while|now and then|at parties|on weekends|when i drink|on occasion|from time to time|a little|a bit|here and there|when i am|only|rarely|the odd)',
      '(i|^) (sometimes|occasionally|rarely|only) (smoke|smokes|vape)',
      '@AM (a|an)? (social|occasional|light|casual|weekend|party) smoker',
      '^ (social|occasional|light|casual) smoker',
      '(the odd|an occasional|the occasional|a rare|the rare) (cigarette|cigar|smoke|ciggie|cig|pipe|fag|hookah|shisha)',
      '(cigarette|cigar|smoke|shisha|hookah|one) (maybe)? (once a month|now and then|now and again|at parties|on weekends|once in a while|every now and then)',
      '^ (smoking|smoke|smokes) (:|-) (sometimes|occasionally|socially|rarely)',
      'i smoke (the)? (cigars|a cigar|a pipe|hookah|shisha) (on|sometimes|occasionally|once|when)',
    ],
  },
  {
    value: 'often',
    said: [
      '(i|^) (smoke|vape) (daily|every day|a lot|regularly|a pack|too much|two packs|like a chimney|constantly|heavily|half a pack|more than i should|cigarettes $)',
      '(i|^) smoke (cigarettes|tobacco)? (daily|every day|a lot|constantly)?  $',
      'i smoke {number} (cigarettes|packs|cigs)',
      'i smoke (a|half a|two|one) (pack|packs)',
      '@AM (a|an)? (smoker|heavy smoker|chain smoker|regular smoker|daily smoker)',
      '^ (heavy|chain|regular|daily)? smoker (,|and|but|$)',
      '^ (smoking|smoke|smokes|smoker) (:|-) (yes|often|daily|regularly)',
      '(roll ups|rollies|cigarettes|a pack|pack a day) (, )? (yes)? (,)? (daily|every day|a day)',
      'i (can not|never managed to|should|need to|want to|am trying to|keep trying to) (quit|stop) smoking',
      '@AM addicted to (cigarettes|nicotine|smoking)',
    ],
    despite: ['wished'],
  },
  {
    value: null,
    said: [
      'i smoke (meat|meats|brisket|ribs|fish|salmon|weed|pot|marijuana|cannabis)',
      '(date|dating|like|want) (a)? (smoker|smokers)',
      'i (do not|never) (date|like) smokers',
    ],
  },
]

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    said: [
      '(i|^) (do not|never|have never|would never) (ever)? (drink|drank|touch|consume) (alcohol|or|and|any|at all|much alcohol|booze|liquor|anymore|,|$)',
      '(i|^) (do not|never|have never) (smoke|do drugs|party|use drugs|swear) (, )? (or|and|nor) (drink|touch alcohol)',
      '^ (do not|does not|never|no|not) (a)? (drink|drinks|drinking|alcohol|booze|drinker) (alcohol|,|and|or|$)',
      '@AM (stone cold)? (sober|a teetotaler|a teetotaller|teetotal|a nondrinker|a non drinker|straight edge|alcohol free|a non-drinker|in recovery|not a drinker|a tee totaler)',
      '(i|^) (quit|stopped|gave up|have quit|have stopped) (drinking|alcohol|booze|the drink)',
      '^ (non drinker|nondrinker|sober|teetotal|teetotaller|teetotaler|alcohol free)',
      '(i|^) have been sober',
      '^ been sober',
      '{number} years sober',
      'i (got|became) sober',
      '^ (drinking|drink|drinks|alcohol) (:|-) (no|never|none|nope)',
      '^ no (smoking|cigarettes|drugs|smoke) (,|and|or|no) (no)? (drinking|alcohol|booze)',
      'neither (smoke|drink) nor (smoke|drink)',
      'i have not had a drink (in|for|since)',
    ],
    despite: ['negated'],
  },
  {
    value: 'socially',
    said: [
      '(i|^) (drink|like to drink|have a drink|drinks|enjoy a drink|will drink|drink alcohol|drink wine|drink beer) (only)? (socially|every weekend|occasionally|sometimes|in moderation|once in a while|on weekends|on the weekends|on the weekend|at parties|on occasion|moderately|a little|a bit|now and then|now and again|from time to time|rarely|with friends|when i am out|here and there|every now and then|on saturdays|on fridays|at weddings|on special occasions|at)',
      '@AM (a|an)? (social|occasional|light|moderate|casual|weekend) drinker',
      '^ (social|occasional|light|moderate|casual) (drinker|drinking|drinks)',
      '(i|^) (occasionally|sometimes|rarely|seldom|hardly ever|do not often|hardly) (drink|drinks)',
      '(i|^) only drink (at|on|socially|when|with|in|wine|beer)',
      '(i|^) do not drink (much|often|a lot|very often|that much|very much|too much|heavily)',
      '(i|^) (like|enjoy|have|love|take|will have|drink|like to have) a (glass|beer|drink|pint|cocktail|glass of wine|couple of beers|few beers|few drinks|couple of drinks|sherry|pint or two|glass of wine or two) (of)? (wine|beer|whiskey|scotch|red wine|red|white)? (with dinner|with friends|on weekends|on the weekend|on sundays|on saturdays|on fridays|on friday|now and then|in the evenings|in the evening|once in a while|after work|at weekends|occasionally|sometimes|socially|on occasion|on a|with)',
      '(the|an) (occasional|odd) (drink|beer|wine|glass|cocktail|pint|whiskey|whisky|tipple|gin|ale|sherry|glass of wine|margarita|scotch)',
      '(a few|couple of|a couple of) (pints|beers|drinks|glasses|wines) (at|on|with|after)',
      '^ (drinking|drink|drinks|alcohol) (:|-) (socially|occasionally|sometimes|social|moderately|rarely)',
      '(a|one) (sherry|pint|beer|glass of wine|drink|whisky|gin|wine|cocktail) (on|at) (sundays|saturdays|fridays|weekends|the weekend|a friday|a saturday|christmas|parties|weddings)',
      '(wine|beer|drinks|whiskey|pints|cocktails) (socially|occasionally|on weekends|with friends|at weekends)',
    ],
  },
  {
    value: 'often',
    said: [
      '(i|^) (drink|drinks|drink alcohol|drink beer|drink wine) (a lot|every day|daily|every night|every evening|most nights|most evenings|often|regularly|too much|heavily|like a fish|a six pack)',
      '(i|^) drink (a|my)? ~ (wine|beer|whiskey|vodka|martini|scotch|glass of wine|rum|gin|beers|cocktail) (every|most|each) (night|evening|day|nights|evenings|days|single night|single day)',
      '@AM (a|an)? (heavy drinker|alcoholic|big drinker|functioning alcoholic|wino)',
      '(i|^) (have|enjoy) (a|my|some|one or two|a couple of) ~ (beer|drink|wine|glass|glass of wine|whiskey|beers|cocktail|ale) (with dinner)? (every|most|each) (night|evening|day|nights|evenings|days)',
      '(wine|beer|ale|whiskey|whisky|drinks|pints|a pint|glass of wine|scotch) (,)? (most|every) (night|nights|evening|evenings|day|days)',
      '(every|most) (night|evening|nights|evenings) i (drink|have a) ~ (wine|beer|whiskey|drink|glass of wine|scotch|cocktail)',
      '^ (drinking|drink|drinks) (:|-) (often|yes|regularly|daily)',
    ],
  },
  {
    value: null,
    said: [
      '@AM (a)? recovering alcoholic',
      'i (do not|never) drink (coffee|soda|tea|milk|water|pop|juice|energy|caffeine)',
      '(i|^) drink (coffee|tea|water|soda|juice|milk|energy) ~ (every|most|daily|a lot)',
      '@AM (a|an)? ~ (coffee|tea|soda|water|milk) (drinker|alcoholic)',
    ],
  },
]

export const RELIGION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '@AM (a|an)? ~ {=religions} (woman|man|girl|guy|person|household|and|but|by|,|.|$)',
      '@AM (a|an)? ~ {=religions} >',
      '^ (practicing|practising|devout|lapsed|non practicing|proud|born again|strict|strong|cultural|reform|conservative|liberal|progressive)? {=religions} (, |and|but|by|though|$)',
      'i (was|am) raised {=religions} and (still|am)',
      'i (practice|follow|believe in|converted to) {=religions}',
      '{=religions} (woman|man|girl|guy|lady|gal|dude|mom|dad)',
      'i (became|turned|have become) (a|an)? {=religions}',
      'my (religion|faith|religious affiliation) (is|:) {=religions}',
      '^ (religion|faith|religious views|beliefs) (:|-) {=religions}',
      '(raised|brought up|born) {=religions} (and|,) still',
      'as (a|an) {=religions}',
    ],
    confidence: 0.92,
  },
  {
    value: 'christian',
    said: [
      'i (practice|follow) christianity',
      'jesus is my (savior|saviour|lord)',
      'i love jesus',
      'my relationship with jesus',
    ],
    confidence: 0.75,
  },
  { value: 'muslim', said: ['i (practice|follow|converted to) islam', 'i pray five times a day'] },
  { value: 'jewish', said: ['i (practice|follow|converted to) judaism'] },
  { value: 'buddhist', said: ['i (practice|follow|converted to) buddhism'] },
  { value: 'hindu', said: ['i (practice|follow) hinduism'] },
  { value: 'catholic', said: ['i (practice|converted to) catholicism'] },
  {
    value: 'none',
    said: [
      '(@AM|^) not (a|at all|particularly|really|very|that|especially)? religious',
      '(@AM|^) (non religious|nonreligious|irreligious|secular|unreligious)',
      '(i have|i follow|i practice|^) no (religion|religious beliefs)',
      'i do not (have|follow|practice|believe in|belong to|care for) (a|any|organized)? religion',
      '^ (religion|faith|beliefs) (:|-) (none|no|not religious|non religious|n / a)',
      'religion (is not for|is not my|does not)',
      'i do not believe in any of it',
      '@AM spiritual but not religious',
      '(spiritual|spiritual but) not religious',
    ],
    despite: ['negated'],
  },
  {
    value: 'atheist',
    said: [
      '(i|^) do not believe in (god|a god|any god|gods|any gods|a higher power)',
      '(i|^) do not believe there is a god',
      'god does not exist',
    ],
  },
  {
    value: null,
    said: [
      '@AM (a|an)? ~ {=religions} (school|church|college|university|private)',
      '@AM not (a|an)? ~ {=religions}',
      '@AM (a|an)? (former|ex|recovering) {=religions}',
      '@AM (a|an)? ~ spiritual (teacher|healer|advisor|leader|coach)',
      'orthodox (school|church)',
      '@AM ~ (rat|cat|dog|pack) {=religions}',
      'i was raised {=religions}',
    ],
  },
]

export const EDUCATION: readonly Phrasing[] = [
  {
    value: 'doctorate',
    said: [
      'i (have|hold|got|earned|completed|finished|received) (a|an|my)? ~ (phd|ph d|doctorate|md|jd|pharmd|dds|doctoral degree|ph.d)',
      '(phd|doctorate|pharmd|ph d) (in|of|from|,)',
      '^ (phd|doctorate|pharmd) $',
      'finishing my (pharmd|phd)',
      'graduated from (med|medical|law) school',
    ],
  },
  {
    value: 'masters',
    said: [
      'i (have|hold|got|earned|completed|finished|received) (a|an|my)? ~ (master|masters|mba|msc|ma|ms|m a|meng|llm|med)',
      "(master|masters) ('s)? (degree)? (in|of|from)",
      '^ (msc|mba|m ed|meng|mfa|msw|m sc|ma|ms|m a|m s|mph) (in|,|$)',
      'un master',
      'graduate degree in',
      "(master|masters) ('s)? degree",
    ],
  },
  {
    value: 'bachelors',
    said: [
      "i (have|hold|got|earned|completed|finished|received) (a|an|my)? ~ (bachelor|bachelors|ba|bs|bsc|beng|bachelor 's|college degree|university degree|undergraduate degree)",
      "(bachelor|bachelors) ('s)? (degree)? (in|of|from)",
      'i (graduated|graduate) from (college|university|uni|the university of|state)',
      'i (am|was) (a)? (college|university) (graduate|grad)',
      '^ (ba|bs|bsc|b sc|b a|b s|b e|b eng|beng|b com|bcom|b tech|btech|bachelor of) (in|,|$|science|arts|engineering)',
      'i have a degree in',
      "(bachelor|bachelors) ('s)? degree",
      'my (beng|bsc|ba|bs|bachelor|bachelors) in',
    ],
  },
  {
    value: 'some_college',
    said: [
      'i (attended|dropped out of|went to|left|did not finish) (college|university|uni|some college) ',
      'some college',
      "i (have|got|hold|earned) (a|an|my)? (associate|associates|associate 's)",
      "(associate|associates) ('s)? degree",
      'two years at (the)? community college',
    ],
  },
  {
    value: 'trade_school',
    said: [
      '(trade|technical|vocational) school',
      'apprenticeship ,',
      'i (completed|finished|did) (an|my|a) ~ apprenticeship',
      'culinary (school|arts certificate)',
      'vo tech',
    ],
  },
  {
    value: 'high_school',
    said: [
      'i (graduated|graduate) (from)? high school',
      'high school (diploma|graduate)',
      '^ ged',
      'i (have|got|earned) (a|my) (ged|high school diploma)',
      'i only finished high school',
    ],
  },
]
