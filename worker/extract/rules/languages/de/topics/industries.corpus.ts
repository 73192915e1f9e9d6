import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'industries',
  whole: true,
  texts: [
    ['Erfahrung im Bereich Logistik.', ['logistics']],
    ['Acht Jahre in der Automobilindustrie.', ['automotive'], { years_experience: 8 }],
    ['Tätig im Einzelhandel.', ['retail']],
    ['Fünf Jahre Erfahrung in der Gastronomie.', ['restaurants'], { years_experience: 5 }],
    ['Ich arbeite in einem Drogeriemarkt.', ['retail']],
    ['Ich arbeite nicht in einer Bank.', null],
    ['Ich lese gern über Medien.', null],
  ],
}
