import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'leads_rounds',
  texts: [
    ['Invertimos en semilla y no lideramos.', false],
    ['Invertimos en semilla, lideramos rondas.', true],
    ['Invertimos en semilla.', null],
  ],
}
