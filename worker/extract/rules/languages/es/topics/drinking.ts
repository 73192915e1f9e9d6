import type { Phrasing } from '../../../../../../shared/reader.ts'

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: ['no bebo ($|,|alcohol|ni)'],
  },
  {
    value: 'socially',
    said: ['bebo (de vez en cuando|a veces|solo en fiestas|ocasionalmente|poco)'],
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: ['(copas|cervezas|canas) (los|el) (fines|finde|viernes|sabados)'],
    confidence: 0.9,
  },
]
