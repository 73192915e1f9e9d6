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
    value: null,
    despite: ['wished', 'other'],
    said: [
      '(hombre|mujer|chico|chica) (de|entre) {_number} (a|y|o|-) {_number}',
      '(busco|buscando) (a)? (un|una)? ~ (hombre|mujer|chico|chica) (de {_number})?',
    ],
  },
  {
    value: 'woman',
    said: ['camarera', '^ (divorciada|separada|casada|madre de|mama de)'],
    confidence: 0.9,
  },
  {
    value: 'man',
    said: [
      '^ (sexo|genero) : (hombre|masculino|h|m)',
      '(papa|padre) (de|soltero|divorciado)',
      '^ (viudo|soltero|divorciado|ingeniero|abogado|profesor|enfermero) ($|,|de|y|sin|con)',
      'soy (un)? ~ (tio|hombre|chico|muchacho|varon) ',
    ],
    confidence: 0.86,
  },
  {
    value: 'woman',
    said: [
      '^ (sexo|genero) : (mujer|femenino|f)',
      '(mama|madre) (de|soltera|divorciada)',
      '^ (viuda|soltera|divorciada|ingeniera|abogada|profesora|enfermera) ($|,|de|y|sin|con)',
      'soy (una)? ~ (tia|mujer|chica|muchacha) ',
    ],
    confidence: 0.86,
  },
]
