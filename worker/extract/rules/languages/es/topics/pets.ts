import type { Phrasing } from '../../../../../../shared/reader.ts'

export const PETS: readonly Phrasing[] = [
  {
    value: 'cat',
    said: ['tengo (un|una|dos|tres) (gato|gata|gatos)'],
  },
  {
    value: 'dog',
    said: ['tengo (un|una|dos|tres) (perro|perra|perros)'],
  },
]
