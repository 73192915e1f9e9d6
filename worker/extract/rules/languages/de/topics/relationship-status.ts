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
  {
    value: 'single',
    said: [
      '^ (familienstand|status|beziehungsstatus) (:|=|-) (ledig|single|solo)',
      '(seit {_years}|wieder|noch|glucklicher|glucklich|frisch) (single|ledig|solo) ',
      '^ single (seit|,|$|und|mit)',
    ],
  },
  {
    value: 'divorced',
    said: ['^ (familienstand|status) (:|=|-) geschieden', '(seit {_years}|glucklich|frisch) geschieden '],
  },
  { value: 'widowed', said: ['^ (familienstand|status) (:|=|-) verwitwet', 'seit {_years} verwitwet '] },
  {
    value: 'separated',
    said: [
      '^ (familienstand|status) (:|=|-) getrennt',
      '(seit {_years}|frisch|lebe) getrennt ',
      'getrennt lebend',
    ],
  },
]
