import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether the price is negotiable. */
export const NEGOTIABLE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other'],
    said: [
      `(negociable|negociables|a tratar|a convenir|precio a tratar|charlable|conversable|mejor oferta|
        acepto ofertas|escucho ofertas|acepto propuestas|se aceptan ofertas|se escuchan ofertas|abierto a
        ofertas)`,
    ],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(precio final|precio firme|no acepto ofertas|no rebajo|sin rebajas|ultimo precio|precio fijo|no
        negociable|no negociables|precio cerrado|sin regateos|no regateo)`,
    ],
    confidence: 0.93,
  },
]
