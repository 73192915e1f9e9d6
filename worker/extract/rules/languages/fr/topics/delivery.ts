import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How the goods are handed over. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other'],
    said: [
      '(a retirer|remise en main propre|venir chercher|a venir chercher|a recuperer|sur place|a enlever|main propre)',
      'retirer (a|en)',
    ],
    confidence: 0.9,
  },
  {
    value: 'shipping',
    despite: ['wished', 'other'],
    said: ['(envoi|envoi possible|livraison possible|colissimo|mondial relay)'],
    confidence: 0.88,
  },
]
