import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'diet',
  whole: true,
  texts: [
    ['Ich bin Vegetarierin.', 'vegetarian'],
    ['Ich esse vegetarisch.', 'vegetarian'],
    ['Veganer, 31', 'vegan', { age: 31 }],
    ['Ich lebe vegan.', 'vegan'],
    ['Ich esse kein Fleisch.', 'vegetarian'],
    ['Meine Schwester ist Veganerin.', null],
    ['Ernährung: nicht vegan', null],
  ],
}
