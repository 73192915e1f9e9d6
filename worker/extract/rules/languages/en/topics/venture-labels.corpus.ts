import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ['Startup: Petit Ours\nSector : infant swaddles\nRound: seed', ['infant swaddles']],
    ['Startup: Petit Ours\nSector : see deck\nRound: seed', null],
    ['Investor\nSectors: any, except crypto and gambling\nRounds: seed', null],
    ['Role: Founder\nIndustry: textiles, AI\nStage: Seed\nModel: B2B SaaS', ['textiles', 'ai']],
    ['Role: Founder\nVertical: craft beverages\nStage: Seed\nModel: DTC', ['beverages']],
    ['Role: Investor\nSectors: robotics\nStages: Seed\nFund: our money is from hotels', ['robotics']],
    ['Role: Founder\nWhat we do: payroll\nStage: Seed', ['hr tech']],
  ],
}
