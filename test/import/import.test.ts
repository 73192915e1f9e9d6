import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { requireFreePort } from '../../dev/ports.ts'
import { createApiKey } from '../../shared/api-key.ts'
import { run, temporaryDirectory } from '../dev/run.ts'
import { importInterrupted, onceEach } from './interrupted.ts'
import { emptied, type Kith, startKith } from './kith.ts'

let kith: Kith
let closedPort = 0

beforeAll(async () => {
  kith = await startKith()
  closedPort = await requireFreePort(0, 'port')
})
afterAll(() => kith.close())

beforeEach(() => emptied(kith))

function aFile(content: string | Buffer, name = 'users.ndjson'): string {
  const file = join(temporaryDirectory(), name)
  writeFileSync(file, content)
  return file
}

const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const aged = (userId: string, age: number) => ({ user_id: userId, domain: 'dating', fields: { age } })
const people = (count: number) => Array.from({ length: count }, (_, i) => aged(`u${i}`, 20 + (i % 50)))

async function runImport(file: string, args: string[] = [], env: Record<string, string> = {}) {
  const command = run('import', [file, '--url', kith.url, ...args], { KITH_API_KEY: kith.key, ...env })
  return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() }
}

const reportOf = (file: string) =>
  readFileSync(file.replace('.ndjson', '.rejected.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('an import', () => {
  test('stores every line once, and leaves nothing behind', async () => {
    const file = aFile(lines(...people(250)))

    const { code, stdout } = await runImport(file, ['--parallel', '1'])

    expect([code, stdout]).toEqual([0, '250 lines imported, 0 rejected.\n'])
    expect(await kith.users()).toEqual(
      people(250).map(({ user_id, fields }) => ({ user_id, revision: 1, explicit: fields })),
    )
    expect(kith.asked).toHaveLength(3)
    expect(existsSync(`${file}.import.json`)).toBe(false)
    expect(existsSync(file.replace('.ndjson', '.rejected.ndjson'))).toBe(false)
  })

  test('takes a byte order mark, Windows line ends, blank lines and a last line without an end', async () => {
    const { domain, ...nameless } = aged('u2', 30)
    const text = `\uFEFF${JSON.stringify(aged('u1', 30))}\r\n\r\n  \n${JSON.stringify(nameless)}\r\n${JSON.stringify(aged('u3', 30))}`

    const { code } = await runImport(aFile(text), ['--domain', domain])

    expect(code).toBe(0)
    expect((await kith.users()).map(({ user_id }) => user_id)).toEqual(['u1', 'u2', 'u3'])
  })

  test('sends numbers exactly as in the file', async () => {
    const file = aFile(
      '{"user_id":"u1","fields":{"big":12345678901234567890}}\n{"user_id":"u2","fields":{"pi":3.10}}\n',
    )

    const { code } = await runImport(file, ['--domain', 'dating'])

    expect(code).toBe(1)
    expect(reportOf(file)).toMatchObject([
      { line: 1, error: { message: expect.stringContaining('fields.big') } },
    ])
  })

  test('applies lines about the same user in the order of the file', async () => {
    const said = Array.from({ length: 60 }, (_, i) => [aged('u', 20 + i), ...people(40)]).flat()

    const { code } = await runImport(aFile(lines(...said)), ['--parallel', '8'])

    expect(code).toBe(0)
    const users = await kith.users()
    expect(users.find(({ user_id }) => user_id === 'u')).toMatchObject({
      revision: 60,
      explicit: { age: 79 },
    })
    expect(users).toHaveLength(41)
  })

  test('reports the lines that are rejected, with their reason, and takes the others', async () => {
    const file = aFile(
      Buffer.concat([
        Buffer.from(lines(aged('u1', 30), aged('u2', 7))),
        Buffer.from('{"user_id":"u3",\n'),
        Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
        Buffer.from(`{"user_id":"u5","domain":"dating","context":"${'x'.repeat(300_000)}"}\n`),
        Buffer.from('[1]\n"text"\n'),
        Buffer.from(lines(aged('u8', 31))),
      ]),
    )

    const { code, stdout, stderr } = await runImport(file)

    expect(code).toBe(1)
    expect(stdout).toBe('2 lines imported, 6 rejected.\n')
    expect(stderr).toContain('users.rejected.ndjson, first of this run: line 2, fields.age: expected integer')
    expect(reportOf(file).map(({ line, user_id, error }) => [line, user_id, error.message])).toEqual([
      [2, 'u2', 'fields.age: expected integer from 18 to 120, got 7.'],
      [3, null, 'line 3: expected a JSON object, got malformed JSON at position 16.'],
      [4, null, 'line 4: expected UTF-8, got bytes that are not.'],
      [5, null, 'line 5: expected at most 262132 bytes, got more.'],
      [6, null, 'line 6: expected a JSON object, got an array.'],
      [7, null, 'line 7: expected a JSON object, got text.'],
    ])
    expect((await kith.users()).map(({ user_id }) => user_id)).toEqual(['u1', 'u8'])
  })

  test('takes the elements of a JSON array as lines, however many each takes up', async () => {
    const users = [1, 2, 3].map((i) => ({ user_id: `a${i}`, domain: 'dating', context: '],\n[' }))

    const { code, stdout } = await runImport(aFile(JSON.stringify(users, null, 2)))

    expect([code, stdout]).toEqual([0, '3 lines imported, 0 rejected.\n'])
    expect((await kith.users()).map(({ user_id }) => user_id)).toEqual(['a1', 'a2', 'a3'])
  })

  test('keeps every call below the limit of a body', async () => {
    const context = 'x'.repeat(90_000)
    const big = Array.from({ length: 8 }, (_, i) => ({ user_id: `u${i}`, domain: 'dating', context }))

    const { code } = await runImport(aFile(lines(...big)))

    expect(code).toBe(0)
    expect(kith.asked.map(({ body }) => JSON.parse(body).items.length)).toEqual([2, 2, 2, 2])
  })
})

