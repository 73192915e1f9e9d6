import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'languages',
  whole: true,
  texts: [
    ['Deutsch (Muttersprache), Englisch fließend', ['german', 'english']],
    ['Ich spreche fließend Englisch.', ['english']],
    ['Deutsch (Muttersprache), Englisch gut', ['german', 'english']],
    ['Spanisch: verhandlungssicher', ['spanish']],
    ['Ich spreche sehr gut Polnisch.', ['polish']],
    ['Ich lerne Italienisch.', null],
  ],
}
