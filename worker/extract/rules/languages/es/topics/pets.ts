import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Kinds of animals, with their names. */
const KEPT: readonly (readonly [kind: string, words: string])[] = [
  ['dog', 'perro|perra|perros|perras|perrito|perrita|cachorro|cachorra|galgo|galga|caniche|podenco'],
  ['cat', 'gato|gata|gatos|gatas|gatito|gatita|gatitos'],
  ['rabbit', 'conejo|coneja|conejos'],
  ['bird', 'pajaro|pajaros|canario|canarios|periquito|periquitos'],
  ['parrot', 'loro|loros'],
  ['horse', 'caballo|caballos|yegua'],
  ['turtle', 'tortuga|tortugas'],
  ['hamster', 'hamster|hamsters'],
  ['fish', 'peces|pez|acuario'],
  ['chicken', 'gallinas|gallina'],
]

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
  ...KEPT.map(([value, words]) => ({
    value,
    said: [
      `(tengo|con|vivo con|comparto piso con) (un|una|dos|tres|cuatro|varios|varias|mi|mis) ~ (${words}) `,
      `^ (un|una|dos|tres|cuatro|varios|varias|mi|mis) ~ (${words}) (llamado|llamada|llamados|que|se llama|y|,|$|en)`,
      `(mi|mis|nuestro|nuestra) (${words}) (llamado|llamada|llamados|que|se llama|y|,|$|en)`,
    ],
    confidence: 0.9,
  })),
]
