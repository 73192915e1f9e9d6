import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of the goods or of their buyer. */
export const MARKET_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '{bareplace} (se|en) {_number}',
      `(recoger|recogida|retirar|retiro|entrego|entrega|entregas|recojo|en mano|se recoge) (en|a|por|zona|,|
        :)? (zona|el centro de)? {place}`,
      '(vivo|estoy|estamos|zona) (en|de)? {place}',
    ],
    confidence: 0.88,
  },
]
