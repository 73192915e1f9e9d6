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
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '^ (bebe|bebes|alcohol|toma) (:|=|-) (no|nunca|nada|jamas)',
      '(no|nunca|ni) (bebo|tomo) (alcohol|$|,|ni|y)',
      'abstemio ',
      'abstemia ',
    ],
  },
  {
    value: 'socially',
    said: [
      '(bebedor|bebedora) (social|ocasional)',
      '(copa|copita|cerveza|cana|cervecita) (de vino)? (con|los|el|de vez|en) ',
      '^ (bebe|alcohol|toma) (:|=|-) (a veces|ocasional|ocasionalmente|social|socialmente|poco|fines)',
      '(bebo|tomo) (alguna|una|algo|algun|solo|poco|en|social|socialmente|a veces|de vez|ocasionalmente|vino|cerveza) ',
    ],
    confidence: 0.88,
  },
  { value: 'often', said: ['^ (bebe|alcohol|toma) (:|=|-) (si|mucho|a diario|diario)'], confidence: 0.85 },
]
