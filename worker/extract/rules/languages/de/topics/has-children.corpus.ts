import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'has_children',
  whole: true,
  texts: [
    [
      "I'm Jan.\nRaucher: nein\nAlkohol: gelegentlich\nKinder: keine",
      false,
      { smoking: 'never', drinking: 'socially' },
    ],
    ['Ich habe zwei Kinder.', true],
    ['Ich habe keine Kinder.', false],
    ['Mama von drei Jungs', true],
    ['Zwei erwachsene Söhne', true],
    ['Meine Schwester hat zwei Kinder.', null],
    ['Meine beste Freundin ist verheiratet und hat zwei Kinder.', null],
  ],
}
