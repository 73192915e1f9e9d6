import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'languages',
  whole: true,
  texts: [
    ['Hablo español e inglés.', ['spanish', 'english']],
    ['Hablo también francés.', ['french']],
    ['Hablo bien alemán.', ['german']],
    ['Hablo portugués.', ['portuguese']],
    ['Mi novia habla italiano.', null],
  ],
}
