import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ['Welders wear our glove. We are raising a seed round.', ['manufacturing']],
    ['Pharmacies rent our kit. We are raising a seed round.', ['pharmacy']],
    ['Hospitals pay us per kit. We are raising a seed round.', ['healthcare']],
    ['Three hospitals use our robots. We are raising a seed round.', ['robotics']],
    ['Barnacles slow a hull, and a slow ship burns more fuel. We are raising a seed round.', ['maritime']],
    [
      'Undertakers order the coffin and the cemetery slot on our site, then print. Raising a seed.',
      ['funeral services'],
    ],
    ['I angel invest at seed. Sold a coffin factory in 2019.', null],
    ['Angel at seed. I would love an introduction to a shipowner.', null],
    ['Angel at seed. Our office is above a bakery.', null],
    ['Angel at seed, with cassava money.', null],
    ['Landlords hate chasing late tenants. £2m Series A, raising now.', ['real estate']],
    ['Un collier pour les vaches. Nous levons en seed.', ['agtech']],
    ['Wir bauen Technik für Bienen, Seed-Runde.', ['agtech']],
    ['I am an angel at seed. Weekends I am on the allotment.', null],
    ['Seed fund, the fund closed over oysters.', null],
    ['We sell heated floors for pig barns. One of the calls was from a church. Raising a seed.', ['agtech']],
    ['I angel invest at seed. My day job is at a pharma company.', null],
    ['Founder, raising a seed. The Ministry of Agriculture said no.', null],
    ['We are a seed fund. We did crypto in 2021. Now it is logistics.', ['logistics']],
    [
      'We sort olives and look for 1 million euros from investors. A public loan of 300.000 € is signed.',
      null,
    ],
  ],
}
