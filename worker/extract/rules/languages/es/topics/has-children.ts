import type { Phrasing } from '../../../../../../shared/reader.ts'

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: false,
    said: ['sin hijos', 'no tengo (hijos|ninos)'],
  },
  {
    value: true,
    said: [
      'tengo (un|una|dos|tres|cuatro|{_number}) ~ (hijo|hija|hijos|hijas)',
      '^ (dos|tres|{_number}) (hijos|hijas)',
      '(mama|papa|madre|padre) de',
    ],
  },
  {
    value: true,
    despite: ['asked'],
    said: ['^ (dos|tres) (pequenos)? (hijos|hijas)'],
    confidence: 0.9,
  },
]
