import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'drinking',
  whole: true,
  texts: [
    ['No bebo alcohol.', 'never'],
    ['Bebo de vez en cuando.', 'socially'],
    ['Bebo poco.', 'socially'],
    ['Cañas los viernes.', 'socially'],
    ['Mi padre no bebe.', null],
    ['Una copa de vino con los amigos y ya.', 'socially'],
  ],
}
