import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { readElements } from '../../dev/import/array.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-array-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'users.json')

const read = async (from = { offset: 0, line: 0 }, maxBytes = 1_000_000) =>
  (await Array.fromAsync(readElements(file, from, maxBytes))).map(({ bytes, ...line }) => ({
    ...line,
    value: bytes && JSON.parse(String(bytes)),
  }))

test('any array is read element by element, whatever its layout, and can be resumed at each', async () => {
  const layouts = fc.record({ array: fc.array(fc.jsonValue()), indent: fc.nat(3), bom: fc.boolean() })

  await fc.assert(
    fc.asyncProperty(layouts, async ({ array, indent, bom }) => {
      writeFileSync(file, `${bom ? '\uFEFF' : ''}${JSON.stringify(array, null, indent)}\n`)

      const elements = await read()

      expect(elements.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(array)))
      const middle = elements[elements.length >> 1]
      if (middle)
        expect(await read({ offset: middle.end, line: middle.number })).toEqual(elements.slice(middle.number))
    }),
    { numRuns: 200 },
  )
})

test('elements that lie across chunks are whole, and one that is too long is not held', async () => {
  const array = Array.from({ length: 40 }, (_, i) => ({ user_id: `u${i}`, context: '"]},é'.repeat(i * 500) }))
  writeFileSync(file, JSON.stringify(array))

  expect((await read()).map(({ value }) => value)).toEqual(array)
  expect((await read(undefined, 50_000)).filter(({ value }) => value === undefined).length).toBeGreaterThan(5)
})

test.each(['[{}', '[{}]]', '[{},]', '[,]', '[{} {}]', '{}', '["a', '[[1]'])(
  '%s is not an array',
  async (text) => {
    writeFileSync(file, text)

    await expect(read()).rejects.toThrow('expected a JSON array')
  },
)
