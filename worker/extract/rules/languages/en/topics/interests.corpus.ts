import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'interests',
  whole: true,
  texts: [
    ['I love hiking and baking.', ['hiking', 'baking']],
    ['I enjoy jazz.', ['jazz']],
    ['I play the piano.', ['piano']],
    ["I'm into photography.", ['photography']],
    ['My brother loves chess.', null],
  ],
}
