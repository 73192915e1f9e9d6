import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'salary_min_usd',
  whole: true,
  texts: [
    ['Looking for $95k.', 95000, { salary_min: 95000, salary_currency: 'USD', salary_period: 'year' }],
    [
      'Salary expectation: $80,000 - $90,000',
      80000,
      { salary_min: 80000, salary_currency: 'USD', salary_period: 'year' },
    ],
    [
      'Expected salary: 120k USD',
      120000,
      { salary_min: 120000, salary_currency: 'USD', salary_period: 'year' },
    ],
    [
      'I need at least $28 an hour.',
      58240,
      { salary_min: 28, salary_currency: 'USD', salary_period: 'hour' },
    ],
    ['$31/hr firm, currently 29.', 64480, { salary_min: 31, salary_currency: 'USD', salary_period: 'hour' }],
    ['Wants 65k.', 65000, { salary_min: 65000, salary_currency: 'USD', salary_period: 'year' }],
    ['Asking 110-120k base.', 110000, { salary_min: 110000, salary_currency: 'USD', salary_period: 'year' }],
    ['Target comp: $150K+', 150000, { salary_min: 150000, salary_currency: 'USD', salary_period: 'year' }],
    ['I make $70k now.', null],
    ['Currently at $85,000.', null],
    ['My rate is $75 per hour.', 156000, { salary_min: 75, salary_currency: 'USD', salary_period: 'hour' }],
    [
      "I was on 58. I'd take 50.",
      50000,
      { salary_min: 50000, salary_currency: 'USD', salary_period: 'year' },
    ],
    [
      "$2,000 a week is what I'm making, I'd take 1,700.",
      88400,
      { salary_min: 1700, salary_currency: 'USD', salary_period: 'week' },
    ],
    [
      'Minimum 4,500 dollars a month.',
      54000,
      { salary_min: 4500, salary_currency: 'USD', salary_period: 'month' },
    ],
    ['Expected CTC: 18 LPA', 18720, { salary_min: 1800000, salary_currency: 'INR', salary_period: 'year' }],
    ['Prétentions : 50 k€', 57000, { salary_min: 50000, salary_currency: 'EUR', salary_period: 'year' }],
    [
      'Gehaltsvorstellung: 60.000 Euro',
      68400,
      { salary_min: 60000, salary_currency: 'EUR', salary_period: 'year' },
    ],
    ['Pretensiones: 35.000 €', 39900, { salary_min: 35000, salary_currency: 'EUR', salary_period: 'year' }],
    [
      'Base no lower than 210k.',
      210000,
      { salary_min: 210000, salary_currency: 'USD', salary_period: 'year' },
    ],
    [
      'not less than $100,000 per year',
      100000,
      { salary_min: 100000, salary_currency: 'USD', salary_period: 'year' },
    ],
    [
      'I live in Boston. Pay: 17 an hr',
      35360,
      { location: 'Boston, MA', salary_min: 17, salary_currency: 'USD', salary_period: 'hour' },
    ],
    ['Expecting €95k+', 108300, { salary_min: 95000, salary_currency: 'EUR', salary_period: 'year' }],
    [
      '£45,000 pro rata, 3 days a week',
      59400,
      { salary_min: 45000, salary_currency: 'GBP', salary_period: 'year', employment_type: ['part_time'] },
    ],
    ['expected 25 LPA', 26000, { salary_min: 2500000, salary_currency: 'INR', salary_period: 'year' }],
    ['min 110k CAD', 77550, { salary_min: 110000, salary_currency: 'CAD', salary_period: 'year' }],
    ['$48/hr', 99840, { salary_min: 48, salary_currency: 'USD', salary_period: 'hour' }],
    ['I need $3000 12 hours a day', null],
    [
      'B2B contract, from 4k usd/month.',
      48000,
      { employment_type: ['contract'], salary_min: 4000, salary_currency: 'USD', salary_period: 'month' },
    ],
    ['Went from 4k to sales lead.', null],
    [
      'Pay: 34/hr current, 38/hr wanted',
      79040,
      { salary_min: 38, salary_currency: 'USD', salary_period: 'hour' },
    ],
    [
      'salary_min=22000\ncurrency=PLN\nsalary_period=month',
      68640,
      { salary_min: 22000, salary_currency: 'PLN', salary_period: 'month' },
    ],
  ],
}
