import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readHeader, readRows } from '../../dev/import/csv.ts'
import type { Row } from '../../dev/import/row.ts'
import { temporaryDirectory } from '../dev/run.ts'
import { emptied, imported, type Kith, startKith } from './kith.ts'

let kith: Kith
beforeAll(async () => {
  kith = await startKith()
})
afterAll(() => kith.close())
beforeEach(() => emptied(kith))

function aFile(content: string | Buffer, name = 'people.csv'): string {
  const file = join(temporaryDirectory(), name)
  writeFileSync(file, content)
  return file
}

const runImport = (file: string, args: readonly string[] = []) => imported(kith, file, args)

/** Of requests that write. */
const written = () => kith.asked.map(({ body }) => body).filter((body) => body !== '')

const people = (count: number) =>
  [
    'id,Age,About',
    ...Array.from({ length: count }, (_, i) => `u${i},${20 + (i % 50)},"Hello, ""I"" am ${i}.\nReally."`),
  ].join('\n')

const reportOf = (file: string) =>
  readFileSync(file.replace('.csv', '.rejected.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('an import of a table', () => {
  test('takes a spreadsheet as it is saved: a byte order mark, semicolons, Windows line ends, quotes, lines within cells', async () => {
    const file = aFile(
      '\uFEFFUser ID;City;Age;Looking for;Pets;About me;Shoe size\r\n' +
        '007;New York, NY;32;x;dog|cat;"I read ""a lot"".\r\nI run; I cook.";44\r\n' +
        '\r\n' +
        '008;;;;;;41\r\n',
    )

    const { code, stdout, stderr } = await runImport(file, [
      '--domain',
      'dating',
      '--map',
      'looking for=religion',
    ])

    expect([code, stdout]).toEqual([0, '2 lines imported, 0 rejected.\n'])
    expect(written().map((body) => JSON.parse(body).items)).toEqual([
      [
        {
          domain: 'dating',
          user_id: '007',
          context: 'I read "a lot".\r\nI run; I cook.',
          fields: { religion: 'x', location: 'New York, NY', age: 32, pets: ['dog', 'cat'] },
        },
        { domain: 'dating', user_id: '008' },
      ],
    ])
    expect(stderr).toContain('User ID      the user id')
    expect(stderr).toContain('Looking for  the field religion')
    expect(stderr).toContain('Shoe size    left out')
    expect(stderr).toContain('{"user_id":"007"')
    expect(existsSync(`${file}.import.json`)).toBe(false)
  })

  test('normalizes the spelling of values to the schema’s, and guesses no further', async () => {
    const file = aFile(
      'id,relationship_status,has_children,seeks_gender\nu1,In a relationship,yes,"Woman, nonbinary"\nu2,In_Relationship,0,man\n',
    )

    const { code } = await runImport(file, ['--domain', 'dating'])

    expect(code).toBe(1)
    expect(await kith.users()).toMatchObject([
      {
        user_id: 'u2',
        explicit: { relationship_status: 'in_relationship', has_children: false, seeks_gender: ['man'] },
      },
    ])
    expect(reportOf(file)).toMatchObject([{ line: 2, user_id: 'u1' }])
  })

  test('reports rows that are rejected with the line that they begin in, and takes the others', async () => {
    const file = aFile(
      Buffer.concat([
        Buffer.from('id,age,notes\nu1,30,"two\nlines"\nu2,seven,x\n\nu3,31\nu4,32,'),
        Buffer.from([0xff]),
        Buffer.from('\n,33,x\nu6,34,"a\n\nb"\nu7,12,last'),
      ]),
    )

    const { code, stdout } = await runImport(file, ['--domain', 'dating'])

    expect(code).toBe(1)
    expect(stdout).toBe('2 lines imported, 5 rejected.\n')
    expect((await kith.users()).map(({ user_id }) => user_id)).toEqual(['u1', 'u6'])
    expect(reportOf(file).map(({ line, user_id, error }) => [line, user_id, error.message])).toEqual([
      [4, 'u2', 'fields.age: expected integer from 18 to 120, got "seven".'],
      [6, 'u3', 'line 6: expected 3 cells, got 2.'],
      [7, null, 'line 7: expected UTF-8, got bytes that are not.'],
      [8, '', expect.stringContaining('user_id')],
      [12, 'u7', 'fields.age: expected integer from 18 to 120, got 12.'],
    ])
  })

  test('resumes where it stopped, only with the same columns, and duplicates nothing', async () => {
    const file = aFile(people(1_000))
    kith.trouble = (request) =>
      request >= 4 ? { status: 503, headers: {} } : request === 1 ? 'lost' : undefined
    const args = ['--domain', 'dating', '--give-up-after', '2', '--parallel', '1']
    const first = await runImport(file, args)
    expect(first.code).toBe(2)
    kith.trouble = () => undefined

    const other = await runImport(file, [...args, '--text', 'About,Age'])
    const second = await runImport(file, args)

    expect(other.stderr).toContain('this import was begun with the columns')
    expect([second.code, second.stdout]).toEqual([0, '1000 lines imported, 0 rejected.\n'])
    expect(second.stderr).toContain('Resuming after line 401 of 2001.')
    const users = await kith.users()
    expect(users).toHaveLength(1_000)
    expect(users.every(({ revision }) => revision === 1)).toBe(true)
  })

  test('saves the column mapping and reuses it', async () => {
    const file = aFile('who,a,b\nu1,30,text\n')
    const saved = join(temporaryDirectory(), 'columns.json')
    const said = ['--id', 'who', '--map', 'a=age', '--text', 'b', '--save-columns', saved, '--dry-run']

    const shown = await runImport(file, ['--domain', 'dating', ...said])
    const { code } = await runImport(file, ['--domain', 'dating', '--columns', saved])

    expect(shown.stderr).toContain('{"user_id":"u1","context":"text","fields":{"age":30}}')
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual({ id: 'who', fields: { a: 'age' }, text: ['b'] })
    expect(code).toBe(0)
    expect(await kith.users()).toMatchObject([{ user_id: 'u1', explicit: { age: 30 } }])
  })

  test.each([
    [[], '--domain: a table needs one, as --domain dating.'],
    [
      ['--domain', 'dating', '--map', 'Town=location'],
      "--map: expected a column of the file, got 'Town'; there are 'name', 'City'.",
    ],
    [['--domain', 'dating', '--map', 'City=town'], "--map: expected one of 'age',"],
    [['--domain', 'dating', '--map', 'City'], '--map: expected "Column=field", got "City".'],
    [
      ['--domain', 'dating'],
      "--id: expected the column with the user id, got none; there are 'name', 'City'.",
    ],
    [['--domain', 'datin'], "Did you mean 'dating'?"],
  ])('names what is missing: %j', async (args, message) => {
    const { code, stderr } = await runImport(aFile('name,City\nu1,Berlin\n'), args)

    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(written()).toEqual([])
  })

  test.each([
    ['', 'expected a header with the names of columns, got nothing.'],
    ['id,id\n', "expected columns of different names, got 'id' twice."],
    ['id,notes\nu1,"never closed\nu2,x\n', 'is a quote not closed?'],
  ])('refuses a file that is not a table: %j', async (content, message) => {
    const { code, stderr } = await runImport(aFile(content), ['--domain', 'dating'])

    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('the rows of a table', () => {
  const rowsFrom = async (file: string, delimiter: string, from: { offset: number; line: number }) => {
    const rows: Row[] = []
    for await (const row of readRows(file, delimiter, from)) rows.push(row)
    return rows
  }

  test('are the same wherever reading starts', async () => {
    const file = aFile('\uFEFFid\tnote\r\nü1\t"a\r\n\r\nb ""c"" ü"\r\n\r\nu2\tx\r\nu3\t"\n"\r\nu4\tend')
    const { delimiter, offset, lines } = await readHeader(file)
    const all = await rowsFrom(file, delimiter, { offset, line: lines })

    const tails = await Promise.all(
      all.map(({ end, last }) => rowsFrom(file, delimiter, { offset: end, line: last })),
    )

    expect(all.map(({ first, last, cells }) => [first, last, cells?.[0]])).toEqual([
      [2, 4, 'ü1'],
      [6, 6, 'u2'],
      [7, 8, 'u3'],
      [9, 9, 'u4'],
    ])
    expect(tails).toEqual(all.map((_, i) => all.slice(i + 1)))
  })

  test('are read in constant memory', async () => {
    const file = join(temporaryDirectory(), 'large.csv')
    const out = createWriteStream(file)
    out.write('id,about\n')
    for (let i = 0; i < 300_000; i++) {
      if (!out.write(`u${i},"${'some words, and more '.repeat(12)}"\n`)) await once(out, 'drain')
    }
    out.end()
    await once(out, 'close')
    const script = `import { readRows } from ${JSON.stringify(new URL('../../dev/import/csv.ts', import.meta.url).href)}
      let count = 0
      for await (const row of readRows(${JSON.stringify(file)}, ',', { offset: 0, line: 0 })) count++
      console.log(count)`

    const { stdout } = await promisify(execFile)(process.execPath, [
      '--max-old-space-size=24',
      '--input-type=module',
      '-e',
      script,
    ])

    expect(stdout).toBe('300001\n')
  })
})
