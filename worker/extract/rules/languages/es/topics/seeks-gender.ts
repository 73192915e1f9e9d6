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
  {
    value: 'man',
    despite: ['wished', 'other'],
    said: ['(busco|buscando|conocer|con) (a)? (un)? ~ (chico|hombre|senor|caballero|companero)'],
    confidence: 0.88,
  },
  {
    value: 'woman',
    despite: ['wished', 'other'],
    said: ['(busco|buscando|conocer|con) (a)? (una)? ~ (chica|mujer|senora|companera)'],
    confidence: 0.88,
  },
]
