import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'is_gift',
  texts: [
    ['Suche Kopfhörer, Geschenk für meinen Bruder.', true],
    ['Suche ein Geschenk für meine Mutter, unter 50 €.', true],
    ['Ich suche einen Wasserkocher, Geschenk für eine Freundin.', true],
    ['Geschenk für meinen Mann gesucht, Kopfhörer', true],
    ['Ich suche einen Wasserkocher.', null],
    ['Anlass: Weihnachten\nFür wen: Opa, 78\nBudget: bis 40 €', true],
  ],
}
