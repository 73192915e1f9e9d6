import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ['Welders wear our glove. We are raising a seed round.', ['manufacturing']],
    ['Pharmacies rent our thermometer. We are raising a seed round.', ['healthcare']],
    ['Hospitals pay us per kit. We are raising a seed round.', ['healthcare']],
    ['Three hospitals use our robots. We are raising a seed round.', ['robotics']],
    ['Landlords hate chasing late tenants. £2m Series A, raising now.', ['real estate']],
  ],
}
