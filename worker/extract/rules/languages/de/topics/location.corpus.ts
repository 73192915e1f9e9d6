import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'location',
  whole: true,
  texts: [
    ['Ich wohne in Hamburg.', 'Hamburg'],
    ['Ich lebe in der Nähe von Freiburg.', 'Freiburg'],
    ['Wohne derzeit in Wien.', 'Vienna'],
    ['Ich lebe seit zwei Jahren in Zürich.', 'Zürich'],
    ['Mein Bruder wohnt in Köln.', null],
    ['Ich wohne nicht in Berlin.', null],
    ['Lena, 35, Grafikdesignerin aus Bremen.', 'Bremen', { age: 35, occupation: 'graphic designer' }],
  ],
}
