import * as v from 'valibot'
import { type Definition, LIMITS } from '../../shared/definition.ts'
import { type Domain, expectation, type Field, fieldSchema } from '../../shared/domain.ts'
import { baseOf, type Shipped } from './base.ts'
import { fieldsOf } from './compile.ts'
import { fieldProblems } from './field-problems.ts'
import { matchProblems } from './match-problems.ts'
import type { Problem } from './problem.ts'

/** All problems of a definition that has the right shape; empty if it is valid. */
export function problemsOf(shipped: Shipped, definition: Definition): Problem[] {
  const base = baseOf(shipped, definition)
  const early = [
    ...sizeProblems(definition),
    ...baseProblems(shipped, base, definition),
    ...repeated(
      'fields',
      definition.fields.map(({ name }) => name),
    ),
    ...definition.fields.flatMap((field, i) => fieldProblems(field, `fields[${i}]`)),
    ...patternCountProblems(definition),
  ]
  if (early.length > 0) return early
  const fields = fieldsOf(base, definition)
  return [
    ...countProblems(fields),
    ...headProblems(fields, definition),
    ...matchProblems(fields, definition.match),
    ...outcomeProblems(definition),
    ...exampleProblems(fields, definition),
  ]
}

function sizeProblems(definition: Definition): Problem[] {
  const bytes = new TextEncoder().encode(JSON.stringify(definition)).byteLength
  return bytes > LIMITS.bytes
    ? [{ path: 'body', expected: `at most ${LIMITS.bytes / 1024} KiB of JSON`, value: bytes }]
    : []
}

function baseProblems(shipped: Shipped, base: Domain | undefined, definition: Definition): Problem[] {
  const { extends: named, remove = [] } = definition
  if (named !== undefined && !base) {
    return [
      {
        path: 'extends',
        expected: `a shipped domain: one of ${shipped.names.filter(shipped.isShipped).join(', ')}`,
        value: named,
      },
    ]
  }
  if (!base) {
    return remove.length > 0
      ? [{ path: 'remove', expected: 'none where nothing is extended', value: remove }]
      : []
  }
  return remove.flatMap((name, i) =>
    Object.hasOwn(base.fields, name)
      ? []
      : [{ path: `remove[${i}]`, expected: `a field of ${base.version}`, value: name }],
  )
}

function repeated(path: string, names: readonly string[]): Problem[] {
  const twice = names.find((name, i) => names.indexOf(name) < i)
  return twice === undefined ? [] : [{ path, expected: 'each name once', value: twice }]
}

/** One automaton holds all patterns of a domain. */
const MAX_PATTERNS = 2_000

function patternCountProblems({ fields }: Definition): Problem[] {
  const count = fields
    .flatMap(({ read }) => (read ? (read.phrasings ?? []) : []))
    .reduce((sum, { said }) => sum + said.length, 0)
  return count > MAX_PATTERNS
    ? [{ path: 'fields', expected: `at most ${MAX_PATTERNS} patterns in all`, value: count }]
    : []
}

function countProblems(fields: Readonly<Record<string, Field>>): Problem[] {
  const count = Object.keys(fields).length
  return count === 0 || count > LIMITS.fields
    ? [{ path: 'fields', expected: `1 to ${LIMITS.fields} fields in all`, value: count }]
    : []
}

function headProblems(fields: Readonly<Record<string, Field>>, { head }: Definition): Problem[] {
  if (!head) return []
  if (head.length === 0) return [{ path: 'head', expected: 'at least one field', value: head }]
  return [
    ...repeated(
      'head',
      head.map(({ label }) => label),
    ),
    ...head.flatMap(({ field }, i) =>
      Object.hasOwn(fields, field)
        ? []
        : [{ path: `head[${i}].field`, expected: 'a field of this domain', value: field }],
    ),
  ]
}

const EVERYWHERE = ['converted', 'accepted', 'expired', 'rejected']

function outcomeProblems({ outcomes = [] }: Definition): Problem[] {
  const labels = outcomes.map(({ label }) => label)
  const taken = labels.find((label) => EVERYWHERE.includes(label))
  return [
    ...repeated('outcomes', labels),
    ...(taken === undefined
      ? []
      : [{ path: 'outcomes', expected: 'labels beside those of every domain', value: taken }]),
  ]
}

function exampleProblems(fields: Readonly<Record<string, Field>>, { examples = [] }: Definition): Problem[] {
  return examples.flatMap(({ text, fields: stated }, i) =>
    Object.entries(stated).flatMap(([name, { value, quotes }]): Problem[] => {
      const path = `examples[${i}].fields.${name}`
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (!field || field.kind === 'derived')
        return [{ path, expected: 'a hard or soft field of this domain', value: name }]
      const missing = quotes.find((quote) => quote === '' || !text.includes(quote))
      if (missing !== undefined || quotes.length === 0) {
        return [{ path: `${path}.quotes`, expected: 'words that stand in the text', value: missing }]
      }
      return v.is(fieldSchema(field), value)
        ? []
        : [{ path: `${path}.value`, expected: expectation(field), value }]
    }),
  )
}
