import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'check_max',
  texts: [
    ['Late stage fund, 20m+ tickets, enterprise software', null, { check_min: 20_000_000 }],
    ['Late stage fund, 20m to 40m tickets, enterprise software', 40_000_000, { check_min: 20_000_000 }],
    ['Late stage fund, 20m tickets + follow-ons, software', 20_000_000, { check_min: 20_000_000 }],
  ],
}
