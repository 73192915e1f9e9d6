import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'description_text',
  texts: [
    ['The condition is good. Selling a bike.', 'The condition is good. Selling a bike.'],
    ['Selling a kettle. Comes with a box.', 'Selling a kettle.'],
    ['I sell lamps.', 'I sell lamps.'],
    ['Selling a bike, $80. It works well. It rains.', 'Selling a bike, $80.'],
    ['It rains.', null],
  ],
}