describe('an interruption', () => {
  test('of any kind loses nothing and doubles nothing', async () => {
    const result = await importInterrupted(kith, 1_500)

    expect(result).toMatchObject(onceEach(1_500))
    expect(result.lost).toBeGreaterThan(2)
  }, 120_000)

  test('by Ctrl-C ends once what was sent is answered, and says how to go on', async () => {
    const file = aFile(lines(...people(2_000)))
    const command = run('import', [file, '--url', kith.url], { KITH_API_KEY: kith.key })
    kith.trouble = (request) => void (request === 3 && command.process.kill('SIGINT'))

    expect(await command.ended).toBe(130)
    expect(command.stderr()).toMatch(/Stopped\. \d+ lines are settled; the same command resumes there\./)
    const { lines: settled } = JSON.parse(readFileSync(`${file}.import.json`, 'utf8'))
    expect(await kith.users()).toHaveLength(settled)
    const { code, stderr } = await runImport(file)

    expect([code, stderr]).toEqual([0, expect.stringContaining(`Resuming after line ${settled} of 2000.`)])
    expect((await kith.users()).filter(({ revision }) => revision !== 1)).toEqual([])
    expect(await kith.users()).toHaveLength(2_000)
  })

  test('cannot be resumed with other content: that is another import', async () => {
    const file = aFile(lines(...people(2_000)))
    const command = run('import', [file, '--url', kith.url], { KITH_API_KEY: kith.key })
    kith.trouble = (request) => void (request === 3 && command.process.kill('SIGINT'))
    await command.ended
    writeFileSync(file, lines(...people(10)))

    const refused = await runImport(file)
    const anew = await runImport(file, ['--restart'])

    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('with other content of the file'),
    ])
    expect(refused.stderr).toContain('--restart begins anew')
    expect([anew.code, anew.stdout]).toEqual([0, '10 lines imported, 0 rejected.\n'])
  })
})

