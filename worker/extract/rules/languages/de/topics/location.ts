import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['(wohne|lebe) (ich|derzeit|jetzt|aktuell|seit {_years})? (in der nahe von|in|bei|nahe) {named}'],
  },
]
