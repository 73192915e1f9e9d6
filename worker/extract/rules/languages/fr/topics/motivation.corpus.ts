import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'motivation_text',
  whole: true,
  texts: [
    ['Je cherche un nouveau défi dans la santé.', 'Je cherche un nouveau défi dans la santé.'],
    ['Mon objectif est de diriger une équipe.', 'Mon objectif est de diriger une équipe.'],
    ['Je souhaite travailler avec des gens.', 'Je souhaite travailler avec des gens.'],
    ["J'aimerais apprendre un métier.", "J'aimerais apprendre un métier."],
    ['Il pleut.', null],
  ],
}
