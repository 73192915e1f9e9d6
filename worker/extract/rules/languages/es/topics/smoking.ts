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
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '^ (fuma|fumas|tabaco|fumador|fumadora) (:|=|-) (no|nunca|jamas|nada)',
      '(no|nunca|ni) (fumo|fumador|fumadora) ',
      '(deje|dejado) de fumar',
    ],
  },
  {
    value: 'sometimes',
    said: [
      '(fumador|fumadora) (social|ocasional)',
      '^ (fuma|tabaco) (:|=|-) (a veces|ocasional|ocasionalmente|social|poco)',
      'fumo (a veces|poco|solo|ocasionalmente|de vez)',
    ],
  },
  { value: 'often', said: ['^ (fuma|tabaco|fumador|fumadora) (:|=|-) (si|diario|mucho|a diario)'] },
]
