import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    despite: ['wished'],
    said: [
      '(relation|histoire) (serieuse|stable|durable)',
      "pas (serieux|serieuse) (,)? s'abstenir",
      'construire quelque chose',
    ],
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
  {
    value: 'serious',
    despite: ['wished'],
    said: [
      '(relation|histoire|rencontre) (serieuse|durable|stable|sincere|vraie)',
      '(construire|refaire) (une vie|ma vie|quelque chose|a deux)',
      '(compagnon|compagne) de vie',
    ],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: [
      '(rien|pas) (de)? (serieux|serieuse)',
      '(sans prise de tete|sans lendemain|sans engagement|pas d engagement)',
    ],
  },
]
