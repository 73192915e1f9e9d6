import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'relationship_status',
  whole: true,
  texts: [
    ['Ich bin geschieden.', 'divorced'],
    ['Ich bin verwitwet.', 'widowed'],
    ['Ledig, 39', 'single', { age: 39 }],
    ['Ich bin getrennt.', 'separated'],
    ['Meine Schwester ist geschieden.', null],
    ['Single seit einem Jahr.', 'single'],
  ],
}
