import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'leads_rounds',
  texts: [
    ['Wir investieren Seed, gemeinsam mit einem Lead-Investor.', false],
    ['Wir investieren Seed, nie als Lead.', false],
    ['Wir investieren Seed, wir führen Runden gern an.', true],
    ['Wir investieren Seed.', null],
  ],
}
