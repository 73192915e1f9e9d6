import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether the price is negotiable. */
export const NEGOTIABLE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other'],
    said: [
      `(vb|vhb|verhandlungsbasis|verhandelbar|preis verhandelbar|verhandlungssache|gegen gebot|angebote
        willkommen)`,
    ],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      '(festpreis|fixpreis|nicht verhandelbar|kein handeln|keine verhandlung|preis ist fix)',
      '{_sum} (fix|fest)',
    ],
    confidence: 0.93,
  },
]
