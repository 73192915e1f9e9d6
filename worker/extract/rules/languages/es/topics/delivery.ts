import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How the goods are handed over. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other'],
    said: [
      `(recogida|recoger|venir a buscar|venir a buscarlo|venir a buscarla|pasar a buscar|pasar a recoger|a
        buscar|buscarlo|buscarla|recogerlo|recogerla|puedo recoger|paso a recoger|en mano|recojo|se recoge|
        retirar|retiro|en persona|a domicilio no)`,
      'recoger (a|en)',
      '(pasas|pasar|paso|pasan|pase|pasa|pasen) (por|a por) (el|ella|ellos|ellas|lo|la|casa)',
      '(entrego|entrega|entregas|nos vemos|quedamos|quedar) (personal|en|en mano)',
      '(no|sin) (hago|realizo|hay|acepto|se hacen|hacemos|se)? (envio|envios|envia|mando)',
    ],
    confidence: 0.9,
  },
  {
    value: 'shipping',
    despite: ['wished', 'other'],
    said: ['(envio|envios|se envia|lo envio|mando|correos|packlink|seur|paqueteria|gastos de envio)'],
    confidence: 0.88,
  },
  {
    value: 'local_delivery',
    despite: ['wished', 'other'],
    said: ['(entrega|entrego|llevo|reparto|lo llevo) (a domicilio|gratis|en tu casa)'],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: [
      '(envio|envios|entrega a domicilio|recogida) (:)? (no|imposible|excluido|excluidos)',
      'no (lo|la|los|las)? (envio|mando|entrego|llevo)',
    ],
  },
]