describe('a call that fails', () => {
  test.each([429, 503])('with %i is retried after the server’s delay, under the same key', async (status) => {
    const at: number[] = []
    kith.trouble = (request) => {
      at.push(Date.now())
      return request === 0 ? { status, headers: { 'Retry-After': '2' } } : undefined
    }

    const { code, stderr } = await runImport(aFile(lines(...people(3))))

    expect(code).toBe(0)
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(1_900)
    expect(stderr).toContain(`answered ${status}: trouble Trying again in 2.0 s.`)
    expect(new Set(kith.asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
  })

  test('for too long stops the import, and settled batches stay settled', async () => {
    kith.trouble = (request) => (request > 0 ? { status: 503, headers: {} } : undefined)
    const file = aFile(lines(...people(150)))

    const { code, stderr } = await runImport(file, ['--parallel', '1', '--give-up-after', '1'])

    expect(code).toBe(2)
    expect(stderr).toMatch(/No answer for 1 s, the last was: .* answered 503.* 100 lines are settled/)
    kith.trouble = () => undefined
    expect((await runImport(file)).code).toBe(0)
    expect(await kith.users()).toHaveLength(150)
  })

  test('because a user of the batch was erased meanwhile does not bring them back', async () => {
    const file = aFile(lines(...people(10)))
    kith.trouble = (request) => (request === 0 ? 'lost' : { status: 503, headers: {} })
    await runImport(file, ['--give-up-after', '1'])
    kith.trouble = () => undefined
    await fetch(`${kith.url}/v1/users/u3`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${kith.key}` },
    })

    const { code, stderr } = await runImport(file)

    expect([code, stderr]).toEqual([2, expect.stringContaining('erased')])
    expect(await kith.users()).toHaveLength(9)
  })
})

describe('an export', () => {
  const said = [
    {
      user_id: 'u1',
      domain: 'dating',
      context: 'I am a nurse.',
      fields: { age: 30, club: 'chess', gender: null },
    },
    { user_id: 'u2', domain: 'dating', fields: { age: 31 } },
    { user_id: 'u3', domain: 'hiring', context: 'A baker.' },
    {
      user_id: 'u1',
      domain: 'dating',
      content: 'I love hiking.',
      source: 'chat',
      occurred_at: '2026-02-01T00:00:00.000Z',
    },
    {
      user_id: 'u1',
      domain: 'dating',
      content: 'I love chess.',
      source: 'api',
      occurred_at: '2026-03-01T00:00:00.000Z',
    },
  ]
  const runExport = async (args: string[] = []) => {
    const command = run('export', ['--url', kith.url, ...args], { KITH_API_KEY: kith.key })
    return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() }
  }

  test('of an import equals its input, and can be imported elsewhere', async () => {
    expect((await runImport(aFile(lines(...said)))).code).toBe(0)

    const first = await runExport()

    expect([first.code, first.stderr]).toEqual([0, '5 lines.\n'])
    expect(
      first.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(said)
    await kith.owner`truncate users, contexts, vectors, history, replies cascade`
    expect((await runImport(aFile(first.stdout))).code).toBe(0)
    expect((await runExport()).stdout).toBe(first.stdout)
  })

  test('leaves out what a later upsert has replaced, and other domains if one is named', async () => {
    const later = { user_id: 'u1', domain: 'dating', context: 'I am a teacher.' }
    await runImport(aFile(lines(...said, later)))

    const { stdout } = await runExport(['--domain', 'dating'])

    expect(stdout).not.toMatch(/nurse|baker/)
    expect(JSON.parse(stdout.split('\n')[0]!)).toEqual(later)
  })

  test('of many users, or of long texts, comes page by page', async () => {
    const many = [
      ...people(230),
      ...Array.from({ length: 30 }, (_, i) => ({
        ...{
          user_id: `long${i}`,
          domain: 'dating',
          context: `${'x'.repeat(90_000)} ${'ü'.repeat(80_000)}`.slice(0, 100_000),
        },
      })),
    ]
    await runImport(aFile(lines(...many)), ['--parallel', '1'])

    const { code, stdout } = await runExport()

    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).user_id),
    ).toEqual(many.map(({ user_id }) => user_id))
  })

  test("holds nothing of another tenant's", async () => {
    await runImport(aFile(lines(...said)))
    const stranger = await kith.aKey(['users:read'], 'stranger')

    const command = run('export', ['--url', kith.url], { KITH_API_KEY: stranger })

    expect([await command.ended, command.stdout()]).toEqual([0, ''])
  })
})

test('a text for an unknown user is a rejected line', async () => {
  const file = aFile(lines({ user_id: 'u', domain: 'dating', content: 'Hello.' }, aged('u2', 30)))

  const { code } = await runImport(file)

  expect(code).toBe(1)
  expect(reportOf(file)).toMatchObject([{ line: 1, user_id: 'u', error: { code: 'not_found' } }])
  expect(await kith.users()).toHaveLength(1)
})

describe('a mistake of the first minutes is one line that says what to do', () => {
  const file = () => aFile(lines(aged('u', 30)))
  const key = (text: string) => ({ KITH_API_KEY: text })

  test.each<[what: string, args: () => string[], env: () => Record<string, string>, message: string]>([
    [
      'no key',
      () => [file()],
      () => key(''),
      'KITH_API_KEY: expected an API key in the environment, got none.',
    ],
    [
      'a mistyped key',
      () => [file()],
      () => key(`${kith.key}x`),
      'characters that are none: mistyped or cut off?',
    ],
    [
      'nothing there',
      () => [file(), '--url', `http://127.0.0.1:${closedPort}`],
      () => ({}),
      ': start kith with npm run dev, or say with --url where it is.',
    ],
    [
      'https for http',
      () => [file(), '--url', kith.url.replace('http', 'https')],
      () => ({}),
      'does not speak https: is it http://',
    ],
    [
      'no address',
      () => [file(), '--url', '127.0.0.1:8787'],
      () => ({}),
      '--url: expected an address as https://kith.example.com',
    ],
    ['no file', () => [], () => ({}), 'import: expected a file, got none'],
    ['no such file', () => ['/nowhere.ndjson'], () => ({}), '/nowhere.ndjson: there is no such file.'],
    [
      'a JSON array that does not end',
      () => [aFile('[{}')],
      () => ({}),
      'expected a JSON array, got its end at byte 3.',
    ],
    ['UTF-16', () => [aFile(Buffer.from('\uFEFF{}', 'utf16le'))], () => ({}), 'expected UTF-8, got UTF-16.'],
  ])('%s', async (_, args, env, message) => {
    const command = run('import', ['--url', kith.url, ...args()], { KITH_API_KEY: kith.key, ...env() })

    expect([await command.ended, command.stdout()]).toEqual([2, ''])
    expect(command.stderr()).toContain(message)
    expect(command.stderr().trim().split('\n')).toHaveLength(1)
  })

  test.each<[what: string, scopes: string[], message: string]>([
    ['a key that may only read', ['users:read'], 'This API key may not do that: npm run keys -- create'],
  ])('%s', async (_, scopes, message) => {
    const { code, stderr } = await runImport(file(), [], key(await kith.aKey(scopes)))

    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  test('a key of another kith', async () => {
    const other = createApiKey('test', (count) => randomBytes(count))

    const { code, stderr } = await runImport(file(), [], key(other))

    expect([code, stderr]).toEqual([2, expect.stringContaining('does not know this API key')])
  })
})
