import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'availability_days',
  whole: true,
  texts: [
    ['Preaviso de quince días.', 15],
    ['Incorporación inmediata.', 0],
    ['preaviso de un mes', 30],
    ['disponibilidad inmediata', 0],
    ['Disponibilidad inmediata', 0],
    ['Preaviso: 30 días', 30],
    ['Puedo empezar ya.', 0],
    ['Disponible a partir del 1 de febrero.', 70],
    ['Puedo empezar el lunes.', 7],
  ],
}
