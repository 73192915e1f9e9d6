import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an agent offers work or requests it. */
export const AGENT_SIDE: readonly Phrasing[] = [
  {
    value: 'requester',
    despite: ['wished', 'other', 'asked'],
    said: [
      `(wir suchen|suchen wir|gesucht|ich suche|suche|sucht) (:|einen|eine|ein|nach)? ~ (agent|agenten|bot|dienst|anbieter) (,|der|die|das|fur|zum|zur|mit|:)?`,
      '(wir suchen|gesucht|ich suche|agent gesucht)',
    ],
    confidence: 0.95,
  },
  {
    value: 'provider',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(wir bieten|biete|bieten|ich biete|wir betreiben|unser agent|mein agent|im angebot|wir verlangen|wir berechnen)',
      '(ubersetze|ubersetzen|transkribiere|buche|prufe) (ich|wir)',
    ],
    confidence: 0.95,
  },
]
