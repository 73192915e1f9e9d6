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
    ['Leo mucho sobre moda.', null],
  ],
}
