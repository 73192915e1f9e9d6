import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Days until goods are needed. */
export const NEEDED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(avant|pour|d ici) (le|:)? {soon}',
      '(dans|sous|d ici) {days}',
      "(l'anniversaire|anniversaire|mariage|fete|bapteme|demenagement|depart) (est|a lieu|c est)? (le)? {soon}",
    ],
    confidence: 0.85,
  },
]
