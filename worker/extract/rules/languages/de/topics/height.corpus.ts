import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'height_cm',
  whole: true,
  texts: [
    ['Ich bin 1,82 m.', 182],
    ['183 cm groß', 183],
    ['Größe: 170 cm', 170],
    ['Ich bin 1,75 m groß.', 175],
    ['Mein Bruder ist 1,90 m groß.', null],
    ['Ich heiße Jo und bin 1,72 groß.', 172],
  ],
}
