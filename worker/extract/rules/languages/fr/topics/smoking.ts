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
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '^ (tabac|fumeur|fume|fumez|cigarette) (:|=|-) (non|jamais|pas|aucun|arrete)',
      '(non fumeur|non fumeuse) ',
      '(ne fume|fume) (pas|jamais|plus) ',
    ],
  },
  {
    value: 'sometimes',
    said: [
      '(fumeur|fumeuse) (occasionnel|occasionnelle|social|en soiree)',
      '^ (tabac|fumeur|fume) (:|=|-) (parfois|occasionnellement|de temps en temps|rarement|en soiree)',
      'fume (un peu|parfois|en soiree|occasionnellement|de temps en temps)',
    ],
  },
  { value: 'often', said: ['^ (tabac|fumeur|fume) (:|=|-) (oui|souvent|regulier|tous)'] },
  {
    value: 'never',
    despite: ['past'],
    said: [
      "(j'ai|ai) arrete (de fumer|la clope|le tabac|la cigarette)",
      '(ancien|ancienne|ex) (fumeur|fumeuse)',
    ],
    confidence: 0.93,
  },
]
