import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'has_children',
  whole: true,
  texts: [
    [
      'Je suis Lou.\nTabac : jamais\nEnfants : aucun\nTaille : 1m65',
      false,
      { smoking: 'never', height_cm: 165 },
    ],
    ["J'ai deux enfants.", true],
    ["Je n'ai pas d'enfant.", false],
    ['Maman de trois', true, { gender: 'woman' }],
    ['Sans enfants', false],
    ['Ma sœur a deux enfants.', null],
  ],
}
