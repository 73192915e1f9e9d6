import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'seniority',
  whole: true,
  texts: [
    ['Entry level candidate.', 'junior'],
    ['Seniority: senior', 'senior'],
    ['Level: junior', 'junior'],
    ['Mid-level developer', 'mid', { current_title: 'Mid-Level Developer' }],
    ['My boss is senior.', null],
    ['Level: staff\nCity: Leeds', 'staff', { location: 'Leeds' }],
    ['Title: Data Analyst (mid)', 'mid', { current_title: 'Data Analyst' }],
    ['bot: How senior?\nuser: senior, officially', 'senior'],
    [
      'I am a principal structural engineer.',
      'principal',
      { current_title: 'Principal Structural Engineer' },
    ],
    ['I am the principal of a school.', null],
    ['DevOps engineer (staff level)', 'staff', { current_title: 'DevOps Engineer' }],
  ],
}
