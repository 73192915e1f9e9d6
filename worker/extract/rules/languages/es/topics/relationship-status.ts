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
]
