import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'needs_visa_sponsorship',
  whole: true,
  texts: [
    ['Necesito visado.', true],
    ['No necesito visado.', false],
    ['Nacionalidad española', false],
    ['Permiso de trabajo vigente', false],
    ['Mi amigo necesita visado.', null],
  ],
}
