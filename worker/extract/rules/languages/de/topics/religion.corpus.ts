import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'religion',
  whole: true,
  texts: [
    ['Konfession: keine', 'none'],
    ['Konfession: katholisch', 'catholic'],
    ['Meine Schwester ist katholisch.', null],
  ],
}
