import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'check_max',
  texts: [
    ['We are a fund and invest between $250,000 and $1 million.', 1_000_000, { check_min: 250_000 }],
    [
      'I am an angel and put in between fifty and a hundred and fifty thousand dollars.',
      150_000,
      { check_min: 50_000 },
    ],
    [
      'We are an angel group, tickets between a hundred thousand and half a million euros',
      500_000,
      { check_min: 100_000 },
    ],
    [
      'We are an angel group, tickets between one hundred thousand and a quarter million euros',
      250_000,
      { check_min: 100_000 },
    ],
    ['I am an angel and put in two and a half to three million euros.', 3_000_000, { check_min: 2_500_000 }],
    [
      '1) You are: [ ] Founder [x] Investor\n2) Place: Casablanca\n3) Ticket (USD): min 100,000  max 400,000',
      400_000,
      { check_min: 100_000 },
    ],
    ['Late stage fund, 20m+ tickets, enterprise software', null, { check_min: 20_000_000 }],
    ['Late stage fund, 20m to 40m tickets, enterprise software', 40_000_000, { check_min: 20_000_000 }],
    ['Late stage fund, 20m tickets + follow-ons, software', 20_000_000, { check_min: 20_000_000 }],
  ],
}
