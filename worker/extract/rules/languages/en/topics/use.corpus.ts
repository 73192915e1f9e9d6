import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'use_text',
  texts: [
    ['I need a bike for my commute.', 'I need a bike for my commute.'],
    ['I need a kettle for my office.', 'I need a kettle for my office.'],
    ['We want a tent that must last.', 'We want a tent that must last.'],
    ['I need boots for long hikes. It rains.', 'I need boots for long hikes.'],
    ['It rains.', null],
  ],
}
