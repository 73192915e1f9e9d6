import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'work_mode',
  whole: true,
  texts: [
    ['Am liebsten im Homeoffice.', ['remote']],
    ['Vor Ort oder hybrid.', ['onsite', 'hybrid']],
    ['Homeoffice', ['remote']],
    ['2 Tage Homeoffice', ['hybrid']],
    ['Am liebsten remote.', ['remote']],
    ['Nur vor Ort.', ['onsite']],
    ['Drei Tage Homeoffice.', ['hybrid']],
    ['Hybrid oder remote.', ['hybrid', 'remote']],
    ['Mein Chef ist im Büro.', null],
    ['Gerne teils Homeoffice.', ['hybrid']],
  ],
}
