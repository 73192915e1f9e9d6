import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'motivation_text',
  whole: true,
  texts: [
    ["I'm looking for a new challenge in nursing.", "I'm looking for a new challenge in nursing."],
    ['My goal is to lead a team.', 'My goal is to lead a team.'],
    ['I would like to work with people.', 'I would like to work with people.'],
    ['I enjoy teaching.', 'I enjoy teaching.'],
    ['It rains today.', null],
  ],
}
