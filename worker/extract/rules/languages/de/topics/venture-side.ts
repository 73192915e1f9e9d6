import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody is a founder or an investor. */
export const VENTURE_SIDE: readonly Phrasing[] = [
  {
    value: 'founder',
    said: [
      '(wer kennt|suchen) ~ (investor|investors|business angels|angel|angels|vcs|angel investors)',
      '(wir bauen|wir entwickeln|wir suchen investoren)',
    ],
    confidence: 0.9,
  },
  {
    value: 'investor',
    said: ['(wir investieren|ich investiere)', 'kind (:|=|→|-) (investor|angel|backer)'],
    confidence: 0.9,
  },
]
