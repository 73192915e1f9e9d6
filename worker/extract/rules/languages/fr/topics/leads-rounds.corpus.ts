import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'leads_rounds',
  texts: [
    ['Nous investissons en amorçage. Nous sommes lead dans deux tiers des cas.', true],
    ['Nous investissons en amorçage, jamais en tête.', false],
    ['Notre fonds entre en amorçage, nous leadons.', true],
    ['Nous investissons en série A.', null],
  ],
}
