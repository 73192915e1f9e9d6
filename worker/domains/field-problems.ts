import * as v from 'valibot'
import type { FieldDefinition, PhrasingDefinition, ReadDefinition } from '../../shared/definition.ts'
import { expectation, type Field, itemSchema } from '../../shared/domain.ts'
import { patternProblem } from '../extract/rules/bounds.ts'
import { wordsIn } from '../extract/rules/engine/normal.ts'
import { TOPICS } from '../extract/rules/languages/topics.ts'
import type { Problem } from './problem.ts'

/** Problems within one field's definition. */
export function fieldProblems(field: FieldDefinition, path: string): Problem[] {
  const shape = shapeProblems(field, path)
  return shape.length > 0 || !field.read ? shape : readProblems(field, field.read, `${path}.read`)
}

function shapeProblems(field: FieldDefinition, path: string): Problem[] {
  const { kind, type, values, items, minimum, maximum, unit, merge } = field
  const isNumber = type === 'integer' || type === 'number'
  const wrong: [name: string, isWrong: boolean, expected: string, value: unknown][] = [
    ['kind', kind === 'derived', 'hard or soft: only the fields that `extends` brings are computed', kind],
    ['values', type === 'enum' && !values?.length, 'the values of the enum', values],
    [
      'values',
      type !== 'enum' && values !== undefined,
      `none for ${type}: items.values for an array`,
      values,
    ],
    ['items', type === 'array' && !items, '{"type": "string"}, or {"type": "enum", "values": […]}', items],
    ['items', type !== 'array' && items !== undefined, `none for ${type}`, items],
    [
      'items.values',
      items?.type === 'enum' && !items.values?.length,
      'the values of the items',
      items?.values,
    ],
    [
      'items.values',
      items?.type === 'string' && items.values !== undefined,
      'none, or items of type enum',
      items?.values,
    ],
    ['minimum', !isNumber && minimum !== undefined, `none for ${type}`, minimum],
    ['maximum', !isNumber && maximum !== undefined, `none for ${type}`, maximum],
    [
      'maximum',
      (minimum ?? Number.NEGATIVE_INFINITY) > (maximum ?? Number.POSITIVE_INFINITY),
      `at least the minimum, ${minimum}`,
      maximum,
    ],
    ['unit', !isNumber && unit !== undefined, `none for ${type}`, unit],
    [
      'merge',
      merge === 'union' && type !== 'array',
      `latest, first${isNumber ? ', max or min' : ''} for ${type}`,
      merge,
    ],
    [
      'merge',
      (merge === 'max' || merge === 'min') && !isNumber,
      `latest${type === 'array' ? ', union' : ''} or first for ${type}`,
      merge,
    ],
  ]
  const found = wrong.filter(([, isWrong]) => isWrong)
  return [
    ...found.map(([name, , expected, value]) => ({ path: `${path}.${name}`, expected, value })),
    ...repeatedValues(values ?? [], `${path}.values`),
    ...repeatedValues(items?.values ?? [], `${path}.items.values`),
  ]
}

function repeatedValues(values: readonly string[], path: string): Problem[] {
  const twice = values.find((value, i) => values.indexOf(value) < i)
  return twice === undefined ? [] : [{ path, expected: 'each value once', value: twice }]
}

function readProblems(field: FieldDefinition, read: ReadDefinition, path: string): Problem[] {
  const { type, kind } = field
  const isNumber = type === 'integer' || type === 'number'
  const wrong: [name: keyof ReadDefinition, isWrong: boolean, expected: string][] = [
    [
      'synonyms',
      read.synonyms !== undefined && type !== 'enum' && type !== 'array',
      `none for ${type}: only an enum and a list have values to name`,
    ],
    ['units', read.units !== undefined && !isNumber, `none for ${type}: only numbers have units`],
    [
      'labels',
      read.labels !== undefined && type === 'enum',
      'none for an enum: its values are found anywhere',
    ],
    [
      'sentences',
      read.sentences !== undefined && !(kind === 'soft' && type === 'string'),
      'none: only a soft string holds sentences',
    ],
    [
      'topic',
      read.topic !== undefined && !Object.hasOwn(TOPICS, read.topic),
      `one of ${Object.keys(TOPICS).join(', ')}`,
    ],
  ]
  return [
    ...wrong
      .filter(([, isWrong]) => isWrong)
      .map(([name, , expected]) => ({ path: `${path}.${name}`, expected, value: read[name] })),
    ...synonymProblems(field, read, `${path}.synonyms`),
    ...wordProblems(
      [
        ...(read.labels ?? []),
        ...(read.sentences ?? []),
        ...Object.keys(read.units ?? {}),
        ...Object.values(read.synonyms ?? {}).flat(),
      ],
      path,
    ),
    ...(read.phrasings ?? []).flatMap((phrasing, i) =>
      phrasingProblems(field, phrasing, `${path}.phrasings[${i}]`),
    ),
  ]
}

function synonymProblems(field: FieldDefinition, { synonyms = {} }: ReadDefinition, path: string): Problem[] {
  const known = field.values ?? field.items?.values
  const stray = known && Object.keys(synonyms).find((value) => !known.includes(value))
  return stray === undefined
    ? []
    : [{ path, expected: `values of the field: ${known?.join(', ')}`, value: stray }]
}

function wordProblems(phrases: readonly string[], path: string): Problem[] {
  const blank = phrases.find((phrase) => wordsIn(phrase) === '')
  return blank === undefined ? [] : [{ path, expected: 'phrases with words in them', value: blank }]
}

function phrasingProblems(
  field: FieldDefinition,
  { value, said }: PhrasingDefinition,
  path: string,
): Problem[] {
  const patterns = said.flatMap((pattern, i): Problem[] => {
    const problem = patternProblem(pattern)
    if (problem !== undefined)
      return [
        { path: `${path}.said[${i}]`, expected: problem.replace(/[,;] got [^,;]*$/, ''), value: pattern },
      ]
    return heardSlots(pattern) < slotsNeeded(value)
      ? [{ path: `${path}.said[${i}]`, expected: `a slot for ${value}, as {number}`, value: pattern }]
      : []
  })
  const isFixed = value !== null && slotsNeeded(value) === 0
  const isValid =
    !isFixed || (field.kind === 'soft' && field.type === 'string') || v.is(itemSchema(toField(field)), value)
  return isValid
    ? patterns
    : [...patterns, { path: `${path}.value`, expected: `${expectation(toField(field))}, or $1`, value }]
}

const heardSlots = (pattern: string) => (pattern.match(/\{(?!_)/g) ?? []).length

function slotsNeeded(value: PhrasingDefinition['value']): number {
  const template = typeof value === 'string' ? /\$([12])/.exec(value) : null
  return template ? Number(template[1]) : 0
}

const toField = ({ name: _, read: __, priority = 'medium', ...field }: FieldDefinition): Field => ({
  ...field,
  priority,
})
