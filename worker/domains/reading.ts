import type { FieldDefinition, ReadDefinition } from '../../shared/definition.ts'
import type { Phrasing, Reader } from '../../shared/reader.ts'
import { normalPattern } from '../extract/rules/engine/normal.ts'
import { inflected, isEveryday, oneOf, wordsOfName } from './words.ts'

/** Between a label and its value. */
const AFTER_LABEL = '(:|is|are|=|of|around|about|-)?'
const COLON = '(:|=)'

type Said = Pick<Phrasing, 'value' | 'said'> & Partial<Phrasing>

/** How a field with a `read` is read: what each of its members says, the domain's own phrasings first. */
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

/** Each value of an enum or a list, in its own words and in those that are told. */
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

/** `5 km`, `$ 40`; of a range there is no telling which end is meant. */
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

/** What stands after one of the labels, as the field's type takes it. */
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

/** Whole sentences: what they wish and deny belongs to them. */
export function keywords(phrases: readonly string[]): Reader[] {
  const said = oneOf(phrases)
  return said === undefined
    ? []
    : [{ by: 'keywords', phrasings: [{ value: true, said: [said], despite: ['negated', 'past', 'wished'] }] }]
}

/** The label that a field's name is. */
export const labelOf = ({ name }: FieldDefinition): string => wordsOfName(name)
