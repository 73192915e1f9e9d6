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
    ],
    confidence: 0.9,
  },
  {
    value: 'shipping',
    despite: ['wished', 'other'],
    said: [
      `(versand|versenden|verschicken|versende|verschicke|verschickt|versandkosten|versandt|paket|per
        post|hermes|deutsche post)`,
      '(zzgl|plus|inkl|inklusive|zuzuglich|exkl|exklusive|ohne|mit|incl|und|+) (das)? porto',
      'porto (extra|zahlt|tragt|ubernimmt|inklusive|inkl|gegen|kosten|zahle|ubernehme|geht|kommt|dazu|{_sum})',
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
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(versand|versenden|verschicken|lieferung|zustellung|post|paket|anlieferung) (ist|geht|leider)?
        (leider)?
        (nicht|nein|ausgeschlossen|unmoglich|auf keinen|nein danke|entfallt|: nein|: nicht)`,
      `(versende|verschicke|versenden|verschicken|liefere|liefern|bringe|verschickt|versandt) (es|sie|ihn|
        leider)? (nicht|nix|nie)`,
      '(abholung|selbstabholung|abholen) (ist|leider)? (nicht moglich|nein|unmoglich|: nein)',
    ],
  },
]
