import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  field: 'education',
  texts: [
    ['Education: MBA', 'masters'],
    ['I have a PhD in physics.', 'doctorate'],
    ["I finished my bachelor's degree.", 'bachelors'],
    ["I have a master's degree.", 'masters'],
    ['My sister has a PhD.', null],
  ],
}
