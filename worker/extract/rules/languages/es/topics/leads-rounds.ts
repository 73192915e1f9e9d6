import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an investor leads rounds. */
export const LEADS_ROUNDS: readonly Phrasing[] = [
  {
    value: true,
    said: ['(lideramos|lidero|podemos liderar|puedo liderar|lideran)', '(como|de) lead'],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['negated'],
    said: [
      '(no|nunca|nao|jamais) (lidero|lideramos|lidera|lideraremos|liderar)',
      '(entro|entramos) (junto|com|con|detras)',
      '(siempre|solo) (seguimos|coinvertimos|acompanamos)',
    ],
    confidence: 0.92,
  },
]
