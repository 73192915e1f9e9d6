import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'education',
  whole: true,
  texts: [
    ['Je suis titulaire d’un master en finance', 'masters'],
    ['Ma sœur a un master.', null],
    ['Bac pro cuisine', 'trade_school'],
    ["Titulaire d'un CAP boulanger", 'trade_school'],
    ["J'ai le bac.", 'high_school'],
    ['BTS comptabilité', 'some_college'],
  ],
}
