import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether used goods are acceptable. */
export const USED_GOODS: readonly Phrasing[] = [
  {
    value: 'new_only',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      "(uniquement neuf|neuf uniquement|neuve uniquement|pas d'occasion|neuf seulement)",
      '^ (neuf|neuve|neufs|neuves) (,|$)',
    ],
    confidence: 0.9,
  },
  {
    value: 'used_ok',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      "d'occasion",
      '(reconditionne|reconditionnee|occasion) (ok|possible|bienvenu|bienvenue|accepte|acceptee|me va)',
      '(seconde main|de seconde main)',
    ],
    confidence: 0.9,
  },
]
