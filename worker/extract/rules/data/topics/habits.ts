import type { Phrasing } from '../../../../../shared/reader.ts'

export const DIET: readonly Phrasing[] = [
  {
    value: 'vegetarian',
    said: [
      '@AM (a|an)? ~ vegetarian >',
      '^ vegetarian',
      'i (went|became|turned|have gone) vegetarian',
      'i (eat|follow|keep) (a|only)? vegetarian',
      'i do not eat meat',
      'i never eat meat',
    ],
  },
  {
    value: 'vegan',
    said: [
      '@AM (a|an)? ~ vegan >',
      '^ vegan $',
      'i (went|became|turned|have gone) vegan',
      'i (eat|follow|only eat|keep) (a|only)? (vegan|plant based)',
      '@AM plant based',
    ],
  },
  {
    value: 'pescatarian',
    said: [
      '@AM (a|an)? ~ (pescatarian|pescetarian) >',
      '^ (pescatarian|pescetarian)',
      'i (only eat fish|eat fish but no meat|eat fish but not meat)',
    ],
  },
  {
    value: 'kosher',
    said: [
      'i (only)? (eat|keep) (only|strictly)? kosher',
      '^ (keep|keeps|eats|eat) kosher',
      '^ kosher $',
      '@AM kosher',
    ],
  },
  {
    value: 'halal',
    said: ['i (only)? (eat|keep) (only|strictly)? halal', '^ (keep|keeps|eats|eat) halal', '^ halal $'],
  },
  {
    value: 'gluten_free',
    said: [
      '@AM gluten free',
      'i (eat|follow|am on|keep) (a)? gluten free',
      '^ gluten free $',
      'i have celiac',
      'i am (a)? celiac',
    ],
  },
  { value: 'omnivore', said: ['@AM (an|a)? ~ omnivore', '^ omnivore', 'i eat (everything|anything)'] },
]

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    said: [
      'i (do not|never|have never|did not ever) (smoke|smoked)',
      '^ (do not|does not|never|no) (smoke|smokes|smoking|smoker)',
      '@AM (a)? (non|not a) smoker',
      '^ (non smoker|nonsmoker|smoke free)',
      '@AM (a)? nonsmoker',
      'i (quit|stopped|gave up|have quit) (smoking|cigarettes)',
      '@AM (a)? (former|ex) smoker',
      '(i|^) (do not) (drink|do drugs) (or|and|nor) smoke',
      'neither (smoke|drink) nor (smoke|drink)',
      'smoking : (no|never)',
    ],
  },
  {
    value: 'sometimes',
    said: [
      'i (smoke|vape) (sometimes|occasionally|socially|once in a while|now and then|at parties|on weekends|when i drink)',
      'i (sometimes|occasionally) smoke',
      '@AM (a|an)? (social|occasional|light|casual) smoker',
      '^ (social|occasional) smoker',
    ],
  },
  {
    value: 'often',
    said: [
      'i smoke (daily|every day|a lot|regularly|cigarettes|a pack|too much|two packs|like a chimney|constantly|heavily|$)',
      '@AM (a)? (smoker|heavy smoker|chain smoker|regular smoker)',
      '^ (heavy|chain)? smoker $',
      'smoking : (yes|often|daily)',
    ],
  },
]

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    said: [
      'i (do not|never|have never) (drink|drank|touch) (alcohol|$|or|and|any|at all|much alcohol)',
      '^ (do not|does not|never|no) (drink|drinks|drinking|alcohol) (alcohol|$)',
      '@AM (sober|a teetotaler|a teetotaller|teetotal|a nondrinker|a non drinker|straight edge|alcohol free)',
      'i (quit|stopped|gave up|have quit) (drinking|alcohol)',
      '^ (non drinker|nondrinker|sober|teetotal)',
      'i do not smoke (or|and|nor) drink',
      'drinking : (no|never)',
    ],
  },
  {
    value: 'socially',
    said: [
      'i (drink|like to drink|have a drink) (socially|occasionally|sometimes|in moderation|once in a while|on weekends|on the weekends|at parties|on occasion|moderately|a little|a bit|now and then)',
      '@AM (a|an)? (social|occasional|light|moderate) drinker',
      '^ (social|occasional) drinker',
      '(i|^) (occasionally|sometimes|rarely|only) drink',
      '^ (drink|drinks) (socially|occasionally)',
      'i like a glass of (wine|beer|whiskey|scotch) in the (evening|evenings)',
      'i (have|enjoy) (a|an|the) (occasional|odd) (drink|beer|wine|glass|cocktail)',
      'drinking : (socially|occasionally|sometimes)',
    ],
  },
  {
    value: 'often',
    said: [
      'i (drink|drank) (a lot|every day|daily|every night|every evening|most nights|most evenings|often|regularly|too much|heavily|alcohol daily)',
      '@AM (a|an)? (heavy drinker|alcoholic)',
      'i have a (beer|drink|wine|glass of wine) (every|most) (night|evening|day|nights|evenings|days)',
      'drinking : (often|yes|regularly)',
    ],
  },
]

export const RELIGION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '@AM (a|an)? ~ {=religions} >',
      '^ {=religions} $',
      'i (was|am) raised {=religions} and still',
      'i (practice|follow) {=religions}',
      'i converted to {=religions}',
      'my (religion|faith) (is|:) {=religions}',
      'religion : {=religions}',
    ],
  },
  {
    value: 'none',
    said: [
      '@AM not (a)? (religious|very religious)',
      'i (have no|do not have a) religion',
      'i do not believe in (any)? religion',
      '^ (not religious|no religion)',
    ],
  },
  { value: 'atheist', said: ['i do not believe in (god|a god|any god)', '^ do not believe in god'] },
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
