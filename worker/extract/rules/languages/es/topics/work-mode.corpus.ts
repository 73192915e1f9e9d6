import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'work_mode',
  whole: true,
  texts: [
    ['Me gustaría trabajar en remoto.', ['remote']],
    ['teletrabajo', ['remote']],
    ['en remoto', ['remote']],
    ['presencial', ['onsite']],
    ['En remoto.', ['remote']],
    ['Presencial o remoto.', ['onsite', 'remote']],
    ['Dos días de teletrabajo a la semana.', ['hybrid']],
    ['Híbrido o remoto.', ['hybrid', 'remote']],
    ['Mi jefe está en la oficina.', null],
  ],
}
