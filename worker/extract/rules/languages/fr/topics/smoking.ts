import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: [
      'je ne fume (pas|jamais|plus)',
      '^ non fumeur',
      '^ non fumeuse',
      'je suis (non fumeur|non fumeuse)',
    ],
  },
  {
    value: 'sometimes',
    said: ['je fume (parfois|de temps en temps|occasionnellement)'],
  },
  {
    value: 'often',
    said: ['(je suis|^) (fumeur|fumeuse) ($|,)'],
  },
  {
    value: 'often',
    despite: ['asked'],
    said: ['je fume (trop|beaucoup|tous les jours|un paquet)'],
  },
]
