import type { Phrasing } from '../../../../../../shared/reader.ts'

export const GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      'soy una ~ (mujer|chica|madre|mama|viuda)',
      '^ (mujer|chica) (de {_number}|,|$)',
      'soy (soltera|divorciada|viuda|enfermera|profesora|maestra|abogada)',
    ],
  },
  {
    value: 'man',
    said: ['soy un ~ (hombre|chico|papa|padre)', '^ (hombre|chico) (de {_number}|,|$)'],
  },
  {
    value: 'woman',
    said: ['camarera'],
    confidence: 0.9,
  },
]
