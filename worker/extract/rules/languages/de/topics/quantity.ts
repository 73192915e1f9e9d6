import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How many pieces. */
export const QUANTITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(anzahl|menge) (:|-|=)? {count}',
      '{count} (stuck|stk|total|in total)',
      '^ (verkaufe|biete|suche|verschenke|kaufe) {count}',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other'],
    said: [
      `(verkaufe|biete|suche|verschenke|kaufe) {_count} (sitzer|zimmer|turig|turige|personen|gang|jahre|jahriges|kg|liter|
        l|m|cm|mm|zoll|tonnen|bis|oder|er|fach|teilig|teiliges|meter|watt|kw|euro)`,
    ],
  },
]
