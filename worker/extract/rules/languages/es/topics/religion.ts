import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELIGION: readonly Phrasing[] = [
  { value: 'none', despite: ['negated'], said: ['^ (religion|creencias|fe) (:|=|-) (ninguna|no|nada|sin)'] },
  { value: '$1', said: ['^ (religion|creencias|fe) (:|=|-) {=religions}'], confidence: 0.92 },
  {
    value: '$1',
    said: [
      '(soy|somos|me considero) (una|un|muy|bastante)? {=religions} ($|,|y|pero|practicante|no practicante|de)',
      '^ {=religions} (practicante|no practicante|creyente)',
      '(de)? religion {=religions} ',
    ],
    confidence: 0.9,
  },
  {
    value: 'none',
    despite: ['negated'],
    said: [
      '(no soy|nada|no) (muy)? (religioso|religiosa|creyente) ($|,|y)',
      '(sin religion|no tengo religion)',
    ],
    confidence: 0.9,
  },
]
