import type { Phrasing } from '../../../../../../shared/reader.ts'

const FEW_HOURS = '(8|10|12|15|16|18|20|24|25|28|30|32) heures'

export const EMPLOYMENT_TYPE: readonly Phrasing[] = [
  {
    value: 'part_time',
    despite: ['wished'],
    said: [`${FEW_HOURS} (a|/|pro|la|par)? semaine`],
    confidence: 0.88,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: ['cdd'],
    confidence: 0.85,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: ['(directeur|directrice|designer) ~ freelance'],
    confidence: 0.8,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '%!experience (temps plein|temps complet|plein temps) >',
      '%!experience temps plein (ou|et)',
      'cdi a temps plein',
    ],
    confidence: 0.9,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      '(temps partiel|mi temps)',
      '%!experience (temps partiel|mi temps) >',
      '%!experience (temps partiel|mi temps) (ou|et)',
    ],
    confidence: 0.9,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: [
      'cdd',
      '(en cdd|un cdd)',
      "(de l'interim|en interim|mission d'interim|missions d'interim|missions interim|interim ou|ou interim|du vacataire)",
    ],
    confidence: 0.88,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: ['%!experience freelance (missions|ou)', 'en freelance'],
    confidence: 0.85,
  },
  {
    value: 'internship',
    despite: ['wished'],
    said: ['(cherche|recherche) un stage'],
    confidence: 0.8,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '(cherche|recherche|souhaite|vise) (un)? (poste)? ~ cdi',
      '^ cdi (only|uniquement|$|,|de preference)',
    ],
    confidence: 0.85,
  },
  { value: null, said: ['(actuellement|travaille|travaille actuellement) en cdi'] },
  {
    value: 'freelance',
    despite: ['wished'],
    said: ['missions freelance', '^ freelance depuis'],
    confidence: 0.85,
  },
]
