import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Business models: who pays the company, and for what. */
export const BUSINESS_MODELS: readonly Phrasing[] = [
  {
    value: 'b2b',
    despite: ['wished', 'other'],
    said: [
      '{=betriebe} (zahlen|bezahlen|nutzen|mieten|testen|abonnieren)',
      '(verkauf|verkaufen|vertrieb|vermieten|vermietet|verkauft) ~ (an|uber) ~ {=betriebe}',
      '{_number} ~ {=betriebe} (zahlen|als kunden|nutzen|sind kunden)',
    ],
    confidence: 0.85,
  },
  {
    value: 'b2c',
    despite: ['wished', 'other'],
    said: [
      '(eltern|familien|verbraucher|privatkunden|endkunden|haushalte) (zahlen|kaufen|abonnieren|bestellen)',
    ],
    confidence: 0.85,
  },
  { value: 'marketplace', said: ['(wir) (nehmen|behalten) {_number} (%|prozent)'], confidence: 0.8 },
  {
    value: 'hardware',
    said: [
      `(wir|ich) (bauen|baue|fertigen|produzieren|entwickeln|drucken) (einen|eine|ein|die|den|
        das)? ~ (sensor|sensoren|roboter|maschine|maschinen|gerat|gerate|drohne|drohnen|haube|motor|motoren|
        batterie|batterien|chip|chips|pumpe|lastenrader|warmepumpen|satelliten|prothesen)`,
    ],
    confidence: 0.82,
  },
]
