import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inProcess } from '../../bench/program.ts'
import { countingReads, ROWS_READ, type RowsRead } from '../../bench/rows-read.ts'
import { connectToEndpoint, putKey } from '../../dev/api-keys.ts'
import type { StatementResult } from '../../dev/neon/backend.ts'
import type { Execute } from '../../dev/neon/server.ts'
import type { SqlRequest } from '../../dev/neon/sql-request.ts'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { createApiKey } from '../../shared/api-key.ts'
import type { Deps } from '../../worker/deps.ts'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { producersOf } from '../../worker/enrich/pipeline.ts'
import { app } from '../../worker/http/app.ts'
import { takeOutdatedOwn } from '../../worker/store/outbox.ts'
import { applyRetention } from '../../worker/store/retention.ts'
import { isOfRequest } from '../setup/requests.ts'

const OTHERS = 10_000
/** More than any statement for one user, or for a page of ten, has to look at; less than any table has here. */
const MANY = OTHERS / 20

/** Of one table or index, by one statement of a request: what it had to look at. */
interface Read {
  query: string
  relation: string
  rows: number
}

/**
 * Erasing looks for replies that speak of a user among others: row-level security keeps an array's operators out of
 * an index, so that reads the replies of three days.
 */
const isTooMuch = ({ query, relation, rows }: Read) =>
  rows > MANY && !(relation.startsWith('replies') && /\babout\b/.test(query))

let database: Database
let deps: Deps
let sql: ReturnType<typeof connectToEndpoint>
let reads: Read[] = []
let countsBackground = false
const key = createApiKey('test', (count) => randomBytes(count))

beforeAll(async () => {
  database = await startDatabase({
    port: 0,
    intercept: (execute) => (request) =>
      isOfRequest(request) || (countsBackground && isOfBackground(request))
        ? counted(request, execute)
        : execute(request),
  })
  sql = connectToEndpoint(database.url)
  await putKey(sql, { key, tenant: 'plans', scopes: ['users:read', 'users:write', 'match'] })
  deps = inProcess(database.url)
  await sql`insert into users (tenant_id, user_id, domain, schema_version, explicit, pipeline, context_id)
    select tenant_id, 'other ' || i, 'dating', 'dating.v3', '{}', 'dating.v3', 'ctx_' || i
    from tenants, generate_series(1, ${OTHERS}::int) i`
  await sql`insert into contexts (record_id, context_id, tenant_id, origin, content, readings, rejected, extractor, schema_version)
    select record_id, context_id, tenant_id, 'upsert', 'I read', '[]', '[]', 'rules.v1', 'dating.v3' from users`
  await sql`insert into history (record_id, revision, tenant_id, explicit, explicit_at)
    select record_id, 1, tenant_id, '{}', now() from users`
  await sql`insert into replies (tenant_id, route, key, fingerprint, record_id, snapshot)
    select tenant_id, 'POST /v1/users', user_id, '', record_id, '{}' from users`
  await sql`insert into vectors (record_id, head, tenant_id, version, model, text_hash, vector)
    select record_id, 'dating', tenant_id, '', '', '', array_fill(0.1::real, array[1024])::halfvec(1024)
    from users limit ${OTHERS / 10}`
}, 60_000)

afterAll(() => database.close())

const call = async (method: string, path: string, body?: object, headers?: Record<string, string>) => {
  const request = new Request(`https://kith.test${path}`, {
    method,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  })
  const response = await app.fetch(request, deps)
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}

const user = { user_id: 'me', domain: 'dating', context: 'I am 32 and run.', fields: { age: 32 } }

/** Everything that is done for one user. */
async function everyRequest(idempotencyKey: string) {
  await call('POST', '/v1/users', user)
  await call('POST', '/v1/users', { ...user, fields: { age: 33 } }, { 'Idempotency-Key': idempotencyKey })
  await call('POST', '/v1/users', { ...user, fields: { age: 34 } }, { Prefer: 'wait=5' })
  const { context_id } = await call('POST', '/v1/context', {
    user_id: 'me',
    domain: 'dating',
    content: 'I sail.',
  })
  const due = await sql`select record_id from users where due_at is not null`
  await enrichRecords(
    deps,
    due.map((row) => Number(row.record_id)),
  )
  await call('GET', '/v1/users/me?domain=dating&include=history,vectors')
  await call('GET', '/v1/users/me/context?domain=dating')
  await call('GET', '/v1/users/me/export')
  await call('DELETE', `/v1/context/${context_id}`)
  await call('DELETE', '/v1/users/me')
}

