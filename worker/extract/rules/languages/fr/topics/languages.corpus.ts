import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'languages',
  whole: true,
  texts: [
    ['Je parle russe.', ['russian']],
    ['Je parle français et anglais.', ['french', 'english']],
    ['Je parle couramment espagnol.', ['spanish']],
    ['Je parle un peu italien.', ['italian']],
    ['Ma copine parle italien.', null],
  ],
}
