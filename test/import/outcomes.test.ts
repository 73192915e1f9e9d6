import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiKeyId } from '../../shared/api-key.ts'
import { run, temporaryDirectory } from '../dev/run.ts'
import { killOnce } from './interrupted.ts'
import { type Kith, startKith } from './kith.ts'

let kith: Kith
let tenants = 0

beforeAll(async () => {
  kith = await startKith()
})
afterAll(() => kith.close())
beforeEach(() => {
  kith.trouble = () => undefined
  kith.asked.length = 0
})

/** A tenant of its own with so many people, u0 and so on. */
async function aTenant(people: number): Promise<string> {
  const key = await kith.aKey(['users:write', 'match'], `tenant ${tenants++}`)
  const ids = Array.from({ length: people }, (_, i) => ({ user_id: `u${i}`, domain: 'dating' }))
  for (let at = 0; at < people; at += 100) {
    const body = JSON.stringify({ items: ids.slice(at, at + 100) })
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
    await fetch(`${kith.url}/v1/users/batch`, { method: 'POST', body, headers })
  }
  kith.asked.length = 0
  return key
}

function aFile(content: string | Buffer, name: string): string {
  const file = join(temporaryDirectory(), name)
  writeFileSync(file, content)
  return file
}

const start = (key: string, file: string, args: string[] = []) =>
  run('outcomes', ['import', file, '--url', kith.url, '--domain', 'dating', ...args], { KITH_API_KEY: key })

async function runImport(key: string, file: string, args: string[] = []) {
  const command = start(key, file, args)
  return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() }
}

