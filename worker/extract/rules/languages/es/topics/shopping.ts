import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Evidence that somebody shops, or tells what they own, like or dislike. */
export const SHOPPING: readonly Phrasing[] = [
  {
    value: 'shopper',
    despite: ['wished', 'negated', 'asked', 'past'],
    said: [
      '^ busco',
      '(necesito|quiero|busco|buscamos|necesitamos|quisiera|me gustaria|me interesa)',
      'regalo para',
      '(presupuesto|maximo|hasta|menos de|como mucho|no mas de) {_marked}',
      '(recomendais|recomiendan|recomendar|recomendacion|ya tengo|ya tenemos|envio a|alergico|alergica|alergia)',
    ],
    confidence: 0.9,
  },
]
