import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'education',
  whole: true,
  texts: [
    ['Soy graduada en Enfermería.', 'bachelors'],
    ['Licenciatura en Derecho.', 'bachelors'],
    ['Tengo el máster de quirófano.', 'masters'],
    ['Grado en Enfermería.', 'bachelors'],
    ['Técnico en electricidad, grado medio', 'trade_school', { current_title: 'Técnico' }],
    ['Bachillerato', 'high_school'],
  ],
}
