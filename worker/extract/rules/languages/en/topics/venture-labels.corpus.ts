import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ['Role: Founder\nIndustry: textiles, AI\nStage: Seed\nModel: B2B SaaS', ['textiles', 'ai']],
    ['Role: Founder\nVertical: craft beverages\nStage: Seed\nModel: DTC', ['beverages']],
    ['Role: Investor\nSectors: robotics\nStages: Seed\nFund: our money is from hotels', ['robotics']],
    ['Role: Founder\nWhat we do: payroll\nStage: Seed', ['hr tech']],
  ],
}
