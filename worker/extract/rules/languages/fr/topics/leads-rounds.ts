import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an investor leads rounds. */
export const LEADS_ROUNDS: readonly Phrasing[] = [
  {
    value: true,
    said: [
      '(nous|je|on) (leadons|lead|menons|prenons le lead|prends le lead)',
      '(lead|chef de file) (ou|et) (co lead|suiveur|suiveurs)',
      'en (lead|chef de file)',
      '(nous sommes|je suis|on est) (souvent|toujours|generalement|en general)? (lead|chef de file|leader)',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['negated'],
    said: [
      '(jamais|pas|ni) (en tete|lead|leader|leads|chef de file|en lead|premiers)',
      '(nous|je|on) ne (leadons|lead|leade|menons) (pas|jamais)',
      '(nous|je|on) (suivons|suit) (toujours|seulement|uniquement|des)',
      '(en|toujours en) (suiveur|suiveurs|co investissement|minoritaire)',
    ],
    confidence: 0.92,
  },
]
