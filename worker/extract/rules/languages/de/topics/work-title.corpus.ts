import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'current_title',
  whole: true,
  texts: [
    ['Kauffrau für Büromanagement, 29.', 'Kauffrau für Büromanagement'],
    ['Ich bin Elektriker aus Leipzig.', 'Elektriker', { location: 'Leipzig' }],
    ['Ich arbeite als Altenpflegerin in Bremen.', 'Altenpflegerin', { location: 'Bremen' }],
    ['Ich arbeite als Buchhalterin.', 'Buchhalterin'],
    ['Seit acht Jahren Elektriker.', 'Elektriker', { years_experience: 8 }],
    ['Ich bin Softwareentwickler.', 'Softwareentwickler'],
    ['Mein Bruder ist Koch.', null],
  ],
}
