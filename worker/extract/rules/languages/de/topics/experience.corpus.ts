import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'experience_text',
  whole: true,
  texts: [
    [
      'Ich arbeite seit zehn Jahren in der Pflege.',
      'Ich arbeite seit zehn Jahren in der Pflege.',
      { years_experience: 10 },
    ],
    ['Ich leite ein Team von acht Leuten.', 'Ich leite ein Team von acht Leuten.'],
    ['Ich habe viele Jahre Projekte geleitet.', 'Ich habe viele Jahre Projekte geleitet.'],
    ['Ich betreue den Vertrieb in Bayern.', 'Ich betreue den Vertrieb in Bayern.'],
    ['Ich mag Hunde.', null],
  ],
}
