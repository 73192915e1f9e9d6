import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'location',
  whole: true,
  texts: [
    ['Vivo en Zaragoza.', 'Zaragoza'],
    ['Trabajo en un hospital de Valencia, donde vivo.', 'Valencia', { industries: ['healthcare'] }],
    ['Afincado en Málaga.', 'Málaga'],
    ['Valencia, donde vivo', 'Valencia'],
    ['Actualmente en Quito.', 'Quito'],
    ['Mi cliente está en Madrid.', null],
  ],
}
