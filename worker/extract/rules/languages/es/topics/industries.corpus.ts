import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'industries',
  whole: true,
  texts: [
    ['Experiencia en logística.', ['logistics']],
    ['Experiencia en banca.', ['banking']],
    ['Ocho años de experiencia en banca.', ['banking'], { years_experience: 8 }],
    ['Experiencia en el sector de la logística.', ['logistics']],
    ['Cinco años en restaurantes.', ['restaurants'], { years_experience: 5 }],
    ['Busco trabajo en un hotel.', null],
    ['Leo mucho sobre moda.', null],
  ],
}
