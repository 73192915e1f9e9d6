import type { Phrasing } from '../../../../../../shared/reader.ts'

export const GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      'ich bin eine ~ (frau|mutter|mama|witwe)',
      '^ (frau|weiblich) (,|$)',
      'ich bin (krankenschwester|lehrerin|arztin|studentin|ingenieurin|verkauferin|erzieherin)',
    ],
  },
  {
    value: 'man',
    said: ['ich bin ein ~ (mann|papa|vater|typ|kerl)', '^ (mann|mannlich) (,|$)'],
  },
  {
    value: 'woman',
    said: ['(nichtraucherin|zahnarztin|kellnerin|anwaltin)'],
    confidence: 0.9,
  },
  {
    value: 'woman',
    said: ['^ (geschlecht) : (weiblich|frau|w)', '^ bin die ', '(ich bin|bin) (eine|die) '],
    confidence: 0.85,
  },
  { value: 'man', said: ['^ (geschlecht) : (mannlich|mann|m)', '^ bin der '], confidence: 0.85 },
  { value: 'man', said: ['(ich bin|bin) der '], confidence: 0.88 },
]
