import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'industries',
  whole: true,
  texts: [
    ['Expérience dans la construction.', ['construction']],
    ["J'ai travaillé dans la logistique.", ['logistics']],
    ['Expérience dans le secteur de la logistique.', ['logistics']],
    ["J'ai travaillé dans le bâtiment.", ['construction']],
    ['Je travaille dans un supermarché.', ['grocery']],
    ['Je ne travaille pas dans un hôtel.', null],
    ['Je lis beaucoup sur la mode.', null],
  ],
}