/** What it does to a hundred records at once may read a table of this size whole: bench/growth.ts measures it. */
const isOfBackground = ({ role, statements }: SqlRequest) =>
  role === 'kith_app' && statements[0]?.query.includes('begin_background')

/** Since when it counts is the server's affair: what a statement read is the difference of before and after. */
const COUNT = { query: ROWS_READ, params: [] }

/** Executes the request, and notes what each statement read, that of the functions which it calls included. */
async function counted(request: SqlRequest, execute: Execute): Promise<StatementResult[]> {
  const statements = [COUNT, ...request.statements.flatMap((statement) => [statement, COUNT])]
  const results = await execute({ ...request, statements })
  const counts = results
    .filter((_, i) => i % 2 === 0)
    .map(({ rows }) => new Map(rows.map(([name, n]) => [name, Number(n)])))
  request.statements.forEach(({ query }, i) => {
    for (const [relation, after] of counts[i + 1] ?? []) {
      const rows = after - (counts[i]?.get(relation) ?? 0)
      if (rows > 0) reads.push({ query, relation: relation ?? '', rows })
    }
  })
  return results.filter((_, i) => i % 2 === 1)
}

/** From its sixth time on a statement of a function may get one plan for whatever it is asked. */
const TIMES = 7

describe.each(['without statistics, as a new table has none', 'with statistics'])('%s', (state) => {
  beforeAll(async () => {
    if (state === 'with statistics') await sql`analyze`
  })

  test('no statement about one user scans a whole table', async () => {
    reads = []
    for (let i = 0; i < TIMES; i++) await everyRequest(`${state} ${i}`)

    expect(new Set(reads.map(({ query }) => query)).size).toBeGreaterThan(15)
    expect(reads.filter(isTooMuch)).toEqual([])
  })

  test('a batch reads the users that it names', async () => {
    const items = Array.from({ length: 20 }, (_, i) => ({ ...user, user_id: `batched ${i} ${state}` }))
    const outcomes = items.slice(1).map(({ user_id }) => ({
      seeker_id: items[0]?.user_id,
      candidate_id: user_id,
      outcome: 'accepted',
      occurred_at: '2026-11-01T10:00:00Z',
    }))
    reads = []

    for (let i = 0; i < TIMES; i++) {
      await call('POST', '/v1/users/batch', { items }, { 'Idempotency-Key': `${state} batch ${i}` })
      await call('POST', '/v1/feedback', { domain: 'dating', items: outcomes })
    }

    await sql`update users set due_at = null where user_id like 'batched %'`
    expect(reads.map(({ relation }) => relation)).toContain('users_identity')
    expect(reads.filter(isTooMuch)).toEqual([])
  })

  test('one more text of a user of a thousand is enriched by reading ten rows of each table at most', async () => {
    const talker = `talker ${state}`
    await call('POST', '/v1/users', { ...user, user_id: talker })
    const [row] = await sql`update users set due_at = null where user_id = ${talker} returning record_id`
    const recordId = Number(row?.record_id)
    await sql`insert into contexts (record_id, context_id, tenant_id, origin, content, readings, rejected, extractor, schema_version)
      select record_id, 'ctx_talker_' || i, tenant_id, 'append', 'I read', '[]', '[]', ${deps.extractor.version}, 'dating.v3'
      from users, generate_series(1, 1000) i where user_id = ${talker}`
    const append = { user_id: talker, domain: 'dating' }
    const headers = { Prefer: 'respond-async' }
    const path = `/v1/users/${encodeURIComponent(talker)}?domain=dating`
    await call('POST', '/v1/context', { ...append, content: 'I sail.' }, headers)
    // Some hundred of the thousand at a time.
    for (let goes = 0; goes < 3; goes++) await enrichRecords(deps, [recordId])
    expect((await call('GET', path)).enrichment.status).toBe('complete')
    countsBackground = true
    reads = []

    await call('POST', '/v1/context', { ...append, content: 'I love hiking. I live in Boston, MA.' }, headers)
    await enrichRecords(deps, [recordId])
    await call('GET', path)

    countsBackground = false
    expect(reads.filter(({ relation }) => relation.startsWith('summaries'))).not.toEqual([])
    expect(reads.filter(({ relation, rows }) => rows > 10 && !relation.startsWith('pg_'))).toEqual([])
  })

  test('a sweep looks for outdated records of one tenant’s domain past those of another’s of the same name', async () => {
    const makers = producersOf(deps)
    await sql`insert into tenants (name) values ('neighbour') on conflict do nothing`
    await sql`insert into definitions (tenant_id, name, number, version, head_version, definition, is_current)
      select tenant_id, 'tennis', 1, 'tennis.v1', name, '{}', true from tenants on conflict do nothing`
    await sql`insert into users (tenant_id, user_id, domain, schema_version, explicit, pipeline)
      select tenant_id, 'player ' || i, 'tennis', 'tennis.v1', '{}', 'tennis.v1 ' || name || ' ' || ${makers}::text
      from tenants, generate_series(1, case name when 'neighbour' then ${OTHERS}::int else 10 end) i
      on conflict do nothing`
    countsBackground = true
    reads = []

    const jobs = await takeOutdatedOwn(deps.db, makers, 100)

    countsBackground = false
    expect([jobs, reads.filter(isTooMuch)]).toEqual([[], []])
  })

  test('a step of a retention rule reads as many texts as it takes', async () => {
    const old = `old ${state}`
    await call('POST', '/v1/users', { ...user, user_id: old })
    await sql`insert into contexts (record_id, context_id, tenant_id, origin, content, occurred_at)
      select record_id, 'ctx_old_' || i, tenant_id, 'append', 'I read', now() - interval '50 days'
      from users, generate_series(1, 60) i where user_id = ${old}`
    await sql`insert into retention (tenant_id, days, keep) select tenant_id, 30, 'nothing' from tenants
      on conflict (tenant_id) do nothing`
    const counted: RowsRead[] = []

    const { texts } = await applyRetention(countingReads(deps.db, counted), 20)

    expect(texts).toBe(20)
    expect(counted.filter(({ relation, rows }) => rows > MANY && !relation.startsWith('pg_'))).toEqual([])
    expect(counted.map(({ relation }) => relation)).toContain('contexts_age')
  })

  test('a page of the texts of a user of a thousand is read alone, wherever it begins', async () => {
    const path = `/v1/users/${encodeURIComponent(`talker ${state}`)}/context?domain=dating`
    const { next_cursor: cursor } = await call('GET', `${path}&limit=100`)
    reads = []

    const page = await call('GET', `${path}&limit=10&cursor=${encodeURIComponent(cursor)}`)

    expect(page.data).toHaveLength(10)
    expect(reads.filter(({ relation }) => relation.startsWith('contexts'))).not.toEqual([])
    expect(reads.filter(({ relation, rows }) => rows > 30 && !relation.startsWith('pg_'))).toEqual([])
  })
})

// Without statistics Postgres takes a tenant's users for few, and sorts them.
test('a page of users is read alone, with statistics', async () => {
  reads = []
  await call('GET', '/v1/users?domain=dating&limit=10')

  expect(reads.filter(isTooMuch)).toEqual([])
  expect(reads).toContainEqual(expect.objectContaining({ relation: 'users_pkey' }))
})

test('a table without its indexes is scanned: the test above can fail', async () => {
  await sql`alter table contexts drop constraint contexts_record_id_context_id_pk`
  await sql`drop index contexts_id, contexts_said`
  reads = []
  await call('GET', '/v1/users/other%201?domain=dating')

  expect(reads.filter(isTooMuch)).toEqual([expect.objectContaining({ relation: 'contexts' })])
})
