import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: ['no fumo ($|,|ni|y)', '^ no (fumador|fumadora)', 'soy (no fumador|no fumadora)'],
  },
  {
    value: 'sometimes',
    said: ['fumo (de vez en cuando|a veces|solo en fiestas|ocasionalmente)'],
  },
  {
    value: 'often',
    said: ['(soy|^) (fumador|fumadora) ($|,)'],
  },
  {
    value: 'often',
    despite: ['asked'],
    said: ['fumo (mucho|todos los dias)'],
  },
]
