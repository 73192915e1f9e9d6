import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'languages',
  whole: true,
  texts: [
    ['i speak spanish.', ['spanish']],
    ['i speak french and english.', ['french', 'english']],
    ['i speak three languages.', null],
    ['i am fluent in german.', ['german']],
    ['i speak fluent italian.', ['italian']],
    ['i can speak japanese.', ['japanese']],
    ['i am bilingual in english and spanish.', ['english', 'spanish']],
    ['i do not speak spanish.', null],
    ['i am spanish.', null],
    ['my native language is polish.', ['polish']],
    ['my first language is vietnamese.', ['vietnamese']],
    ['spanish is my first language.', ['spanish']],
    ['i grew up speaking russian.', ['russian']],
    ['i am getting my degree in english.', null],
    ['Nederlands / English / bad German', ['dutch', 'english', 'german']],
    ['Grew up in Tunis, so: arabic, french, english.', ['arabic', 'french', 'english']],
    [
      'I speak Portuguese to my plants, English to my clients and Spanish to my aunt.',
      ['portuguese', 'english', 'spanish'],
    ],
    ['Spanish at home, English at school.', ['spanish', 'english']],
    ['I stayed, learned Welsh, got fat.', ['welsh']],
  ],
}
