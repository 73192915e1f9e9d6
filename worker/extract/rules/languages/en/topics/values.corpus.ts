import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'values_text',
  whole: true,
  texts: [
    ['I value loyalty.', 'I value loyalty.'],
    [
      'Family comes first for me, my family is everything.',
      'Family comes first for me, my family is everything.',
    ],
    ['Honesty matters most to me. It rains.', 'Honesty matters most to me.'],
    ['I believe in kindness.', 'I believe in kindness.'],
    ['It rains.', null],
  ],
}
