import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'condition',
  texts: [
    ['Vends vélo, comme neuf, 300 €.', 'like_new'],
    ['Vends portable neuf, 500 €.', 'new'],
    ['Vends canapé, bon état, 60 €.', 'used'],
    ['Vends appareil photo, très bon état, 90 €.', 'like_new'],
    ['Vends canapé, 60 €.', null],
    ['Vends lave-linge en panne, 20 €.', 'for_parts'],
    ['Vends manteau jamais porté, 20 €.', 'new'],
    ["Cherche vélo d'occasion, 100 € maximum.", 'used'],
  ],
}
