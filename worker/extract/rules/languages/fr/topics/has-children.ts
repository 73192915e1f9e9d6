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
  {
    value: true,
    said: [
      '^ enfants (:|=|-) (oui|un|une|deux|trois|1|2|3|4)',
      "(papa|maman|pere|mere) (d'une|d'un|de|solo)",
      '^ (un|une|deux|trois|quatre|{_positive}) ~ (enfants|enfant|fils|filles|fille|garcons|garcon|ados|ado) ',
      "(j'ai|ai|avec|mes|mon|ma) (un|une|deux|trois|quatre|{_positive})? (grands|grandes|petits|petites|jeunes)? (enfants|enfant|fils|filles|fille|garcons|ados) ",
    ],
    confidence: 0.88,
  },
  {
    value: false,
    despite: ['negated'],
    said: [
      '^ enfants (:|=|-) (non|aucun|pas|sans|0|zero)',
      "(pas|sans) (d'enfant|d'enfants|enfant|enfants) ",
    ],
  },
  {
    value: false,
    despite: ['negated'],
    said: [
      'ni enfants ($|,|ni)',
      "(pas encore|jamais eu|je n ai pas|toujours pas) d'enfant",
      "(pas encore|jamais eu|toujours pas) d'enfants",
    ],
    confidence: 0.9,
  },
]
