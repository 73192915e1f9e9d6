import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    despite: ['wished'],
    said: ['(relation|histoire) (serieuse|stable|durable)', 'construire quelque chose'],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: ['(sans prise de tete|rien de serieux|sans engagement)'],
  },
  {
    value: 'friendship',
    despite: ['wished'],
    said: ['cherche (juste)? (amitie|des amis)'],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(rencontres|relation|plan) (legeres|legere|sans lendemain|sans prise de tete|decontractee)',
      '(pas serieux|rien de serieux)',
      "pas (vraiment)? envie d'une relation serieuse",
    ],
    confidence: 0.9,
  },
]
