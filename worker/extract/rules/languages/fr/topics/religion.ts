import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELIGION: readonly Phrasing[] = [
  {
    value: 'none',
    despite: ['negated'],
    said: ['^ (religion|croyances|confession) (:|=|-) (aucune|sans|non|pas)'],
  },
  { value: '$1', said: ['^ (religion|croyances|confession) (:|=|-) {=religions}'], confidence: 0.92 },
  {
    value: '$1',
    said: [
      '(je suis|suis) (une|un|plutot|de confession)? {=religions} ($|,|et|mais|pratiquant|pratiquante|non pratiquant|non pratiquante)',
      '^ {=religions} (pratiquant|pratiquante|croyant|croyante|non pratiquant|non pratiquante)',
      '(de)? confession {=religions} ',
    ],
    confidence: 0.9,
  },
  {
    value: 'none',
    despite: ['negated'],
    said: ['(pas|non) (croyant|croyante|religieux|religieuse)', '(sans religion|sans confession)'],
    confidence: 0.9,
  },
]
