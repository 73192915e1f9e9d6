import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'age',
  whole: true,
  texts: [
    [
      'Ich bin 41 Jahre alt und wohne in Hamburg, Nichtraucher',
      41,
      { location: 'Hamburg', smoking: 'never' },
    ],
    ['Ich bin 34 Jahre alt.', 34],
    ['Ich werde bald 41 und wohne in Köln.', 41, { location: 'Cologne' }],
    ['29 Jahre, Nichtraucher', 29, { smoking: 'never' }],
    ['Geboren am 3. Mai 1990.', 36],
    ['Mein Bruder ist 40 Jahre alt.', null],
    ['Ich bin 30 und meine Mutter, 61 Jahre, lebt in Kiel.', 30],
    ['Ich bin siebenundvierzig.', 47],
    ['Meine Mutter ist siebzig.', null],
  ],
}
