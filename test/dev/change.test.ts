import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { OwnDomainSummary } from '../../shared/own-domain.ts'
import type { UserRecord } from '../../shared/record.ts'
import { times } from '../setup/long.ts'
import { run, temporaryDirectory } from './run.ts'

const USERS = times(400, 10_000)
const PAGE = 100
const WITHIN_MS = 30 * 60_000

const level = (maximum: number) => ({
  name: 'level',
  kind: 'hard',
  type: 'integer',
  minimum: 1,
  maximum,
  description: '',
})
const formats = (...values: string[]) => ({
  name: 'formats',
  kind: 'hard',
  type: 'array',
  items: { type: 'enum', values },
  merge: 'union',
  description: '',
})
const club = { name: 'club', kind: 'hard', type: 'string', description: '', read: false }

/** One field takes less than before, one knows a word more, and one goes. */
const FIRST = { fields: [level(7), formats('singles', 'doubles'), club] }
const SECOND = { fields: [level(6), formats('singles', 'doubles', 'mixed')] }

const numbers = Array.from({ length: USERS }, (_, i) => i)
const userOf = (i: number) => ({
  user_id: `u${i}`,
  domain: 'tennis',
  context: `Mostly doubles, sometimes mixed. (${i})`,
  fields: { level: 1 + (i % 7), club: `club ${i}` },
})

/** What the record says by either version of the definition. */
function expected(i: number, version: string) {
  const { level, club } = userOf(i).fields
  if (version === 'tennis.v1') return { fields: { level, club, formats: ['doubles'] }, extras: {} }
  const fields = { ...(level <= 6 && { level }), formats: ['doubles', 'mixed'] }
  return { fields, extras: { club, ...(level > 6 && { level }) } }
}

test(
  'a changed definition enriches every record again by itself, through a kill, and loses nothing explicit',
  async () => {
    const data = join(temporaryDirectory(), 'db')
    const first = await startDev(data)
    await call(first, 'PUT', '/v1/domains/tennis', FIRST)
    for (let i = 0; i < USERS; i += PAGE) {
      await call(first, 'POST', '/v1/users/batch', { items: numbers.slice(i, i + PAGE).map(userOf) })
    }
    await until(first, ({ outdated }) => outdated === 0)

    await call(first, 'PUT', '/v1/domains/tennis', SECOND)
    const changedAt = performance.now()
    const swept = fetch(`${first.url}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`).catch(() => undefined)
    const atKill = await until(first, ({ outdated }) => outdated < 0.7 * USERS)
    await first.kill()
    await swept
    const second = await startDev(data)
    const midway = await recordsOf(second)
    await until(second, ({ outdated }) => outdated === 0)
    const seconds = Math.round((performance.now() - changedAt) / 1000)

    const after = await recordsOf(second)
    console.log({ users: USERS, outdatedAtKill: atKill.outdated, seconds })
    expect(atKill.outdated).toBeGreaterThan(0)
    expect([midway.length, wrong(midway)]).toEqual([USERS, []])
    expect([after.length, wrong(after)]).toEqual([USERS, []])
    expect(new Set(after.map(({ schema_version: version }) => version))).toEqual(new Set(['tennis.v2']))
  },
  WITHIN_MS,
)

interface Dev {
  url: string
  key: string
  kill(): Promise<unknown>
}

async function startDev(data: string): Promise<Dev> {
  const { process, line, ended } = run('dev', ['--data', data, '--port', '0', '--db-port', '0'])
  onTestFinished(() => void process.kill('SIGKILL'))
  const [, url = '', key = ''] = /^ready (\S+) key (\S+)/.exec(await line(/^ready/)) ?? []
  const kill = () => {
    process.kill('SIGKILL')
    return ended
  }
  return { url, key, kill }
}

/** What a database with too much to do answers with 503 is sent again, as a client does. */
async function call<Answer>(
  { url, key }: Pick<Dev, 'url' | 'key'>,
  method: string,
  path: string,
  body?: object,
): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${key}`,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (response.status === 503) {
    await delay(1_000)
    return call({ url, key }, method, path, body)
  }
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

/** Looks at the progress, and does nothing, until it is as far as that. */
async function until(dev: Dev, isFar: (progress: OwnDomainSummary['progress']) => boolean) {
  for (const deadline = Date.now() + WITHIN_MS; Date.now() < deadline; ) {
    const { data } = await call<{ data: OwnDomainSummary[] }>(dev, 'GET', '/v1/domains')
    const progress = data[0]?.progress
    if (progress && isFar(progress)) return progress
    await delay(50)
  }
  throw new Error('the records have not come as far as that')
}

async function recordsOf(dev: Dev): Promise<UserRecord[]> {
  const records: UserRecord[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { data: UserRecord[]; next_cursor: string | null } = await call(
      dev,
      'GET',
      `/v1/users?domain=tennis&limit=${PAGE}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    )
    records.push(...page.data)
    cursor = page.next_cursor
  }
  return records
}

/** Some of the records that say something else than their user did, by the version that they name. */
function wrong(records: readonly UserRecord[]) {
  return records
    .map(({ user_id, schema_version, fields, extras }) => ({
      is: { user_id, schema_version, fields, extras },
      ought: expected(Number(user_id.slice(1)), schema_version),
    }))
    .filter(({ is, ought }) => !isSame(is.fields, ought.fields) || !isSame(is.extras, ought.extras))
    .slice(0, 3)
}

const isSame = (one: object, other: object) => canonical(one) === canonical(other)

const canonical = (value: object) =>
  JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
