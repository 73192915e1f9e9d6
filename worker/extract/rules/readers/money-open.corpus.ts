import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'check_max',
  texts: [
    [
      'Seed fund. Our sweet spot is $750k but we have gone as low as $250k and as high as $2M.',
      2_000_000,
      { check_min: 250_000 },
    ],
    ['We invest at least $2M in growth companies.', null, { check_min: 2_000_000 }],
    ['Investor. Ticket size: EUR 100k+', null, { check_min: 100_000 }],
    ['We back founders at pre-seed with €150k for 7%.', 150_000, { check_min: 150_000 }],
    ['Accelerator in Lisbon: €50k for 5%, 12 weeks.', 50_000, { check_min: 50_000 }],
    ['I am an angel. I lost 30k on a bakery app once.', null],
    ['Investor: my checks are usually 20, sometimes 30 thousand euros.', 30_000, { check_min: 20_000 }],
    [
      'LP here. I put $2M into a fund last year and now do direct deals of $100k.',
      100_000,
      { check_min: 100_000 },
    ],
    [
      'Seed fund, London. Our average check is 400k, we never go above 1M.',
      1_000_000,
      { check_min: 400_000 },
    ],
    ['Investor in Sydney, $100-250k AUD a deal', 250_000, { check_min: 100_000, currency: 'AUD' }],
    ['Micro VC in Austin. First check $300K, reserves up to $1M. Fintech.', 300_000, { check_min: 300_000 }],
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
