import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What an agent is asked to do, or offers. */
export const CAPABILITIES: readonly Phrasing[] = [
  {
    value: 'translation',
    despite: ['wished', 'other'],
    said: ['(ubersetzt|ubersetzen|ubersetzung|ubersetzungen|ubersetzungsagent|dolmetscht|dolmetschen)'],
    confidence: 0.85,
  },
  {
    value: 'summarization',
    despite: ['wished', 'other'],
    said: ['(zusammenfasst|zusammenfassen|zusammenfassung|zusammenfassungen|fasst ~ zusammen)'],
    confidence: 0.85,
  },
  {
    value: 'transcription',
    despite: ['wished', 'other'],
    said: ['(transkribiert|transkribieren|transkription|transkriptionen|verschriftlicht|spracherkennung)'],
    confidence: 0.85,
  },
  {
    value: 'data extraction',
    despite: ['wished', 'other'],
    said: ['(ausliest|auslesen|datenextraktion|extrahiert|extrahieren|liest ~ aus)'],
    confidence: 0.85,
  },
  {
    value: 'ocr',
    despite: ['wished', 'other'],
    said: ['(texterkennung|handschrifterkennung)'],
    confidence: 0.85,
  },
  {
    value: 'classification',
    despite: ['wished', 'other'],
    said: ['(klassifiziert|klassifizieren|klassifizierung|kategorisiert|einsortiert|vorsortiert)'],
    confidence: 0.85,
  },
  {
    value: 'booking',
    despite: ['wished', 'other'],
    said: ['(bucht|buchen|reserviert|reservieren|hotelbuchung|flugbuchung|tischreservierung)'],
    confidence: 0.85,
  },
  {
    value: 'scheduling',
    despite: ['wished', 'other'],
    said: [
      '(terminvereinbarung|terminplanung|termine (vereinbart|vereinbaren|plant|planen|koordiniert)|dienstplanung)',
    ],
    confidence: 0.85,
  },
  {
    value: 'customer support',
    despite: ['wished', 'other'],
    said: ['(kundenanfragen|kundendienst|kundenservice|kundensupport)'],
    confidence: 0.85,
  },
  {
    value: 'forecasting',
    despite: ['wished', 'other'],
    said: ['(vorhersagt|vorhersage|vorhersagen|prognose|prognosen|prognostiziert|absatzprognose)'],
    confidence: 0.85,
  },
  {
    value: 'monitoring',
    despite: ['wished', 'other'],
    said: ['(uberwacht|uberwachen|uberwachung)'],
    confidence: 0.85,
  },
  {
    value: 'moderation',
    despite: ['wished', 'other'],
    said: ['(moderiert|moderieren|moderation)'],
    confidence: 0.85,
  },
  {
    value: 'proofreading',
    despite: ['wished', 'other'],
    said: ['(korrekturliest|korrekturlesen|lektoriert|korrektorat|rechtschreibprufung)'],
    confidence: 0.85,
  },
  {
    value: 'fraud detection',
    despite: ['wished', 'other'],
    said: ['(betrugserkennung|betrugsprufung)'],
    confidence: 0.85,
  },
  {
    value: 'route planning',
    despite: ['wished', 'other'],
    said: ['(routenplanung|tourenplanung)'],
    confidence: 0.85,
  },
  {
    value: 'invoice checking',
    despite: ['wished', 'other'],
    said: ['(rechnungsprufung|pruft ~ rechnungen|rechnungen (pruft|prufen))'],
    confidence: 0.85,
  },
  {
    value: 'pricing',
    despite: ['wished', 'other'],
    said: ['(preisvergleich|preise (vergleicht|vergleichen)|angebote (vergleicht|vergleichen))'],
    confidence: 0.85,
  },
  {
    value: 'contract review',
    despite: ['wished', 'other'],
    said: ['(vertrage (pruft|prufen)|vertragsprufung|pruft ~ vertrage)'],
    confidence: 0.85,
  },
  {
    value: 'bookkeeping',
    despite: ['wished', 'other'],
    said: ['(buchhaltung|buchfuhrung)'],
    confidence: 0.85,
  },
]
