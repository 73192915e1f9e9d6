import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'religion',
  whole: true,
  texts: [
    ['Religion : aucune', 'none'],
    ['Religion : catholique', 'catholic'],
    ['Ma sœur est catholique.', null],
    ['Je suis catholique pratiquante.', 'catholic'],
    ['Ma mère est catholique.', null],
    ['Pas croyante.', 'none'],
  ],
}
