import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'languages',
  whole: true,
  texts: [
    ['Languages: Punjabi, Hindi, English', ['punjabi', 'hindi', 'english']],
    ['Speaks English and Yoruba.', ['english', 'yoruba']],
    ['I read and speak Hmong and English.', ['hmong', 'english']],
    ['Fluent in Portuguese.', ['portuguese']],
    ['Spanish (native), English (C1)', ['spanish', 'english']],
    ['Bilingual English/Spanish.', ['english', 'spanish']],
    [
      'Recruiter: Languages?\nCandidate: English, Punjabi, and some French.\nRecruiter: OK.',
      ['english', 'punjabi', 'french'],
    ],
    ['Learning Italian.', null],
    ['I speak English and Polish.', ['english', 'polish']],
    ['Fluent in Spanish.', ['spanish']],
    ['Native German, conversational French', ['german', 'french']],
    ['Languages: Hindi, English', ['hindi', 'english']],
    ["I'm learning Italian.", null],
    [
      'I am a freelance translator, DE>EN and FR>EN.',
      ['german', 'english', 'french'],
      { current_title: 'Translator' },
    ],
    ['I am a welder, open to DE / NL.', null, { current_title: 'Welder' }],
  ],
}
