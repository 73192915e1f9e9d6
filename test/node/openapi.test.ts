import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { app } from '../../worker/http/app.ts'

const document = await (await app.request('/openapi.json')).json()

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document))

  expect(errors).toBe(undefined)
  expect(valid).toBe(true)
})

/** Every object in the document, with its JSON pointer. */
function* objectsIn(value: unknown, pointer = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [pointer, value as Record<string, unknown>]
  for (const [key, member] of Object.entries(value)) {
    yield* objectsIn(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
}

test('every example in the document is valid against the schema that it stands beside', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'kith', ...document })
  const examples = [...objectsIn(document)].flatMap(([pointer, object]) => {
    const named = Object.values((object.examples ?? {}) as Record<string, { value: unknown }>)
    if ('schema' in object && !Array.isArray(object.examples)) {
      const values = [...named.map(({ value }) => value), ...('example' in object ? [object.example] : [])]
      return values.map((value) => ({ schema: `kith#${pointer}/schema`, value }))
    }
    return Array.isArray(object.examples)
      ? object.examples.map((value) => ({ schema: `kith#${pointer}`, value }))
      : []
  })

  const wrong = examples.filter(({ schema, value }) => !ajv.validate({ $ref: encodeURI(schema) }, value))

  expect(wrong).toEqual([])
  expect(examples.length).toBeGreaterThan(40)
})
