import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WORK_MODE: readonly Phrasing[] = [
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      'hybride (ou|et)',
      '%!experience (hybrid|hybride|hybrides)',
      '@SOMEDAYS_FR (a|pro|par|la)? (semaine)? (en|de|au|a)? (la)? (remote|site|teletravail|bureau|maison|domicile|on site) (ok|max|possible)?',
      '(teletravail|remote|on site) ~ (de|max|,)? @SOMEDAYS_FR',
      '%work_mode @SOMEDAYS_FR (a|pro|par)? (semaine)? ($|max)',
      'partiellement (remote|teletravail)',
      'teletravail partiel',
      '%!experience (hybrid|hybride) (ou|et)',
    ],
    confidence: 0.9,
  },
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      '(hybrid|hybride|on site) (ou|/) (a distance|remote|distance)',
      '^ teletravail (,|ou|et|/|possible|souhaite|uniquement)',
      '(a distance|full remote|teletravail complet|teletravail total|100 ~ teletravail)',
      '%!experience remote (ou|et)',
    ],
    confidence: 0.88,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: [
      'bureau (a|en|de)? {_place} (ok|bien)',
      '%!experience (sur site|presentiel|en presentiel) >',
      '%!experience (presentiel|on site) (ou|et|/|,|de preference|uniquement|ok)',
      '%!experience presentiel (ou|et)',
    ],
    confidence: 0.85,
  },
]
