import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inProcess } from '../../bench/program.ts'
import { connectToEndpoint, putKey } from '../../dev/api-keys.ts'
import type { SqlRequest } from '../../dev/neon/sql-request.ts'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { createApiKey } from '../../shared/api-key.ts'
import type { Deps } from '../../worker/deps.ts'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { app } from '../../worker/http/app.ts'

const OTHERS = 10_000
/**
 * Whether a request reads all of a table that may be of any size. Erasing looks for replies that speak of a user among
 * others: row-level security keeps an array's operators out of an index, so that reads the replies of three days.
 */
const readsWhole = ({ query, plan }: { query: string; plan: string }) =>
  /Seq Scan on (users|contexts|vectors|history)\b/.test(plan) ||
  (/Seq Scan on replies\b/.test(plan) && !/\babout\b/.test(query))

let database: Database
let deps: Deps
let sql: ReturnType<typeof connectToEndpoint>
let sent: SqlRequest[] = []
const key = createApiKey('test', (count) => randomBytes(count))

beforeAll(async () => {
  database = await startDatabase({
    port: 0,
    intercept: (execute) => (request) => {
      sent.push(request)
      return execute(request)
    },
  })
  sql = connectToEndpoint(database.url)
  await putKey(sql, { key, tenant: 'plans', scopes: ['users:read', 'users:write'] })
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
  await call('GET', '/v1/users?domain=dating&limit=10')
  await call('GET', '/v1/users/me/context?domain=dating')
  await call('GET', '/v1/users/me/export')
  await call('DELETE', `/v1/context/${context_id}`)
  await call('DELETE', '/v1/users/me')
}

/**
 * How Postgres would run each statement of a request, in its place behind those before it. What the background does to a
 * hundred records at once may read a table of this size whole: growth is measured in bench/growth.ts.
 */
async function plansOf(requests: readonly SqlRequest[]): Promise<{ query: string; plan: string }[]> {
  const plans: { query: string; plan: string }[] = []
  for (const { role, statements } of requests) {
    const [begin, ...rest] = statements
    if (role !== 'kith_app' || !begin?.query.includes('begin_request')) continue
    for (const statement of rest) {
      const response = await fetch(`${database.url}/sql`, {
        method: 'POST',
        headers: {
          'Neon-Connection-String': 'postgres://kith_app@127.0.0.1/kith',
          'Neon-Raw-Text-Output': 'true',
          'Neon-Array-Mode': 'true',
        },
        body: JSON.stringify({
          queries: [
            begin,
            { query: `select set_config('kith.record', '1', true)`, params: [] },
            { query: `explain ${statement.query}`, params: statement.params },
          ],
        }),
      })
      const answer = await response.json()
      if (!response.ok) throw new Error(`${answer.message}: ${statement.query}`)
      plans.push({ query: statement.query, plan: answer.results[2].rows.flat().join('\n') })
    }
  }
  return plans
}

test.each(['without statistics, as a new table has none', 'with statistics'])(
  'no request reads a whole table, %s',
  async (state) => {
    if (state === 'with statistics') await sql`analyze`
    sent = []
    await everyRequest(state)

    const plans = await plansOf([...sent])

    expect(plans.length).toBeGreaterThan(20)
    expect(plans.filter(readsWhole).map(({ query }) => query)).toEqual([])
  },
)

test('a table without its indexes is read whole: the test above can fail', async () => {
  await sql`alter table contexts drop constraint contexts_record_id_context_id_pk`
  await sql`drop index contexts_id`
  sent = []
  await call('GET', '/v1/users/other%201?domain=dating')

  const plans = await plansOf([...sent])

  expect(plans.some(readsWhole)).toBe(true)
})
