import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'languages',
  whole: true,
  texts: [
    ['Ich spreche Russisch.', ['russian']],
    ['Ich spreche Deutsch und Englisch.', ['german', 'english']],
    ['Ich spreche auch Spanisch.', ['spanish']],
    ['Ich spreche Polnisch.', ['polish']],
    ['Meine Freundin spricht Italienisch.', null],
  ],
}
