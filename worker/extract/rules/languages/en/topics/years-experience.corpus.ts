import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'years_experience',
  whole: true,
  texts: [
    ['I have 12 years of experience in logistics.', 12, { industries: ['logistics'] }],
    ['12+ years experience.', 12],
    ['Over fifteen years in sales.', 15],
    ['I bring eight years of experience.', 8],
    ['4 years 6 months of experience.', 4.5],
    ['Total experience: 5.5 years', 5.5],
    ['Experience: 3 yrs', 3],
    ['7 yrs exp', 7],
    ['Nearly a decade in hospitality.', null],
    ['I have been welding for 11 years.', 11],
    ["I've worked in kitchens for 20 years.", 20],
    ['Recruiter: How long have you been doing this?\nCandidate: Nine years.\nRecruiter: Good.', 9],
    [
      'Recruiter: How many years?\nCandidate: With forklifts six. In warehouses all together nine.\nRecruiter: Good.',
      9,
    ],
    ['I worked there for three years before that.', null],
    ['My contract runs for two years.', null],
    ['6 years in banking', 6, { industries: ['banking'] }],
    ['spent five years in gaming', 5, { industries: ['gaming'] }],
    ['e-commerce (4 yrs)', 4, { industries: ['e-commerce'] }],
    ['ten years across energy', 10, { industries: ['energy'] }],
    ['3 years in cybersecurity', 3, { industries: ['cybersecurity'] }],
    ['3 years at Stripe as a data analyst and before that 2 years at Deloitte', 5],
    ["I'm a welder with nine years under my belt.", 9, { current_title: 'Welder' }],
  ],
}
