import fc from 'fast-check'
import { type JsonSchema, resolve } from './document.ts'

/** What Postgres, JSON or JavaScript stumble over. */
const EDGES = [
  '\u0000',
  '\ud800',
  'a\u0000b',
  '',
  ' ',
  '.',
  '..',
  '__proto__',
  '\u202e',
  'e\u0301',
  '😀'.repeat(200),
  'x'.repeat(9_000),
  0,
  -0,
  1e308,
  2 ** 53,
  -(2 ** 53),
  0.1,
  null,
  true,
  [],
  {},
  [[[[[[[[[[1]]]]]]]]]],
  { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } },
  'null',
  '{"a":1}',
  "'; drop table users; --",
  '%00',
  '2026-02-30',
  '9999-12-31T23:59:59.999999Z',
  '+275760-09-13T00:00:00.001Z',
]

export const anything = fc.oneof(
  fc.constantFrom(...EDGES),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 4 }),
)

/** What a member of a name is made from, instead of its schema. */
export type Named = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** Values of a schema of the document, now and then with something else in one place or another. */
export function valuesOf(schema: JsonSchema, named: Named, depth = 0): fc.Arbitrary<unknown> {
  return usual(ofSchema(resolve(schema), named, depth))
}

const usual = (common: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 20, arbitrary: common }, { weight: 1, arbitrary: anything })

function ofSchema(schema: JsonSchema, named: Named, depth: number): fc.Arbitrary<unknown> {
  if (depth > 6) return anything
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (Array.isArray(choices)) {
    return fc.oneof(...choices.map((choice: JsonSchema) => ofSchema(resolve(choice), named, depth + 1)))
  }
  const [type] = [schema.type].flat()
  switch (type) {
    case 'string':
      return schema.format === 'date-time'
        ? fc.constant('2026-01-01T00:00:00Z')
        : fc.string({ maxLength: 30 })
    case 'integer':
      return fc.integer({ min: Number(schema.minimum ?? -5), max: Number(schema.maximum ?? 500) })
    case 'number':
      return fc.double({ min: Number(schema.minimum ?? -1), max: Number(schema.maximum ?? 500), noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(valuesOf((schema.items ?? {}) as JsonSchema, named, depth + 1), { maxLength: 4 })
    case 'object':
      return objectsOf(schema, named, depth)
    default:
      return anything
  }
}

function objectsOf(schema: JsonSchema, named: Named, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  const required = (schema.required ?? []) as string[]
  const members = properties.map(([name, member]) => [
    name,
    named[name] ? usual(named[name]) : valuesOf(member, named, depth + 1),
  ])
  // The rest of an object that is open, and now and then of one that is not.
  const isOpen = typeof schema.additionalProperties === 'object'
  const others = fc.dictionary(fc.string({ maxLength: 70 }), anything, { maxKeys: isOpen ? 3 : 1 })
  const rest = isOpen
    ? others
    : fc.oneof({ weight: 30, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: others })
  const known = fc.record<Record<string, unknown>>(Object.fromEntries(members), { requiredKeys: required })
  return fc.tuple(known, rest).map(([own, more]) => ({ ...more, ...own }))
}
