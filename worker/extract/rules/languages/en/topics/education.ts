import type { Phrasing } from '../../../../../../shared/reader.ts'

export const EDUCATION: readonly Phrasing[] = [
  {
    value: 'doctorate',
    said: [
      'i (have|hold|got|earned|completed|finished|received) (a|an|my)? ~ (phd|ph d|doctorate|md|jd|pharmd|dds|doctoral degree|ph . d)',
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
      'i (attended|dropped out of|went to|left|did not finish) (college|university|uni|some college)',
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
  {
    value: 'bachelors',
    said: [
      '^ (education|degree|studies|qualification) : ~ {=bachelors}',
      '^ (education|degree|studies|qualification) : ~ {=bachelorsmaybe}',
    ],
  },
  {
    value: 'masters',
    said: [
      '^ (education|degree|studies|qualification) : ~ {=masters}',
      "with a master ('s)? in",
      '(did|have|hold|got) (a|my)? {=masters}',
    ],
  },
  {
    value: 'doctorate',
    said: [
      '^ (education|degree|studies|qualification) : ~ {=doctorates}',
      '(i|^) (did|have|hold|got|finished|completed) (a|my)? {=doctorates} (on|in|$|,)',
    ],
  },
]
