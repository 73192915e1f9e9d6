import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { type ColumnSource, fileWriter, parquetWriteFile, parquetWriteRows } from 'hyparquet-writer'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openParquet } from '../../dev/import/parquet.ts'
import type { Row } from '../../dev/import/row.ts'
import { temporaryDirectory } from '../dev/run.ts'
import { importInterrupted, onceEach } from './interrupted.ts'
import { emptied, imported, type Kith, startKith } from './kith.ts'

let kith: Kith
beforeAll(async () => {
  kith = await startKith()
})
afterAll(() => kith.close())
beforeEach(() => emptied(kith))

type Options = Omit<Parameters<typeof parquetWriteFile>[0], 'filename' | 'columnData'>

function aFile(columnData: ColumnSource[], options: Options = {}): string {
  const filename = join(temporaryDirectory(), 'people.parquet')
  parquetWriteFile({ filename, columnData, ...options })
  return filename
}

const runImport = (file: string, ...args: string[]) => imported(kith, file, ['--domain', 'dating', ...args])

test('columns are guessed as of a table, shown, and values are taken as the schema has them', async () => {
  const file = aFile([
    { name: 'User ID', type: 'INT64', data: [9_007_199_254_740_993n, 8n] },
    { name: 'Age', type: 'DOUBLE', data: [32, Number.NaN] },
    { name: 'City', type: 'STRING', data: ['Portland, OR', null], nullable: true },
    { name: 'languages', type: 'JSON', data: [['english', 'spanish'], null], nullable: true },
    { name: 'has_children', type: 'BOOLEAN', data: [true, false] },
    { name: 'About', type: 'STRING', data: ['I “read” a lot.\nI run.', 'Ünïcode'] },
    { name: 'seen', type: 'TIMESTAMP', data: [new Date(0), new Date(0)] },
  ])

  const shown = await runImport(file, '--dry-run', '--map', 'City=location')
  const { code, stdout } = await runImport(file, '--map', 'City=location')

  expect(shown.stderr).toMatch(/City +the field location\n/)
  expect(shown.stderr).toMatch(/seen +left out\n/)
  expect([code, stdout]).toEqual([0, '2 lines imported, 0 rejected.\n'])
  const sent = kith.asked.filter(({ body }) => body !== '')
  expect(sent.flatMap(({ body }) => JSON.parse(body).items)).toEqual([
    {
      user_id: '9007199254740993',
      domain: 'dating',
      context: 'I “read” a lot.\nI run.',
      fields: { age: 32, location: 'Portland, OR', languages: ['english', 'spanish'], has_children: true },
    },
    { user_id: '8', domain: 'dating', context: 'Ünïcode', fields: { has_children: false } },
  ])
})

test('rows that are rejected are listed by their number, and the others are taken', async () => {
  const file = aFile([
    { name: 'id', data: ['u1', 'u2', 'u3'] },
    { name: 'age', data: [30, 7, 40] },
  ])

  const { code, stdout, stderr } = await runImport(file)

  expect([code, stdout]).toEqual([1, '2 lines imported, 1 rejected.\n'])
  expect(stderr).toContain('people.rejected.ndjson, first of this run: line 2, fields.age: expected integer')
})

test('killed twice, with answers that get lost, loses nothing and doubles nothing', async () => {
  const result = await importInterrupted(kith, 1_500, 'parquet')

  expect(result).toMatchObject(onceEach(1_500))
  expect(result.lost).toBeGreaterThan(2)
}, 120_000)

async function rowsOf(file: string, offset = 0): Promise<Row[]> {
  const { rows } = await openParquet(file)
  return Array.fromAsync(rows({ offset, line: offset }))
}

const COMPRESSORS = { GZIP: gzipSync, BROTLI: brotliCompressSync, ZSTD: zstdCompressSync }

test.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD'] as const)(
  'rows are read from wherever the reading begins: %s',
  async (codec) => {
    const data = Array.from({ length: 5_000 }, (_, i) => `u${i}`)
    const file = aFile([{ name: 'id', data }], { codec, compressors: COMPRESSORS, rowGroupSize: 1_700 })

    const all = await rowsOf(file)

    expect(all.map(({ cells }) => cells?.[0])).toEqual(data)
    expect(all.map(({ first, last, end }) => [first, last, end])).toEqual(
      data.map((_, i) => [i + 1, i + 1, i + 1]),
    )
    for (const offset of [1, 1_699, 1_700, 3_999, 5_000])
      expect(await rowsOf(file, offset)).toEqual(all.slice(offset))
  },
)

test('what is no Parquet is refused in one line', async () => {
  const file = join(temporaryDirectory(), 'people.parquet')
  writeFileSync(file, 'id,age\nu1,30\n')

  const { code, stderr } = await runImport(file)

  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/people\.parquet: expected Parquet that can be read, got: .*\n$/),
  ])
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(kith.asked).toEqual([])
})

test('a hundred thousand rows are read in flat memory, in one row group', async () => {
  const file = join(temporaryDirectory(), 'large.parquet')
  function* rows() {
    for (let i = 0; i < 100_000; i++)
      yield { id: `u${i}`, about: `${i} ${'some words, and more '.repeat(12)}` }
  }
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: rows(),
    rowGroupSize: 100_000,
    columns: [
      { name: 'id', type: 'STRING' },
      { name: 'about', type: 'STRING' },
    ],
  })
  const script = `import { openParquet } from ${JSON.stringify(new URL('../../dev/import/parquet.ts', import.meta.url).href)}
    const { rows, start } = await openParquet(${JSON.stringify(file)})
    let count = 0
    for await (const row of rows(start)) count++
    console.log(count)`

  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=36',
    '--input-type=module',
    '-e',
    script,
  ])

  expect(stdout).toBe('100000\n')
})
