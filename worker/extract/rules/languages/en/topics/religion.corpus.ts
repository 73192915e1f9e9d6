import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'religion',
  whole: true,
  texts: [
    ['i am a christian.', 'christian'],
    ['i am catholic.', 'catholic'],
    ["i'm jewish.", 'jewish'],
    ['i am a muslim.', 'muslim'],
    ['i am an atheist.', 'atheist'],
    ['i am agnostic.', 'agnostic'],
    ['i am a devout catholic.', 'catholic'],
    ['i am a mormon.', 'mormon'],
    ['i am a buddhist.', 'buddhist'],
    ['i am not religious.', 'none'],
    ['i am not very religious.', 'none'],
    ['i do not believe in god.', 'atheist'],
    ['i believe in god.', null],
    ['i go to church every sunday.', null],
    ['i was raised catholic.', null],
    ['my family is catholic.', null],
    ['i went to catholic school.', null],
    ['i am a pagan.', 'pagan'],
    ['i am a southern baptist.', 'southern baptist'],
    [
      'What do you do? | I travel a lot\nDo you smoke? | no\nReligion | Church of England on paper',
      'church of england',
      { smoking: 'never' },
    ],
    ['Black woman, 44, ISO single gentleman 40-55, Christian.', null, { gender: 'woman', age: 44 }],
  ],
}
