import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'location',
  texts: [
    ['Nous levons un seed. Nous sommes à Lille.', 'Lille'],
    ['Nous investissons, seed, basés à Bordeaux.', 'Bordeaux'],
    ['Nous levons 2 M€ seed, un fonds de Nantes.', 'Nantes'],
    ['Nous levons un seed.', null],
    ['Startup basée à Nantes, nous levons 2 M€.', 'Nantes'],
  ],
}
