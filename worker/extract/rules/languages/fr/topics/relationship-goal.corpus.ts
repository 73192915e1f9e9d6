import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'relationship_goal',
  whole: true,
  texts: [
    ['Je cherche une relation sérieuse.', 'serious'],
    ['Rien de sérieux.', 'casual'],
    ['Je cherche des amis.', 'friendship'],
    ['Une histoire durable.', 'serious'],
    ["J'ai une maison.", null],
    ["Je cherche une relation durable. Pas sérieux s'abstenir.", 'serious'],
    ['Garçons ou filles, mais du sérieux svp.', 'serious'],
    ['Ma mère aimerait des petits-enfants; moi, on verra.', null],
  ],
}
