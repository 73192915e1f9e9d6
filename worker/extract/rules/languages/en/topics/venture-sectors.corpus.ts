import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ["We're building fintech software, seed.", ['fintech', 'software']],
    ['We invest in climate tech at seed.', ['climate tech']],
    ['Our startup does logistics, raising pre-seed.', ['logistics']],
    ['Seed fund for biotech', ['biotech']],
    ['We are founders raising a seed round.', null],
  ],
}
