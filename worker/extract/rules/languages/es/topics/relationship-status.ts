import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_STATUS: readonly Phrasing[] = [
  {
    value: 'single',
    said: ['^ (soltero|soltera)', '(soy|estoy) (todavia|aun)? (soltero|soltera|solo)'],
  },
  {
    value: 'divorced',
    said: ['^ (divorciado|divorciada) ($|,|y|con)', '(soy|estoy) (divorciado|divorciada)'],
  },
  {
    value: 'widowed',
    said: ['^ (viudo|viuda) ($|,|y|con|desde)', 'soy (viudo|viuda)'],
  },
  {
    value: 'separated',
    said: ['estoy (separado|separada)'],
  },
  {
    value: 'separated',
    despite: ['past', 'negated'],
    said: ['en proceso de divorcio'],
  },
  {
    value: 'single',
    said: ['^ estado civil (:|=|-) (soltero|soltera)', '^ (soltero|soltera) ($|,|sin|y|con|desde)'],
  },
  {
    value: 'divorced',
    said: [
      '^ estado civil (:|=|-) (divorciado|divorciada)',
      '^ (divorciado|divorciada) ($|,|sin|y|con|desde)',
    ],
  },
  {
    value: 'widowed',
    said: ['^ estado civil (:|=|-) (viudo|viuda)', '^ (viudo|viuda) ($|,|sin|y|con|desde)'],
  },
  {
    value: 'separated',
    said: ['^ estado civil (:|=|-) (separado|separada)', '^ (separado|separada) ($|,|sin|y|con|desde)'],
  },
]
