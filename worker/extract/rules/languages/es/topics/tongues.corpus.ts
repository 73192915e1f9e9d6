import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'languages',
  whole: true,
  texts: [
    ['Hablo castellano e inglés.', ['spanish', 'english']],
    ['Hablo castellano, valenciano e inglés.', ['spanish', 'valencian', 'english']],
    ['Hablo inglés con fluidez.', ['english']],
    ['Español nativo, inglés avanzado', ['spanish', 'english']],
    ['Francés: básico', ['french']],
    ['Estoy aprendiendo italiano.', null],
  ],
}
