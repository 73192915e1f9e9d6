import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'needs_visa_sponsorship',
  whole: true,
  texts: [
    ['Ich brauche ein Visum.', true],
    ['Kein Visum nötig.', false],
    ['Ich habe eine Arbeitserlaubnis.', false],
    ['Unbefristete Niederlassungserlaubnis', false],
    ['Mein Freund braucht ein Visum.', null],
  ],
}
