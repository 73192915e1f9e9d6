import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'colors',
  texts: [
    ['Looking for boots in green, niet black.', ['green']],
    ['Looking for boots, inte rød, niet black', null],
    ['Looking for boots, geen black.', null],
  ],
}
