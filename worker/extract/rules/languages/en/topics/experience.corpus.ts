import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'experience_text',
  whole: true,
  texts: [
    ['I managed two warehouses.', 'I managed two warehouses.'],
    ['I taught maths for ten years.', 'I taught maths for ten years.'],
    ['I led a team of eight.', 'I led a team of eight.'],
    [
      "I've worked in hospitals for years.",
      "I've worked in hospitals for years.",
      { industries: ['healthcare'] },
    ],
    ['I built the billing system.', 'I built the billing system.'],
    ['I like dogs.', null],
  ],
}
