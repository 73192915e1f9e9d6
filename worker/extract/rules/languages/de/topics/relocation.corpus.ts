import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'willing_to_relocate',
  whole: true,
  texts: [
    ['Ein Umzug wäre möglich.', true],
    ['Ich bin ortsgebunden.', false],
    ['Umzug kein Problem', true],
    ['Ich würde umziehen', true],
    ['kein Umzug', false],
    ['nicht umziehen möchte ich', false],
    ['Ein Umzug kommt nicht infrage', false],
    ['Ein Umzug ist kein Problem.', true],
    ['Ich bin bundesweit mobil.', true],
    ['Kein Umzug.', false],
    ['Nach Berlin würde ich ziehen.', true],
    ['Umziehen möchte ich nicht.', false],
    ['Mein Bruder ist umgezogen.', null],
    ['I am Jo.\nUmzugsbereit: nein\nBerufserfahrung: 6 Jahre', false, { years_experience: 6 }],
    ['Ich kann nicht umziehen.', false],
    ['Umziehen möchte ich aber nicht.', false],
    ['Ein Umzug nach Leipzig wäre für mich kein Problem.', true],
  ],
}
