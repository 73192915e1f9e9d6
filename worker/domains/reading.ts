import type { FieldDefinition, ReadDefinition } from '../../shared/definition.ts'
import type { Phrasing, Reader } from '../../shared/reader.ts'
import { normalPattern } from '../extract/rules/engine/normal.ts'
import { inflected, isEveryday, oneOf, wordsOfName } from './words.ts'

/** Matches what may stand between a label and its value. */
const AFTER_LABEL = '(:|is|are|=|of|around|about|-)?'
const COLON = '(:|=)'

type Said = Pick<Phrasing, 'value' | 'said'> & Partial<Phrasing>

/** The reader of a field with a `read`: one phrasing or more per member, the domain's own phrasings first. */
export function readerOf(field: FieldDefinition, read: ReadDefinition): Reader | undefined {
  const despite = read.despite && { despite: read.despite }
  const all: Phrasing[] = [
    ...ownPhrasings(read),
    ...[
      ...valuePhrasings(field, read),
      ...numberPhrasings(field, read),
      ...labelled(field, read.labels ?? []),
    ].map((phrasing) => ({ ...despite, ...phrasing })),
  ]
  const keep = read.keep && { keep: read.keep }
  const readers: Reader[] = [
    ...(all.length > 0 ? [{ by: 'phrasings', phrasings: all, ...keep } satisfies Reader] : []),
    ...(read.sentences ? keywords(read.sentences) : []),
    ...(read.topic === undefined ? [] : [topicReader(field, read.topic, read.keep)]),
  ]
  const [only] = readers
  if (readers.length < 2) return only
  return { by: field.type === 'array' ? 'all' : 'first', of: readers }
}

const topicReader = (field: FieldDefinition, topic: string, keep: ReadDefinition['keep']): Reader =>
  field.kind === 'soft' && field.type === 'string'
    ? { by: 'sentences', topic }
    : { by: 'topic', topic, ...(keep && { keep }) }

const ownPhrasings = ({ phrasings = [], despite }: ReadDefinition): Phrasing[] =>
  phrasings.map(({ value, said, ...rest }) => ({
    ...(despite && { despite }),
    ...rest,
    value,
    said: said.map(normalPattern),
  }))

/** Phrasings for each value of an enum or list: its own words and its synonyms. */
function valuePhrasings(field: FieldDefinition, { synonyms = {} }: ReadDefinition): Said[] {
  const named = field.values ?? field.items?.values ?? []
  const values =
    field.type === 'enum' || field.type === 'array' ? [...new Set([...named, ...Object.keys(synonyms)])] : []
  return values.flatMap((value) => {
    const own = isEveryday(value) ? [] : inflected(value.replaceAll('_', ' '))
    const told = Object.hasOwn(synonyms, value) ? (synonyms[value] ?? []) : []
    const said = oneOf([...own, ...told])
    return said === undefined ? [] : [{ value, said: [said] }]
  })
}

function numberPhrasings(field: FieldDefinition, { units = {} }: ReadDefinition): Said[] {
  if (field.type !== 'integer' && field.type !== 'number') return []
  return Object.entries(units).flatMap(([unit, times]) => numberBeside(field, unit, times))
}

/** `5 km`, `$ 40`. A range is left out: which end is meant is unknown. */
export function numberBeside({ type }: FieldDefinition, unit: string, times: number): Said[] {
  const word = oneOf([unit])
  if (word === undefined) return []
  const isSign = /^[^\p{L}\p{N}]/u.test(unit)
  return [
    {
      value: '$1',
      times,
      ...(type === 'integer' && times !== 1 && { round: true as const }),
      said: [`{number} ${word}`, ...(isSign ? [`${word} {number}`] : [])],
    },
    {
      value: null,
      said: [`{_number} ${word}? (-|–|to|or) {_number} ${word}`, `{_number} ${word} (old|ago)`],
    },
  ]
}

/** A value after one of the labels, by the field's type. */
export function labelled(field: FieldDefinition, labels: readonly string[]): Said[] {
  const label = oneOf(labels)
  if (label === undefined) return []
  switch (field.type) {
    case 'integer':
    case 'number':
      return [
        { value: '$1', said: [`${label} ${AFTER_LABEL} {number}`] },
        { value: null, said: [`${label} ${AFTER_LABEL} {_number} (-|–|to|or) {_number}`] },
      ]
    case 'boolean':
      return [
        { value: true, said: [`${label} ${COLON} (yes|true|y)`] },
        { value: false, despite: ['negated'], said: [`${label} ${COLON} (no|false|none|n)`] },
      ]
    case 'string':
      return [{ value: '$1', said: [`${label} ${COLON} {rest}`], despite: ['negated', 'wished'] }]
    case 'array':
      return field.items?.values ? [] : [{ value: '$1', said: [`${label} ${COLON} {items}`] }]
    case 'enum':
      return []
  }
}

/** Whole sentences, including what they wish for or deny. */
export function keywords(phrases: readonly string[]): Reader[] {
  const said = oneOf(phrases)
  return said === undefined
    ? []
    : [{ by: 'keywords', phrasings: [{ value: true, said: [said], despite: ['negated', 'past', 'wished'] }] }]
}

/** The label made from a field's name. */
export const labelOf = ({ name }: FieldDefinition): string => wordsOfName(name)
