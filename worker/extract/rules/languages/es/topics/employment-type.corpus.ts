import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'employment_type',
  whole: true,
  texts: [
    ['Busco media jornada.', ['part_time']],
    ['Me interesa su oferta a media jornada.', ['part_time']],
    ['Busco jornada completa.', ['full_time']],
    ['Contrato temporal también.', ['contract']],
    ['Busco prácticas.', ['internship']],
    ['Trabajo como autónomo.', ['freelance']],
    ['Mi hermana busca trabajo.', null],
    ['Busco algo fijo.', ['full_time']],
    ['Media jornada o completa', ['part_time', 'full_time']],
  ],
}
