import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'currency',
  texts: [
    ['Angel. Ticket size ₹5,00,000 to ₹20,00,000.', 'INR', { check_min: 500_000, check_max: 2_000_000 }],
    ['Our startup is raising 8 MNOK.', 'NOK', { raising: 8_000_000 }],
    ['Our startup is raising 1,8 Mio. Franken.', 'CHF', { raising: 1_800_000 }],
    ['Fund. First cheque: A$750k, can go to A$2.5m.', 'AUD', { check_min: 750_000, check_max: 2_500_000 }],
    [
      'Size of the round: 1.3M EUR. Previous funding: 350k EUR. We are a startup.',
      'EUR',
      { raising: 1_300_000 },
    ],
    ['Our startup is raising. €210k booked for next year, and the round is open.', null],
    ['We try to raise 300k for our startup.', 'USD', { raising: 300_000 }],
    [
      '{"role":"investor","ticket_usd":{"min":25000,"max":150000},"based":"Tel Aviv"}',
      'USD',
      { check_max: 150_000 },
    ],
    ['Angel. Ten, twenty thousand pounds each.', 'GBP', { check_min: 10_000, check_max: 20_000 }],
    ['Angel. Ten to twenty thousand pounds each.', 'GBP', { check_min: 10_000, check_max: 20_000 }],
    ['We raise a series B. 22 million. Gothenburg. Yes euros.', 'EUR', { raising: 22_000_000 }],
    ['We need 800k pesos for our startup.', null, { raising: 800_000 }],
    ['Fund. We invest from Luxembourg, €1-4M.', 'EUR', { check_min: 1_000_000, check_max: 4_000_000 }],
    ['Angel. Cheques of £10k, sometimes £20k.', 'GBP', { check_min: 10_000, check_max: 20_000 }],
    ['Our startup is raising R$ 3 milhões.', 'BRL', { raising: 3_000_000 }],
    [
      'Nous investissons entre 200 000 et 800 000 €, seed.',
      'EUR',
      { check_min: 200_000, check_max: 800_000 },
    ],
    ['We are founders and our round is about £900 a pair.', null],
    ['We were a fund once with tickets of 100k. I am an investor at seed now.', null],
    ['We are a startup. Round is €500k, of which €150k comes from a bank.', 'EUR', { raising: 500_000 }],
    ['I invest at seed. Ticket? Thousand pounds. 20 to 30.', null],
    ["We are a startup and we'd need N$15 million.", 'NAD', { raising: 15_000_000 }],
    ['We are a startup and raising. The build took 6m 12s.', null],
    ['Angel checks, 75k each, Stockholm', 'USD', { check_min_usd: 75_000 }],
    ['Angel checks, 75k each, London', 'GBP', { check_min: 75_000 }],
    [
      'Angel investor, ten grand is my minimum, max is forty thousand dollars',
      'USD',
      { check_min: 10_000, check_max: 40_000 },
    ],
  ],
}
