import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'seeks_gender',
  whole: true,
  texts: [
    ['Busco un hombre bueno.', ['man']],
    ['Busco un hombre sincero.', ['man']],
    ['Busco una chica alegre.', ['woman']],
    ['Busco una novia.', ['woman']],
    ['Mi hermana busca piso.', null],
  ],
}
