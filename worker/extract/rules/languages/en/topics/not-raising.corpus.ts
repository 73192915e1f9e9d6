import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'raising',
  texts: [
    ['We build payroll software. Our seed was $2M, and we are not raising right now.', null],
    ["Officially done raising! €5M Series A, and we aren't taking more money.", null],
    ['We are not raising a bridge. We are raising a $4M Series A.', 4_000_000, { stages: ['series_a'] }],
    ['We make batteries. $3M Series A open, no longer in stealth.', 3_000_000, { stages: ['series_a'] }],
  ],
}
