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
    ['I work nights. Spanish, English, passable Catalan.', ['spanish', 'english', 'catalan']],
    ['I sew. French at work, Bambara at home, English at fittings.', ['french', 'bambara', 'english']],
    ["My German's B2, Arabic is native.", ['german', 'arabic']],
    ["I've Punjabi, and schoolboy French.", ['punjabi', 'french']],
    ['I sail.\nEnglish: Marlins 92%', ['english']],
    ['I have Spanish students and a French bulldog.', null],
    ['My sister speaks Tagalog.', null],
    ['I am a welder, open to DE / NL.', null, { current_title: 'Welder' }],
  ],
}
