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
  {
    value: 'dog',
    said: [
      '(un|una|dos|tres|mi|mis|con) ~ (perro|perra|perros|perrito|perrita|perritos) ',
      '^ mascotas (:|=|-) ~ (perro|perra|perros)',
    ],
  },
  {
    value: 'cat',
    said: [
      '(un|una|dos|tres|mi|mis|con) ~ (gato|gata|gatos|gatito|gatita|gatitos) ',
      '^ mascotas (:|=|-) ~ (gato|gata|gatos)',
    ],
  },
]
