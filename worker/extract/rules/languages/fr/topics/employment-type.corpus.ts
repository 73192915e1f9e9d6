import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'employment_type',
  whole: true,
  texts: [
    ['Je cherche un poste à temps plein.', ['full_time']],
    ['Je cherche un temps plein.', ['full_time']],
    ['Je cherche un mi-temps.', ['part_time']],
    ['CDD ou CDI', ['contract']],
    ['Je cherche un stage.', ['internship']],
    ['Temps partiel ou temps plein.', ['part_time', 'full_time']],
    ['Mon mari travaille.', null],
    ['Je cherche un CDI.', ['full_time']],
    ['Je travaille actuellement en CDI mais je cherche des missions freelance.', ['freelance']],
    ["Je cherche de l'intérim.", ['contract']],
  ],
}
