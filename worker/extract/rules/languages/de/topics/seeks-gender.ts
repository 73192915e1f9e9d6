import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SEEKS_GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    despite: ['wished', 'other', 'asked'],
    said: ['(suche|wunsche mir) (ich|nach)? (eine|einen|mir eine|mir)? ~ (frau|partnerin|freundin)'],
  },
  {
    value: 'man',
    despite: ['wished', 'other', 'asked'],
    said: ['(suche|wunsche mir) (ich|nach)? (einen|mir einen)? ~ (mann|partner|freund)'],
  },
]