const reportOf = (file: string) =>
  readFileSync(file.replace(/\.(csv|ndjson)$/, '.rejected.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** All that is stored of a tenant's outcomes, without what is numbered or timed. */
async function stored(key: string) {
  const [row] = await kith.owner`select tenant_id from api_keys where key_id = ${apiKeyId(key)}`
  const tenant = row?.tenant_id
  return {
    outcomes: await kith.owner`
      select s.user_id as seeker, c.user_id as candidate, outcome, weight, occurred_at::text, match_id
      from outcomes o join users s on s.record_id = seeker_id join users c on c.record_id = candidate_id
      where o.tenant_id = ${tenant} order by s.record_id, c.record_id`,
    standings: await kith.owner`
      select user_id, received_decided, received_positive, given_decided, given_positive
      from standings t join users u using (record_id) where t.tenant_id = ${tenant} order by record_id`,
    learning: await kith.owner`
      select domain, decided, positive, triplets, pending from learning where tenant_id = ${tenant}`,
  }
}

describe('an import of outcomes', () => {
  test('takes a spreadsheet as it is saved, guesses what its columns are, and shows it', async () => {
    const key = await aTenant(3)
    const file = aFile(
      '\uFEFFUser ID;Candidate;Result;Timestamp;Weight;Match ID;Shoe size\r\n' +
        'u0;u1;Accepted;2026-11-01T10:00:00Z;2.5;"a ""quoted""; id";44\r\n' +
        '\r\n' +
        'u0;"u2";rejected;2026-11-02T10:00:00+01:00;;;\r\n',
      'swipes.csv',
    )

    const { code, stdout, stderr } = await runImport(key, file)

    expect([code, stdout]).toEqual([0, '2 lines imported, 0 rejected.\n'])
    expect(stderr).toContain('User ID    the field seeker_id')
    expect(stderr).toContain('Shoe size  left out')
    const { outcomes, learning } = await stored(key)
    expect(outcomes).toEqual([
      {
        ...{ seeker: 'u0', candidate: 'u1', outcome: 'accepted', weight: 2.5 },
        ...{ occurred_at: '2026-11-01 10:00:00+00', match_id: 'a "quoted"; id' },
      },
      {
        ...{ seeker: 'u0', candidate: 'u2', outcome: 'rejected', weight: 1 },
        ...{ occurred_at: '2026-11-02 09:00:00+00', match_id: null },
      },
    ])
    expect(learning).toMatchObject([{ triplets: '1' }])
    expect(existsSync(`${file}.outcomes.json`)).toBe(false)
  })

  test('lists what is rejected with its line and the reason, and takes the others', async () => {
    const key = await aTenant(4)
    const line = (seeker_id: string, candidate_id: string, outcome: string, more: object = {}) =>
      `${JSON.stringify({ seeker_id, candidate_id, outcome, ...more })}\n`
    const file = aFile(
      line('u0', 'u1', 'accepted') +
        line('u0', 'u0', 'accepted') +
        line('u0', 'u2', 'liked') +
        '{"seeker_id":\n\n' +
        line('u0', 'nobody', 'rejected') +
        line('u0', 'u3', 'rejected', { wieght: 1 }) +
        line('u1', 'u0', 'converted'),
      'outcomes.ndjson',
    )

    const { code, stdout, stderr } = await runImport(key, file)

    expect([code, stdout]).toEqual([1, '2 lines imported, 5 rejected.\n'])
    expect(stderr).toContain('outcomes.rejected.ndjson, first of this run: line 2, candidate_id: expected')
    expect(
      reportOf(file).map(({ line, seeker_id, candidate_id, error }) => [
        ...[line, seeker_id, candidate_id, error.code, error.message],
      ]),
    ).toEqual([
      [
        2,
        'u0',
        'u0',
        'invalid_request',
        'candidate_id: expected another user than the seeker, got the seeker.',
      ],
      [
        ...[3, 'u0', 'u2', 'invalid_request'],
        'outcome: expected one of converted, accepted, expired, rejected, got "liked".',
      ],
      [
        4,
        null,
        null,
        'invalid_request',
        expect.stringContaining('expected a JSON object, got malformed JSON'),
      ],
      [6, 'u0', 'nobody', 'not_found', 'candidate_id: there is no such user in the domain.'],
      [7, 'u0', 'u3', 'invalid_request', "Unknown field 'wieght': did you mean 'weight'?"],
    ])
    expect((await stored(key)).outcomes).toMatchObject([
      { seeker: 'u0', candidate: 'u1', outcome: 'accepted' },
      { seeker: 'u1', candidate: 'u0', outcome: 'converted' },
    ])
  })

  test('lets the last line stand where a pair comes again without an instant', async () => {
    const key = await aTenant(2)
    const labels = ['accepted', 'rejected', 'converted', 'expired']
    const lines = labels.map((outcome) => `{"seeker_id":"u0","candidate_id":"u1","outcome":"${outcome}"}\n`)

    const { code } = await runImport(key, aFile(lines.join(''), 'outcomes.ndjson'))

    expect(code).toBe(0)
    expect((await stored(key)).outcomes).toMatchObject([{ outcome: 'expired' }])
  })

  test('sends a thousand at a time, and fewer where they are long', async () => {
    const key = await aTenant(40)
    const file = aFile(linesOf(1_500, 40) + linesOf(900, 40, { match_id: 'm'.repeat(250) }), 'o.ndjson')

    const { code } = await runImport(key, file)

    expect(code).toBe(0)
    // One that a busy machine has not answered in time is sent again, under its key.
    const calls = [...new Map(kith.asked.map(({ idempotencyKey, body }) => [idempotencyKey, body])).values()]
    const sizes = calls.map((body) => JSON.parse(body).items.length)
    expect(sizes[0]).toBe(1_000)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(2_400)
    expect(calls.map((body) => body.length <= 256 * 1024)).toEqual([true, true, true])
  })

  test('killed twice, with lost answers, leaves the same rows and counters as an uninterrupted one', async () => {
    const [once, often] = [await aTenant(40), await aTenant(40)]
    const content = `${linesOf(6_000, 40)}{"seeker_id":"u0","candidate_id":"nobody","outcome":"accepted"}\n`
    const [whole, parts] = [aFile(content, 'outcomes.ndjson'), aFile(content, 'outcomes.ndjson')]
    expect((await runImport(once, whole)).stdout).toBe('6000 lines imported, 1 rejected.\n')
    kith.asked.length = 0
    kith.trouble = (request) => (request % 5 === 2 ? 'lost' : undefined)

    const ends: (number | null)[] = []
    for (const killAt of [2_000, 4_000]) {
      const command = start(often, parts)
      void killOnce(command.process, `${parts}.outcomes.json`, killAt)
      ends.push(await command.ended)
    }
    const last = await runImport(often, parts)

    expect(ends).toEqual([null, null])
    expect([last.code, last.stdout]).toEqual([1, '6000 lines imported, 1 rejected.\n'])
    expect(last.stderr).toMatch(/Resuming after line \d000 of 6001\./)
    expect(reportOf(parts)).toEqual(reportOf(whole))
    expect(await stored(often)).toEqual(await stored(once))
    expect((await stored(often)).outcomes).toHaveLength(40 * 39)
  }, 120_000)

  test('of the same file again changes nothing', async () => {
    const key = await aTenant(20)
    const file = aFile(linesOf(1_500, 20), 'outcomes.ndjson')
    await runImport(key, file)
    const before = await stored(key)

    const { stdout } = await runImport(key, file)

    expect(stdout).toBe('1500 lines imported, 0 rejected.\n')
    expect(await stored(key)).toEqual(before)
  })

  test.each<[string, () => string[], string]>([
    ['no verb', () => [], 'outcomes: expected import, got nothing'],
    ['no file', () => ['import'], 'outcomes import: expected a file, got none'],
    ['no domain', () => ['import', aFile('', 'o.ndjson')], '--domain: outcomes need one'],
    [
      'no column for a member',
      () => ['import', aFile('seeker,liked,outcome\nu0,u1,accepted\n', 'o.csv'), '--domain', 'dating'],
      "--map: expected which column is the candidate_id, as \"Column=candidate_id\"; there are 'seeker', 'liked'",
    ],
    [
      'a member that is none',
      () => ['import', aFile('a,b\n', 'o.csv'), '--domain', 'dating', '--map', 'a=user'],
      "--map: expected one of 'seeker_id', 'candidate_id', 'outcome'",
    ],
    [
      'a domain that is none',
      () => ['import', aFile('{"seeker_id":"u0"}\n', 'o.ndjson'), '--domain', 'datin'],
      "Did you mean 'dating'?",
    ],
  ])('says what it needs: %s', async (_, args, message) => {
    const command = run('outcomes', ['--url', kith.url, ...args()], {
      KITH_API_KEY: await kith.aKey(['match']),
    })

    expect([await command.ended, command.stdout()]).toEqual([2, ''])
    expect(command.stderr()).toContain(message)
  })
})

/** Outcomes of pairs of so many people, each pair again and again, in no order of time. */
function linesOf(count: number, people: number, more: object = {}): string {
  return Array.from({ length: count }, (_, i) => {
    const [seeker, offset] = [i % people, 1 + (Math.floor(i / people) % (people - 1))]
    const line = {
      seeker_id: `u${seeker}`,
      candidate_id: `u${(seeker + offset) % people}`,
      outcome: ['accepted', 'rejected', 'expired', 'converted'][(i * 7 + Math.floor(i / 11)) % 4],
      occurred_at: new Date(Date.UTC(2026, 9, 1) + ((i * 7919) % 100_003) * 1_000).toISOString(),
      ...more,
    }
    return `${JSON.stringify(line)}\n`
  }).join('')
}
