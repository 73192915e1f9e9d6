import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'categories',
  texts: [
    ['Ich suche einen leisen Haartrockner.', ['hair dryers']],
    ['Ich suche Kopfhörer.', ['headphones']],
    ['Brauche neue Stiefel.', ['boots']],
    ['Ich möchte eine Lampe.', ['lamps']],
    ['Suche ein Zelt.', ['tents']],
    ['Das Zelt steht im Garten.', null],
  ],
}
