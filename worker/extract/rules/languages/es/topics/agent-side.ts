import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an agent offers work or requests it. */
export const AGENT_SIDE: readonly Phrasing[] = [
  {
    value: 'requester',
    despite: ['wished', 'other', 'asked'],
    said: [
      `(buscamos|busco|busca|se busca|necesitamos|necesito|necesita|queremos) (un|una|algun)? ~ (agente|agentes|bot|servicio|proveedor) (que|capaz|para|de|,|:)?`,
      '(buscamos|se busca)',
    ],
    confidence: 0.95,
  },
  {
    value: 'provider',
    despite: ['wished', 'other', 'asked'],
    said: ['(ofrecemos|ofrezco|ofrece|nuestro agente|mi agente|cobramos)'],
    confidence: 0.95,
  },
]
