import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'years_experience',
  whole: true,
  texts: [
    ['Ich habe sechs Jahre Berufserfahrung.', 6],
    ['Ich habe neun Jahre Berufserfahrung.', 9],
    ['Insgesamt? 12 Jahre insgesamt.', 12],
    ['Seit zehn Jahren in der Pflege.', 10],
    ['15 Jahre im Beruf', 15],
    ['Mein Bruder hat zehn Jahre Erfahrung.', null],
    ['Seit 12 Jahren dabei', 12],
  ],
}
