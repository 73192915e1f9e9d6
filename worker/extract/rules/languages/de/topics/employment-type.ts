import type { Phrasing } from '../../../../../../shared/reader.ts'

const FEW_HOURS = '(8|10|12|15|16|18|20|24|25|28|30|32) (h|std|std .|stunden)'

export const EMPLOYMENT_TYPE: readonly Phrasing[] = [
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      `${FEW_HOURS} (/|pro)? woche`,
      '(20|24|16|15) (-|–|bis) (30|32|25|24|28|20) (stunden|h)',
      '(auf|nur) (20|24|25|28|30|32) (stunden|h)? (reduzieren)?',
    ],
    confidence: 0.88,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: ['(zeitarbeit|interimsmanagement)'],
    confidence: 0.85,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      'vollzeit',
      '%!experience vollzeit >',
      '%!experience vollzeit (oder|und)',
      '(vollzeitstelle|vollzeitjob|vollzeitposition)',
    ],
    confidence: 0.9,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      '(stelle|pensum) (von)? {_number} (-|–|bis)? ({_number})? prozent',
      'teilzeit',
      '%!experience teilzeit >',
      '%!experience teilzeit (oder|und)',
      '(teilzeitstelle|teilzeitjob|teilzeitmodell)',
    ],
    confidence: 0.9,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: ['(befristet|befristeter vertrag)', 'befristete (stelle|anstellung)'],
    confidence: 0.88,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: [
      '%!experience freelance (basis|oder)',
      '(auf freiberuflicher basis|als freelancer (arbeiten|suche)|freiberuflich)',
    ],
    confidence: 0.85,
  },
  {
    value: 'internship',
    despite: ['wished'],
    said: ['(suche|fur) (ein|einen)? (praktikum|praktikumsplatz)'],
    confidence: 0.8,
  },
]
