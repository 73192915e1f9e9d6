import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'motivation_text',
  whole: true,
  texts: [
    ['Busco un nuevo reto en sanidad.', 'Busco un nuevo reto en sanidad.'],
    ['Mi objetivo es dirigir un equipo.', 'Mi objetivo es dirigir un equipo.'],
    ['Me gustaría trabajar con personas.', 'Me gustaría trabajar con personas.'],
    ['Prefiero equipos pequeños.', 'Prefiero equipos pequeños.'],
    ['Hoy llueve.', null],
  ],
}
