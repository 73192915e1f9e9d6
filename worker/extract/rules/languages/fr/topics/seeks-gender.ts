import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SEEKS_GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    despite: ['wished', 'other', 'asked'],
    said: ['garcons ou filles', '(cherche|recherche) (une)? ~ (femme|compagne)'],
  },
  {
    value: 'man',
    despite: ['wished', 'other', 'asked'],
    said: ['filles ou garcons', '(cherche|recherche) (un)? ~ (homme|compagnon|mec)'],
  },
  {
    value: 'man',
    despite: ['wished', 'other'],
    said: ['(cherche|recherche|rencontrer) (un)? ~ (homme|mec|compagnon|monsieur)'],
    confidence: 0.9,
  },
  {
    value: 'woman',
    despite: ['wished', 'other'],
    said: ['(cherche|recherche|rencontrer) (une)? ~ (femme|nana|compagne|fille|dame)'],
    confidence: 0.9,
  },
]
