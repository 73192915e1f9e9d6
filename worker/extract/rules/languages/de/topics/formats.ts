import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Input and output formats of an agent. */
export const FORMATS: readonly Phrasing[] = [
  {
    value: 'images',
    despite: ['wished', 'other', 'asked'],
    said: ['(fotos|foto|bilder|bild|bilddateien|aufnahmen) (ein|rein|als eingabe|von|der|des|oder|,|und)'],
    confidence: 0.87,
  },
  {
    value: 'audio',
    despite: ['wished', 'other', 'asked'],
    said: ['(sprachnachrichten|tonaufnahmen|audiodateien|sprachaufnahmen)'],
    confidence: 0.87,
  },
  {
    value: 'spreadsheets',
    despite: ['wished', 'other', 'asked'],
    said: ['(excel dateien|excel tabelle|excel tabellen)'],
    confidence: 0.87,
  },
]
