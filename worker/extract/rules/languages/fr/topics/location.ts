import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      "(j'habite|habite|je vis|vis) (actuellement|maintenant|a|en|au|pres de|vers|sur)? (a|en|au|pres de|vers|sur)? {named}",
    ],
  },
]
