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
]
