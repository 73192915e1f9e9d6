import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SEEKS_GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    despite: ['wished', 'other', 'asked'],
    said: ['busco (una)? ~ (mujer|chica|novia|companera)'],
  },
  {
    value: 'man',
    despite: ['wished', 'other', 'asked'],
    said: ['busco (un)? ~ (hombre|chico|novio)'],
  },
]
