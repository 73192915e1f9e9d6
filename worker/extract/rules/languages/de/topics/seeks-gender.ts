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
  {
    value: 'man',
    despite: ['wished', 'other'],
    said: [
      '(gesucht|suche|wunsche|sucht|gesucht wird) (:|ich|mir|nach)? (ein|einen)? ~ (mann|partner|kerl|typ|herrn)',
    ],
    confidence: 0.9,
  },
  {
    value: 'woman',
    despite: ['wished', 'other'],
    said: [
      '(gesucht|suche|wunsche|sucht|gesucht wird) (:|ich|mir|nach)? (eine)? ~ (frau|partnerin|dame|sie)',
    ],
    confidence: 0.9,
  },
]
