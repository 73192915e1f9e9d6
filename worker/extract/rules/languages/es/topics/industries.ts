import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Industries that somebody has worked in. */
export const INDUSTRIES: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(cocina|departamento|oficina|planta|laboratorio|recepcion) de (un|una) {=workplaces}',
      '(trabajo|trabajado|trabaje|trabajando|trabajaba) (en|para) (un|una|el|la|unos|unas|varios|varias)? {+workplaces}',
      '{_years} (de experiencia|trabajando)? en (un|una|el|la|varios|varias)? {+workplaces}',
      '{_years} (de experiencia)? en (la|el|los)? {+industries}',
      '{_years} en (la)? {+industries}',
      '(empresa|sector|sociedad) (de|del)? (la|el|distribucion)? {=industries}',
      '(experiencia|trabajado|trabaje|anos|sector) (en|en el|en la|en el sector|en el sector de la|de) (el|la|los|las)? {+industries}',
    ],
    confidence: 0.8,
  },
]
