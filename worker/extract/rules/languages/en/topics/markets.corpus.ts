import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor.v1',
  field: 'sectors',
  texts: [
    ['Industry: construction', ['construction']],
    ['We invest in fintech.', ['fintech']],
    ['We are building a healthcare startup.', ['healthcare']],
    ['Sector: logistics', ['logistics']],
    ['My brother likes fintech.', null],
  ],
}
