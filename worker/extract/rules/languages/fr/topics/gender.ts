import type { Phrasing } from '../../../../../../shared/reader.ts'

export const GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      'je suis une ~ (femme|fille|maman|mama|veuve)',
      '^ femme (de {_number}|,|$)',
      'je suis (infirmiere|celibataire et maman|divorcee|vendeuse|avocate|etudiante)',
    ],
  },
  {
    value: 'man',
    said: ['je suis un ~ (homme|papa|garcon)', '^ homme (de {_number}|,|$)'],
  },
  {
    value: 'woman',
    said: ['(infirmiere|serveuse)', "(maman|mere) (d'une|d'un|de)"],
    confidence: 0.9,
  },
  {
    value: 'man',
    said: [
      "(papa|pere) (d'une|d'un|de|solo|celibataire)",
      '^ (sexe|genre) : (homme|h|m)',
      '^ (divorce|veuf|celibataire) et pere',
      '(je suis|suis) (un|le) ~ (mec|homme|gars|papa|type) ',
    ],
    confidence: 0.88,
  },
  {
    value: 'woman',
    said: [
      "(maman|mere) (d'une|d'un|de|solo|celibataire)",
      '^ (sexe|genre) : (femme|f)',
      '(je suis|suis) (une|la) ~ (nana|femme|fille|maman) ',
      '^ (divorcee|separee|veuve|pharmacienne|infirmiere|etudiante) ($|,|a|en|depuis)',
    ],
    confidence: 0.88,
  },
]
