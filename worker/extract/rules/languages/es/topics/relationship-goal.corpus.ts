import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'relationship_goal',
  whole: true,
  texts: [
    ['Busco una relación seria.', 'serious'],
    ['Sin compromiso.', 'casual'],
    ['Busco amistad.', 'friendship'],
    ['Busco algo estable.', 'serious'],
    ['Tengo una casa.', null],
    ['Busco algo en serio.', 'serious'],
    ['A ver, lo que surja.', 'unsure'],
    ['Solo amistad.', 'friendship'],
  ],
}
