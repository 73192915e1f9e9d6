import { join } from 'node:path'
import { NeonDbError, neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Database, startDatabase } from '../../dev/neon/start.ts'

// DATABASE_URL of a Postgres runs the same tests there.
const { DATABASE_URL: databaseUrl } = process.env

let database: Database
const owner = neon('postgres://postgres@127.0.0.1/kith')
const guest = neon('postgres://guest@127.0.0.1/kith')

beforeAll(async () => {
  database = await startDatabase({
    port: 0,
    migrations: join(import.meta.dirname, 'migrations'),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  })
  neonConfig.fetchEndpoint = `${database.url}/sql`
}, 30_000)

afterAll(() => database.close())

beforeEach(async () => {
  await owner`truncate notes`
})

test('values come back with the types of the driver', async () => {
  const rows =
    await owner`select 1::int as whole, 9007199254740993::bigint as big, 1.5::float8 as part, true as yes,
    null as nothing, array['a', 'b"c'] as list, ${'{"a":[1]}'}::jsonb as json, '\\x00ff'::bytea as bytes,
    ${new Date(0)}::timestamptz as instant, ${'é\u{1F600}'}::text as text`

  expect(rows).toEqual([
    {
      whole: 1,
      big: '9007199254740993',
      part: 1.5,
      yes: true,
      nothing: null,
      list: ['a', 'b"c'],
      json: { a: [1] },
      bytes: Buffer.from([0, 255]),
      instant: new Date(0),
      text: 'é\u{1F600}',
    },
  ])
})

test('bytes, lists and nulls survive a round trip', async () => {
  const rows =
    await owner`select ${Buffer.from([0, 39, 92, 255])}::bytea as bytes, ${['x,y', '', '"']}::text[] as list,
    ${null}::text as nothing`

  expect(rows).toEqual([{ bytes: Buffer.from([0, 39, 92, 255]), list: ['x,y', '', '"'], nothing: null }])
})

test('a full result has command, count and columns', async () => {
  const full = neon('postgres://postgres@127.0.0.1/kith', { fullResults: true, arrayMode: true })

  const inserted = await full`insert into notes (id) values (1), (2) returning id`
  const made = await full`create temporary table passing (a int)`

  expect([inserted.command, inserted.rowCount, inserted.rows]).toEqual(['INSERT', 2, [[1], [2]]])
  expect(inserted.fields.map(({ name, dataTypeID }) => [name, dataTypeID])).toEqual([['id', 23]])
  expect([made.command, made.rowCount, made.rows]).toEqual(['CREATE', null, []])
})

test('a refused statement returns all of Postgres’s error fields', async () => {
  await owner`insert into notes (id) values (1)`

  const error = await failure(owner`insert into notes (id) values (1)`)

  expect(error).toMatchObject({
    message: 'duplicate key value violates unique constraint "notes_pkey"',
    severity: 'ERROR',
    code: '23505',
    detail: 'Key (id)=(1) already exists.',
    schema: 'public',
    table: 'notes',
    constraint: 'notes_pkey',
  })
})

test('a mistake in the SQL is shown with its place and a hint', async () => {
  const error = await failure(owner`select ids from notes`)

  expect(error).toMatchObject({
    code: '42703',
    position: '8',
    hint: 'Perhaps you meant to reference the column "notes.id".',
  })
})

test('an error code of our own comes through', async () => {
  const error = await failure(
    owner`do $$ begin raise exception 'no' using errcode = 'KT401', hint = 'why'; end $$`,
  )

  expect(error).toMatchObject({ code: 'KT401', message: 'no', hint: 'why' })
})

test('a batch answers each of its statements in order', async () => {
  const results = await owner.transaction([
    owner`insert into notes (id) values (7)`,
    owner`select id from notes`,
  ])

  expect(results).toEqual([[], [{ id: 7 }]])
})

test('a failed batch is rolled back, and the next call works', async () => {
  const error = await failure(
    owner.transaction([owner`insert into notes (id) values (1)`, owner`select 1 / 0`, owner`select 2`]),
  )

  expect(error.code).toBe('22012')
  expect(await owner`select count(*)::int as count from notes`).toEqual([{ count: 0 }])
})

test('what fails only at the commit is an error of the batch', async () => {
  const error = await failure(owner.transaction([owner`insert into notes (id, parent) values (1, 99)`]))

  expect(error.code).toBe('23503')
  expect(await owner`select count(*)::int as count from notes`).toEqual([{ count: 0 }])
})

