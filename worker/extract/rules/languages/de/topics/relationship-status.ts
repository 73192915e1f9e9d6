import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_STATUS: readonly Phrasing[] = [
  {
    value: 'single',
    said: ['^ ledig', '(ich bin|bin) (noch|wieder|derzeit)? (ledig|single|solo)'],
  },
  {
    value: 'divorced',
    said: ['^ geschieden ($|,|und|mit)', '(ich bin|bin) geschieden'],
  },
  {
    value: 'widowed',
    said: ['^ verwitwet ($|,|und|mit|seit)', '(ich bin|bin) (verwitwet|witwe|witwer)'],
  },
  {
    value: 'separated',
    said: ['(ich bin|bin) getrennt'],
  },
  {
    value: 'separated',
    despite: ['past', 'negated'],
    said: ['(getrennt lebend|lebe getrennt|getrennt seit)'],
  },
]
