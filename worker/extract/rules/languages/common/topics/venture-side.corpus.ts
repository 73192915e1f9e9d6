import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'side',
  texts: [
    ['Captando R$ 3 milhões, rodada seed.', 'founder', { raising: 3_000_000, currency: 'BRL' }],
    [
      'Invisto como anjo, cheques de R$ 50 mil a R$ 200 mil.',
      'investor',
      { check_min: 50_000, check_max: 200_000 },
    ],
    ['Siamo una startup, raccolta di 1 milione di euro.', 'founder', { raising: 1_000_000 }],
    [
      'Wij investeren, tickets van 100 tot 500k euro.',
      'investor',
      { check_min: 100_000, check_max: 500_000 },
    ],
    ['Vi är en startup och söker 5 mkr.', 'founder', { raising: 5_000_000 }],
    ['Vi søger 5 mio. kr. til vores startup.', 'founder', { raising: 5_000_000 }],
    ['Conheço muitos investidores.', null],
  ],
}
