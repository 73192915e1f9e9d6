import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'location',
  whole: true,
  texts: [
    ["J'habite à Lyon.", 'Lyon'],
    ["Je n'habite pas à Lyon.", null],
    ["J'habite près de Toulouse.", 'Toulouse'],
    ['Je vis à Bruxelles.', 'Brussels'],
    ["J'habite actuellement à Nantes.", 'Nantes'],
    ['Mon frère habite à Lille.', null],
    ["J'habite à Lyon et ma soeur habite à Nice.", 'Lyon'],
  ],
}
