import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'religion',
  whole: true,
  texts: [
    ['Konfession: keine', 'none'],
    ['Konfession: katholisch', 'catholic'],
    ['Meine Schwester ist katholisch.', null],
    ['Ich bin evangelisch.', 'protestant'],
    ['Nicht religiös.', 'none'],
    ['Meine Oma ist katholisch.', null],
  ],
}
