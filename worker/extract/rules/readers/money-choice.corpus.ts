import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'currency',
  texts: [
    ['We are a startup. Raising 750k on a safe, 7M post cap, 20% discount.', 'USD', { raising: 750_000 }],
    [
      'We are a startup. Current ask: ₹4.5 Cr for 11%. Prev. round: ₹60 lakh (angels).',
      'INR',
      { raising: 45_000_000 },
    ],
    ['We are a startup. Ask: £500k. Last raise: £120k. Revenue: £300k.', 'GBP', { raising: 500_000 }],
    ['We are a startup raising $3M. Previously raised $800k from one fund.', 'USD', { raising: 3_000_000 }],
    ['We are a startup. $600k of our $1.5M round is spoken for.', 'USD', { raising: 1_500_000 }],
    ['We are a startup. Half of our €2M round is committed.', 'EUR', { raising: 2_000_000 }],
    ['We are a startup raising $2M. Our competitor raised $30M.', 'USD', { raising: 2_000_000 }],
    ['We are a startup. Raising 1M. Actually make it 1.5M.', 'USD', { raising: 1_500_000 }],
    ['We are a startup. Raising up to $2M.', 'USD', { raising: 2_000_000 }],
    ['Angel. ₦5m minimum, ₦20m tops.', 'NGN', { check_min: 5_000_000, check_max: 20_000_000 }],
    ['Angel. Max 20k, min 5k.', 'USD', { check_min: 5_000, check_max: 20_000 }],
    ['Angel. NZ$100k up to NZ$350k.', 'NZD', { check_min: 100_000, check_max: 350_000 }],
    ['Angel. $25k and up.', 'USD', { check_min: 25_000 }],
    ['Angel. $100k at most.', 'USD', { check_max: 100_000 }],
    [
      'We are a fund. Range 250k to 1.5M, sweet spot 750k.',
      'USD',
      { check_min: 250_000, check_max: 1_500_000 },
    ],
    [
      'We are a fund. We invest $1M to $5M initially and reserve $10M per company.',
      'USD',
      { check_min: 1_000_000, check_max: 5_000_000 },
    ],
    [
      'We are a fund. Ticket size: USD 100,000 – 750,000. Taking the lead: possible up to 500k.',
      'USD',
      { check_min: 100_000, check_max: 750_000 },
    ],
    [
      'I am an angel. Per deal: $150k – $400k pooled (members from $1,000).',
      'USD',
      { check_min: 150_000, check_max: 400_000 },
    ],
    ['Our startup has 2M users and is raising.', null],
    ['Angel. At most $100k, never under $25k.', 'USD', { check_min: 25_000, check_max: 100_000 }],
    [
      'Angel. I put in maybe fifty thousand, sometimes up to two hundred thousand.',
      'USD',
      { check_min: 50_000, check_max: 200_000 },
    ],
    ['Angel checks. 40k. euros.', 'EUR', { check_min: 40_000 }],
    ['We are a startup and is 3M too much for a pre-seed?', null],
    ['I help founders. They raise a total of $85M from seed on.', null],
    ['Angel. Fifty thousand riders use the app of my startup.', null],
  ],
}
