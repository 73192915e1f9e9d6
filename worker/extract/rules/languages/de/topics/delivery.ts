import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How the goods are handed over. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other'],
    said: [
      `(abholung|selbstabholung|abholen|abholer|selbstabholer|abzuholen|hole ab|holen ab|hole selbst ab|
        selbst abholen|kann abholen|gegen abholung|ubergabe|vor ort)`,
      '(kein|keinen|ohne|nicht) (versand|versenden|verschicken|porto|paket|post)',
      'versand (nicht|ausgeschlossen|unmoglich)',
    ],
    confidence: 0.9,
  },
  {
    value: 'shipping',
    despite: ['wished', 'other'],
    said: [
      `(versand|versenden|verschicken|versende|verschicke|verschickt|versandkosten|porto|versandt|paket|per
        post|hermes|deutsche post)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'local_delivery',
    despite: ['wished', 'other'],
    said: [
      '(lieferung|anlieferung|zustellung) (moglich|gegen|frei|im|in|inklusive)',
      '(bringe|liefere|liefern|bringen) (es|sie|ihn|gerne|auch|gern|im|in|innerhalb)',
      '(kann|konnen) (auch|gerne)? (liefern|bringen|gebracht werden|geliefert werden)',
    ],
    confidence: 0.85,
  },
]
