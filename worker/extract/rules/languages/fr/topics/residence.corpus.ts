import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'location',
  whole: true,
  texts: [
    ["J'habite à Nantes.", 'Nantes'],
    ["J'habite près de Toulouse.", 'Toulouse'],
    ['Installé à Rennes.', 'Rennes'],
    ["Lyon, où j'habite", 'Lyon'],
    ['Actuellement à Genève.', 'Geneva'],
    ['Mon client est à Paris.', null],
  ],
}
