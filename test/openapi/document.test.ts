import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { app } from '../../worker/http/app.ts'
import { document, inPointer, wrongWith } from './document.ts'
import { documented } from './documented.ts'

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document))

  expect(errors).toBe(undefined)
  expect(valid).toBe(true)
})

/** Every object in the document, with its JSON pointer. */
function* objectsIn(value: unknown, pointer = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [pointer, value as Record<string, unknown>]
  for (const [key, member] of Object.entries(value)) yield* objectsIn(member, `${pointer}/${inPointer(key)}`)
}

test('every example in the document is valid against the schema that it stands beside', () => {
  const examples = [...objectsIn(document)].flatMap(([pointer, object]) => {
    if (Array.isArray(object.examples)) return object.examples.map((value) => ({ schema: pointer, value }))
    if (!('schema' in object)) return []
    const named = Object.values((object.examples ?? {}) as Record<string, { value: unknown }>)
    const values = [...named.map(({ value }) => value), ...('example' in object ? [object.example] : [])]
    return values.map((value) => ({ schema: `${pointer}/schema`, value }))
  })

  const wrong = examples.flatMap(({ schema, value }) => wrongWith(schema, value) ?? [])

  expect(wrong).toEqual([])
  expect(examples.length).toBeGreaterThan(40)
})

test('every operation has an example of its answer, and of its body where it has one', () => {
  const lacking = operations()
    .filter(({ operation }) => operation.operationId !== 'getOpenApi')
    .filter(({ operation }) =>
      [operation.responses['200'], operation.requestBody].some(
        (part) =>
          part && !Object.values<{ examples?: object }>(part.content).every(({ examples }) => examples),
      ),
    )

  expect(lacking).toEqual([])
})

test('the app and the document have the same routes', () => {
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)

  const known = operations().map(({ method, base, path }) => `${method.toUpperCase()} ${base}${path}`)

  expect(known.toSorted()).toEqual([...new Set(routes)].toSorted())
})

test('operations have names of their own', () => {
  const ids = operations().map(({ operation }) => operation.operationId)

  expect(new Set(ids).size).toBe(ids.length)
})

function operations() {
  const paths = Object.entries<Record<string, unknown>>(document.paths)
  return paths.flatMap(([path, { servers, ...methods }]) =>
    Object.entries(methods as Record<string, (typeof document.paths)[string]>).map(([method, operation]) => ({
      method,
      base: servers ? '' : '/v1',
      path,
      operation,
    })),
  )
}

/**
 * What of the first is not, or not so, in the second. A list in the documented one is a set; `true` and `{}` both allow
 * anything.
 */
function missing(expected: unknown, actual: unknown, path = ''): string[] {
  if (expected === true && JSON.stringify(actual) === '{}') return []
  if (Array.isArray(expected)) {
    const found = Array.isArray(actual) ? actual.map((item) => JSON.stringify(item)) : []
    return expected.filter((item) => !found.includes(JSON.stringify(item))).map((item) => `${path}: ${item}`)
  }
  if (typeof expected === 'object' && expected !== null) {
    const members: Record<string, unknown> =
      typeof actual === 'object' && actual !== null ? { ...actual } : {}
    return Object.entries(expected).flatMap(([key, value]) => missing(value, members[key], `${path}/${key}`))
  }
  return expected === actual ? [] : [`${path}: expected ${expected}, got ${JSON.stringify(actual)}`]
}

test('the documented upsert is part of the document', () => {
  expect(missing(documented, document)).toEqual([])
  expect(document.components.schemas.UpsertUserRequest.required).toEqual(['user_id', 'domain'])
})

test('a documented member that is not there, or of another type, is found', () => {
  const { User, ...others } = document.components.schemas
  const changed = { ...User, properties: { ...User.properties, last_enriched_at: { type: 'integer' } } }
  const other = { ...document, components: { ...document.components, schemas: { ...others, User: changed } } }

  expect(missing(documented, other).map((what) => what.split(':')[0])).toEqual([
    '/components/schemas/User/properties/last_enriched_at/type',
    '/components/schemas/User/properties/last_enriched_at/format',
  ])
})
