import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WORK_MODE: readonly Phrasing[] = [
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      'hybrid (/|o) (remote|remoto)',
      '%!experience (remote|remoto|remota|teletrabajo) >',
      '(100 ~|%work_mode) (remote|remoto|remota|en remoto)',
      '^ (teletrabajo|remoto) ($|preferido)',
      '(en remoto|a distancia)',
      '%!experience (remoto|remota|remote) (o|y|u|para|con|desde)',
    ],
    confidence: 0.88,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: [
      'oficina (a|en|de)? {_place} (ok|bien)',
      '%!experience presencial >',
      '%!experience ^ presencial $',
      '%!experience presencial (o|y|/|,|ok)',
      '%!experience presencial (o|y|u)',
    ],
    confidence: 0.85,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      '%!experience (hybrid|hibrido|hibrida|semipresencial)',
      '@SOMEDAYS_ES (a|por|la)? (semana)? (en|de|a)? (a|la|casa)? (remote|teletrabajo|oficina|casa|remoto) (ok|max)?',
      '(teletrabajo|remote) ~ (de|maximo|max|,)? @SOMEDAYS_ES',
      '%work_mode @SOMEDAYS_ES (a|por)? (semana)? ($|max)',
      'parcialmente (remote|remoto|en remoto)',
      '%!experience (hibrido|hibrida|hybrid) (o|y|u)',
    ],
    confidence: 0.9,
  },
]
