import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The highest completed level, as people say it of themselves. */
export const SCHOOLING: readonly Phrasing[] = [
  {
    value: 'doctorate',
    said: [
      '@HOLD (a|an|my|the)? ~ (phd|ph d|ph . d|doctorate|doctoral|pharmd|dds|d v m|dvm|psyd|edd|dphil|jd|j d)',
      '^ (a)? (phd|ph d|ph . d|doctorate|pharmd|dphil) (in|of|from|,|$)',
      '(i|^) graduated from (med|medical|law|vet|veterinary|dental) school',
      '(i|^) (finished|completed) (med|medical|law|vet|veterinary|dental) school',
      '@HOLD (a|my)? (law|medical) degree',
      '(my|with a|with my) (phd|ph d|ph . d|doctorate|pharmd) (in|from|is|was)',
      '^ (education|degree) (:|-) ~ (phd|ph d|ph . d|doctorate|doctoral|md|jd)',
    ],
  },
  {
    value: 'masters',
    said: [
      '@HOLD (a|an|my|the|two)? ~ (master|masters|mba|msc|meng|llm|mfa|msw|mph|m a|m s|m sc|m ed|mphil)',
      '@HOLD (a|an|my) (ma|ms) (in|from|$)',
      "^ (a)? (master|masters|mba|msc|meng|mfa|msw|mph) ('s|s)? (degree)? (in|of|from|,|$)",
      "(my|with a|with my) (master|masters) ('s|s)? (degree)? (in|from|is|was)",
      '@HOLD (a|my)? graduate degree',
      '(i|^) (finished|completed|graduated from) (grad|graduate) school',
      '^ (education|degree) (:|-) ~ (master|masters|mba|msc|ma|ms)',
      "(master|masters) ('s|s)? degree (in|from)",
    ],
  },
  {
    value: 'bachelors',
    said: [
      '^ (uni|college|university) (grad|graduate)',
      '^ (a)? degree in',
      '@HOLD (a|an|my|the|two)? ~ (bachelor|bachelors|bsc|beng|b a|b s|b sc|b tech|btech|bcom|b com|bba|bfa|llb)',
      '@HOLD (a|an|my) (ba|bs) (in|from|$)',
      '@HOLD (a|an|my|the)? ~ (college degree|university degree|undergraduate degree|undergrad degree|4 year degree|four year degree)',
      '@HOLD (a|an|my|the)? (double)? degree (in|from|at|,|@open|$)',
      '(i|^) (recently)? (graduated|graduate|have graduated) (from)? (a|an|the)? ~ (college|university|uni) (in|with|and|last|this|of|at|two|three|four|five|years|a|$)',
      '(i|^) (graduated|graduate|have graduated) (from|with|at) ~ (university|college|honors|honours|state)',
      '(i|^) graduated (with)? (a)? ~ degree',
      '(i|^) graduated from (the university of|harvard|yale|stanford|mit|princeton|oxford|cambridge|ucla|usc|nyu|berkeley|penn state|ohio state|duke|cornell|columbia|brown|notre dame|state)',
      '(i|^) (finished|completed|got through) (college|university|uni|my undergrad|my undergraduate|my degree)',
      '@AM (a|an)? ~ (college|university) (graduate|grad|educated)',
      '^ (college|university) (graduate|grad|educated|degree)',
      "^ (a)? (bachelor|bachelors|bsc|b sc|beng|b com|bcom|bba|bfa|ba|bs) ('s|s)? (degree)? (in|of|from|+)",
      "^ (a)? (bachelors|bsc|b sc|beng|b com|bcom|bba|bfa|ba|bs) ('s|s)? (degree)? ,",
      "^ (a)? bachelor ('s|degree) ('s|degree)? ,",
      "(my|with a|with my) (bachelor|bachelors|undergraduate|undergrad) ('s|s)? (degree)? (in|from|is|was)",
      '^ (education|degree) (:|-) ~ (bachelor|bachelors|ba|bs|bsc|college graduate|college degree)',
      "(bachelor|bachelors) ('s|s)? degree (in|from)",
      'alma mater',
    ],
  },
  {
    value: 'some_college',
    said: [
      '(i|^) (attended|dropped out of|left|did not finish|never finished|started|quit|flunked out of) ~ (college|university|uni|undergrad)',
      '(i|^) (dropped|flunked) out (of)? (college|university|uni)?',
      'i (attended|went to) (college|university|uni|some college) (for|but|and|in)',
      '^ some college',
      `(i|^) (have|had|did|got|completed|took|finished) (a year|one year|two years|three years|some|a
        semester|a couple of years|a few years|2 years|3 years|1 year) (of|at) (the)? ~ (college|university|
        uni|community college)`,
      '@HOLD (a|an|my)? ~ (associate|associates|hnc|hnd)',
      "^ (associate|associates) ('s|s)? (degree)?",
      '@AM (a)? (college|university) dropout',
      '^ (education|degree) (:|-) ~ (some college|associate|associates)',
      'started (community)? college',
      'i went to school (for|to be|to become) ~ but',
      'i went to (college|university) (to be|to become|for)',
    ],
    confidence: 0.85,
  },
  {
    value: 'trade_school',
    said: [
      `(i|^) (went to|attended|graduated from|finished|completed|did) (a|my|an)? ~ (trade school|technical
        school|vocational school|tech school|culinary school|beauty school|cosmetology school|barber school|
        welding school|nursing diploma|trade certificate)`,
      '(i|^) (did|completed|finished|served|have done) (a|an|my)? ~ (apprenticeship|traineeship)',
      '^ (trade|technical|vocational|culinary|beauty) school (grad|graduate|diploma|trained)',
      'my apprenticeship',
      '^ (education|degree) (:|-) ~ (trade school|vocational|apprenticeship|technical school)',
      '@HOLD (a|my) ~ (trade|vocational) (certificate|diploma|qualification)',
    ],
  },
  {
    value: 'high_school',
    said: [
      '(i|^) (recently)? (graduated|graduate|finished|completed|have graduated|barely finished|just graduated) (from)? (high school|secondary school|highschool)',
      '@HOLD (a|an|my|the)? ~ (ged|high school diploma|abitur|baccalaureate|hs diploma)',
      '^ (ged|high school diploma|high school graduate|high school grad|high school only|high school education)',
      '@AM (a)? high school (graduate|grad)',
      'high school is as far as i',
      '^ (education|degree) (:|-) ~ (high school|ged)',
      'i never went to (college|university)',
    ],
  },
  {
    value: null,
    said: [
      "@AM (working on|studying for|doing|pursuing|getting|finishing|halfway through|in) (a|an|my)? ~ (phd|masters|master|bachelors|bachelor|mba|degree|ba|bs) ('s|s)? (degree)? (in|at|from)?",
      'i did not (graduate|finish) (from)? high school',
      '(i|^) (dropped|flunked) out of (high school|school|middle school|hs)',
      'i will graduate',
      'i (want|hope|plan) to (get|finish) (a|my)',
      'about to graduate',
      'i (want|hope|plan) to graduate',
      '@HOLD a black belt',
      '(doing|getting|finishing|pursuing) (a|my) ~ (masters|master|phd|degree|bachelors|bachelor|mba) (in|at|from)?',
    ],
  },
  {
    value: 'doctorate',
    said: [
      '^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|last degree|schooling|edu|academics) (:|=|-) ~ {=doctorates}',
      '^ {=doctorates} ($|,|from|in)',
    ],
  },
  {
    value: 'masters',
    said: [
      '^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|last degree|schooling|edu|academics) (:|=|-) ~ {=masters}',
      '^ {=masters} (from|in|$|,)',
    ],
  },
  {
    value: 'bachelors',
    said: [
      '^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|last degree|schooling|edu|academics) (:|=|-) ~ {=bachelors}',
      '^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|last degree|schooling|edu|academics) (:|=|-) ~ {=bachelorsmaybe}',
      '^ {=bachelors} (from|in|$|,)',
      '^ (uni|university|college) grad ',
      '(has|have|holds) (a|an) ~ degree ',
      '^ (graduate|degree educated|college educated|uni educated) (,|$)',
    ],
  },
  {
    value: 'some_college',
    said: [
      `^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|last
        degree|schooling|edu|academics) (:|=|-) ~ ({=associates}|{=associatesmaybe}|some college|some uni)`,
      '(associate|associates) (degree|of arts|of science)',
    ],
  },
  {
    value: 'high_school',
    said: [
      `^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|last
        degree|schooling|edu|academics) (:|=|-) ~ (high school|ged|a levels|secondary school|hsc|leaving
        cert|abitur|matric)`,
    ],
  },
  {
    value: 'trade_school',
    said: [
      `^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|last
        degree|schooling|edu|academics) (:|=|-) ~ (trade school|apprenticeship|vocational|technical college|
        tafe|nvq)`,
    ],
  },
  {
    value: 'doctorate',
    said: [
      '(for|as|doing|on|a) (a|an|my)? (postdoc|post doc|postdoctoral) ',
      '^ (postdoc|post doc|postdoctoral) ',
    ],
    confidence: 0.9,
  },
  {
    value: 'bachelors',
    said: [
      `^ (proud|recent|byu|ucla|nyu|mit|usc|uva|unc|lsu|fsu|osu|tcu|smu|uga|umich|ucsd|ucsb|penn|harvard|yale|
        princeton|stanford|berkeley|cornell|columbia|brown|dartmouth|duke|rice|vanderbilt|emory|georgetown|
        howard|spelman|morehouse|purdue|texas a and m|texas a & m|oxford|cambridge|lse|ucl|mcgill|ubc|uct|iit|nus)
        (grad|graduate|alum|alumna|alumnus)`,
      '^ ~ (state|tech|university|college|uni) (grad|graduate|alum|alumna|alumnus) (,|$|and|with|@open)',
      '(i|^) (went to|am an alum of|am a graduate of) ~ (university|college|uni) (,|and) (graduated|got my degree)',
      '(have|has|got|hold) (a|an|two) ~ degree (,|$|and|but)',
    ],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['wished', 'negated', 'other', 'past', 'asked'],
    said: [
      '^ (art|cooking|bible|bartending|boot|coding|flight|clown|police|film|school of) (school|college|camp|academy)? (grad|graduate|alum|alumna|alumnus)',
      '(new|recent|nursing|vet) grad (nurse|student|school|program)',
    ],
  },
  {
    value: 'bachelors',
    said: [
      `^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|
          last degree|schooling|edu|academics|studied) (:|=|-) (a)? (law|nursing|engineering|business|
          science|arts|art|music|psychology|economics|finance|university|college|honours|honors|
          undergraduate|undergrad) degree ($|,|in|from|@open)`,
      '(my|a|the) (law|nursing|engineering|business|history|science|english|arts|art|teaching|music|design|philosophy|psychology|economics|finance|maths) degree (,|$|and|but|from|is|was|hangs|in)',
    ],
    confidence: 0.86,
  },
  {
    value: 'doctorate',
    said: [
      '^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|last degree|schooling|edu|academics) (:|=|-) {=bachelors} (,|and|&|/|+) {=doctoratesmaybe} ',
    ],
    confidence: 0.86,
  },
  {
    value: 'masters',
    said: [
      `^ (education|degree|studies|qualification|qualifications|highest degree|highest qualification|
        last degree|schooling|edu|academics) (:|=|-) ({=bachelors}|{=bachelorsmaybe}) (,|and|&|/|+)
        ({=masters}|{=mastersmaybe}) `,
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'negated', 'other', 'past', 'asked'],
    said: [
      `(doing|getting|finishing|pursuing|starting|studying for|halfway through|working on|completing|
          writing|in) (a|an|my) ~ (masters|master|bachelors|bachelor|phd|mba|msc|ma) ('s|s)? (degree|
          thesis)? (in|at|from|on)?`,
    ],
  },
]
