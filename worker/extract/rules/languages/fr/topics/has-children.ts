import type { Phrasing } from '../../../../../../shared/reader.ts'

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: false,
    said: ['sans (enfant|enfants)', "(pas|je n'ai pas) d'enfant", "(pas|je n'ai pas) d'enfants"],
  },
  {
    value: true,
    said: [
      "j'ai (un|une|deux|trois|quatre|tres|{_number}) ~ (enfant|enfants|fils|fille|filles)",
      '^ (deux|trois|{_number}) (enfants|enfant)',
      '(mama|papa|maman) de',
    ],
  },
  {
    value: true,
    despite: ['asked'],
    said: [
      "(maman|papa|mere|pere|mama) (d'une|d'un)",
      '^ (deux|trois) (grands|grandes|petites|petits)? (filles|garcons|fils)',
    ],
    confidence: 0.9,
  },
]
