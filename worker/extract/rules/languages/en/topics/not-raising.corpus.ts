import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'raising',
  texts: [
    ['We are a startup. ROUND\n€4m Series A, €1m from existing investors', 4_000_000],
    ['We took £15k from a surgeon. Our startup makes gowns.', null],
    ['We are a startup.\nTotal funding sought\n£250,000\nTurnover\n£94k', 250_000],
    ['We build payroll software. No fundraising until 2028, last round was €2M.', null],
    [
      'Investor: Are you raising?\nMe: not yet, maybe in spring. We build payroll software. Our seed was €2M.',
      null,
    ],
    [
      'Investor: Are you raising?\nMe: Yes, a seed, €2M. We build payroll software.',
      2_000_000,
      { stages: ['seed'] },
    ],
    ['We are a startup with no fundraising experience, raising €2M.', 2_000_000],
    ['We build payroll software. Our seed was $2M, and we are not raising right now.', null],
    ["Officially done raising! €5M Series A, and we aren't taking more money.", null],
    ['We are not raising a bridge. We are raising a $4M Series A.', 4_000_000, { stages: ['series_a'] }],
    ['We make batteries. $3M Series A open, no longer in stealth.', 3_000_000, { stages: ['series_a'] }],
  ],
}