test('a batch runs in the isolation level and mode that it asks for', async () => {
  const [settings] = await owner.transaction(
    [
      owner`select current_setting('transaction_isolation') as level, current_setting('transaction_read_only') as only,
        current_setting('transaction_deferrable') as deferrable`,
    ],
    { isolationLevel: 'Serializable', readOnly: true, deferrable: true },
  )
  const error = await failure(
    owner.transaction([owner`insert into notes (id) values (1)`], { readOnly: true }),
  )

  expect(settings).toEqual([{ level: 'serializable', only: 'on', deferrable: 'on' }])
  expect(error.code).toBe('25006')
})

test('the user of the connection string is the role, and row-level security binds it', async () => {
  await owner`insert into notes (id, owner) values (1, 'guest'), (2, 'somebody else')`

  const seen = await guest`select current_user::text as role, id from notes`
  const inBatch = await guest.transaction([guest`select id from notes`])
  const error = await failure(guest`insert into notes (id, owner) values (3, 'somebody else')`)

  expect(seen).toEqual([{ role: 'guest', id: 1 }])
  expect(inBatch).toEqual([[{ id: 1 }]])
  expect(error.code).toBe('42501')
  expect(await owner`select count(*)::int as count from notes`).toEqual([{ count: 2 }])
})

test('a role that does not exist is refused as Postgres refuses it at login', async () => {
  const error = await failure(neon('postgres://no%22body@127.0.0.1/kith')`select 1`)

  expect(error).toMatchObject({ code: '28000', message: 'role "no"body" does not exist' })
  expect(await owner`select 1 as one`).toEqual([{ one: 1 }])
})

test('nothing that a call sets for its session reaches the next one', async () => {
  await guest`select set_config('kith.tenant', 'mine', false), pg_advisory_lock(1)`
  await guest`set role none`

  const [row] = await guest`select current_setting('kith.tenant', true) as tenant, current_user::text as role,
    (select count(*)::int from pg_locks where locktype = 'advisory') as locks`

  expect({ ...row, tenant: row?.tenant || null }).toEqual({ tenant: null, role: 'guest', locks: 0 })
})

test('concurrent callers do not interfere', async () => {
  const callers = Array.from({ length: 40 }, (_, id) =>
    id % 4 === 0
      ? failure(owner.transaction([owner`insert into notes (id) values (${id})`, owner`select 1 / 0`]))
      : owner.transaction([owner`insert into notes (id) values (${id})`, owner`select ${id}::int as id`]),
  )

  const answers = await Promise.all(callers)

  const ids = Array.from({ length: 40 }, (_, id) => id).filter((id) => id % 4 !== 0)
  expect(answers.filter(Array.isArray)).toEqual(ids.map((id) => [[], [{ id }]]))
  expect(await owner`select id from notes order by id`).toEqual(ids.map((id) => ({ id })))
})

test('the statistics count calls and the statements in them', async () => {
  const before = await stats()

  await owner`select 1`
  await owner.transaction([owner`select 1`, owner`select 2`])

  expect(await stats()).toEqual({ calls: before.calls + 2, statements: before.statements + 3 })
  expect(await stats()).toEqual(database.stats())
})

test('an invalid request is refused with what was expected', async () => {
  const headers = {
    'Neon-Raw-Text-Output': 'true',
    'Neon-Array-Mode': 'true',
    'Neon-Connection-String': 'postgres://postgres@h/d',
  }

  expect(await post({}, '{}')).toEqual([
    400,
    "neon-raw-text-output: expected 'true', which @neondatabase/serverless sends, got none",
  ])
  expect(await post(headers, '{"sql":1}')).toEqual([
    400,
    `body: expected {"query","params"} or {"queries":[…]}, parameters as text or null, got '{"sql":1}'`,
  ])
  expect(await post({ ...headers, 'Neon-Connection-String': 'postgres://h/d' }, '{}')).toEqual([
    400,
    "neon-connection-string: expected postgres://<role>@<host>/<database>, got 'one without a role'",
  ])
})

async function failure(work: Promise<unknown>): Promise<NeonDbError> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!(error instanceof NeonDbError)) throw new Error(`expected a NeonDbError, got ${String(error)}`)
  return error
}

async function stats(): Promise<{ calls: number; statements: number }> {
  const response = await fetch(`${database.url}/stats`)
  return await response.json()
}

async function post(headers: Record<string, string>, body: string): Promise<[number, string]> {
  const response = await fetch(`${database.url}/sql`, { method: 'POST', headers, body })
  const { message } = await response.json()
  return [response.status, message]
}
