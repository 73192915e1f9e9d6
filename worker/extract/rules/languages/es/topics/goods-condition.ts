import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The condition of the goods, or the worst that a buyer accepts. */
export const GOODS_CONDITION: readonly Phrasing[] = [
  {
    value: 'new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(nuevo|sin usar|con etiquetas|con etiqueta|nunca usado|nunca usada|sin abrir|sin estrenar|a estrenar|
        precintado)`,
      'estado (:|-|=)? nuevo $',
    ],
    confidence: 0.9,
  },
  {
    value: 'like_new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(como nuevo|como nueva|impecable|casi nuevo|casi nueva|poco uso|apenas usado|apenas usada|seminuevo|
        seminueva|perfecto estado|excelente estado|muy buen estado|muy poco uso)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'used',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(usado|usada|usados|usadas|buen estado|segunda mano|con uso|reacondicionado|funciona bien|funciona
        perfectamente|signos de uso|marcas de uso)`,
      'estado (:|-|=)? ok',
    ],
    confidence: 0.85,
  },
  {
    value: 'for_parts',
    despite: ['wished', 'other', 'negated'],
    said: ['(para piezas|para repuestos|averiado|averiada|no funciona|no enciende|para despiece)'],
    confidence: 0.9,
  },
]
