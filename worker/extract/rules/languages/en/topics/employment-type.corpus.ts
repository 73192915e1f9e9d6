import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'employment_type',
  whole: true,
  texts: [
    ['Full Time [x]  Part Time [ ]  Contract [ ]\nTitle: Welder', ['full_time'], { current_title: 'Welder' }],
    ['Hours: [ ] full-time [x] part-time', ['part_time']],
    [
      'Electrician at a tunnelling contractor',
      null,
      { current_title: 'Electrician', industries: ['construction'] },
    ],
    ['Looking for full-time work.', ['full_time']],
    ['Open to FT or contract.', ['full_time', 'contract']],
    ['Wants days, PT 24-30 hrs.', ['part_time']],
    ['Full time only.', ['full_time']],
    ["I'm after part-time hours, three days a week.", ['part_time']],
    ['Looking for a contract role.', ['contract']],
    ['Seeking a summer internship.', ['internship']],
    ['I only do freelance.', ['freelance']],
    ['My niece wants part time.', null],
    ['I work full time now.', null],
    ['Job type: Full-time', ['full_time']],
    ['Direct hire or contract-to-hire both fine.', ['contract']],
    ['Massage therapist, 3 or 4 days a week', ['part_time'], { current_title: 'Massage Therapist' }],
  ],
}
