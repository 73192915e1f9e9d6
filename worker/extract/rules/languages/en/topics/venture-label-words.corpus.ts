import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ['Startup: Petit Ours\nSector : infant swaddles\nRound: seed', ['infant swaddles']],
    ['Startup: Petit Ours\nSector : see deck\nRound: seed', null],
    ['Investor\nSectors: any, except crypto and gambling\nRounds: seed', null],
    ['Fund\nSectors: depends on the team\nStages: seed\nCity: Oslo', null],
  ],
}
