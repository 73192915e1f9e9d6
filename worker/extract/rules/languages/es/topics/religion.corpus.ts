import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'religion',
  whole: true,
  texts: [
    ['Religión: ninguna', 'none'],
    ['Religión: católica', 'catholic'],
    ['Mi hermana es católica.', null],
    ['Soy católico.', 'catholic'],
    ['No soy religiosa.', 'none'],
    ['Mi madre es católica.', null],
  ],
}
