import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Business models: who pays the company, and for what. */
export const BUSINESS_MODELS: readonly Phrasing[] = [
  {
    value: 'b2b',
    despite: ['wished', 'other'],
    said: [
      '{=negocios} (pagan|pagando|pagam|usan|nos pagan|suscritos|suscritas|ya pagan|paga una cuota)',
      '(vendido|vendemos|vende|alquilamos|vendemos directo) (a|para) ~ {=negocios}',
      '(cuota|precio) por (empleado|local|tienda|sucursal)',
    ],
    confidence: 0.85,
  },
  {
    value: 'b2c',
    despite: ['wished', 'other'],
    said: ['(padres|familias|consumidores|usuarios|hogares) (pagan|compran|nos pagan|pagam|assinam)'],
    confidence: 0.85,
  },
  {
    value: 'marketplace',
    said: [
      '(cobramos|nos quedamos con|ficamos com|fica com|fico com|tomamos) (el|un|uma)? {_number} (%|por ciento)',
    ],
    confidence: 0.8,
  },
  {
    value: 'hardware',
    said: [
      `(fabricamos|construimos|imprimimos|disenamos|fabrico) (un|una|unos|los|las)? ~ (sensor|sensores|
        robot|robots|maquina|maquinas|dispositivo|dispositivos|dron|drones|chip|motor|bateria|bombas|
        satelite|protesis|impresoras)`,
    ],
    confidence: 0.82,
  },
]
