import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'pets',
  whole: true,
  texts: [
    ['Ich habe eine Katze.', ['cat']],
    ['Ich habe zwei Hunde.', ['dog']],
    ['Meine Mutter mag Hunde.', null],
    ['Meine Nachbarin hat eine Katze.', null],
    ['Ich habe einen Hund.', ['dog']],
    ['Ich habe zwei Katzen.', ['cat']],
    ['Ich habe eine Katze und einen Garten.', ['cat']],
    ['Ich habe drei Hunde.', ['dog']],
    ['Krankenpfleger, Katzenpapa, 45', ['cat'], { age: 45, occupation: 'nurse' }],
    ['Meine Katze heißt Frau Schmidt und mag niemanden.', ['cat']],
    ['Mein Hund Balu ist immer dabei.', ['dog']],
    ['Meine Katze heißt Minka.', ['cat']],
    ['Ich habe zwei Wellensittiche.', ['bird']],
    ['Der Hund der Nachbarn.', null],
  ],
}
