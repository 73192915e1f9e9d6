import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'wants_children',
  whole: true,
  texts: [
    ['Je veux un enfant.', 'yes'],
    ['Je veux des enfants.', 'yes'],
    ['Je voudrais des enfants.', 'yes'],
    ["Des enfants ? Je n'en veux pas.", 'no'],
    ["J'aime les chiens.", null],
    ["Ni enfants ni projet d'enfants.", 'no', { has_children: false }],
    ["J'aimerais fonder une famille.", 'yes'],
  ],
}
