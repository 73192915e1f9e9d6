import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { PgDialect } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { startDatabase } from '../dev/neon/start.ts'
import { type Loaded, loadPopulation } from '../test/population/load.ts'
import { type Database, functionCall } from '../worker/store/db.ts'
import { measured } from './load.ts'
import { loadMany, type Query } from './many.ts'
import type { Report, Row } from './report.ts'

/** Users per tenant. The last size needs DATABASE_URL with a Postgres with pgvector. */
const SIZES = [1_000, 10_000, 100_000]
const MILLION = 1_000_000
/** The number of users from which a tenant gets its own indexes. */
const WITH_INDEXES = 100_000
const SEEKERS = 40

type Body = Record<string, unknown>

/** Typical requests. They use light ML and the embedding only, since the scorers are not part of the database. */
const CASES: Record<string, Body> = {
  'no filter': { mutual: false },
  'a gender and ten years of age': { mutual: false, filters: { gender: 'woman', age: { min: 30, max: 40 } } },
  'a radius of 50 km': { mutual: false, filters: { location_within_km: 50 } },
  'one in ten thousand': { mutual: false, filters: { occupation: 'job 1000' } },
  'wishes both ways': {},
}

/**
 * Matches of tenants of several sizes, compared with an exact scan. PGlite runs sizes up to 10,000. DATABASE_URL runs
 * all, and keeps the data for the next run.
 */
export async function measureScale(): Promise<Report> {
  const databaseUrl = process.env.DATABASE_URL
  const database = await startDatabase({ port: 0, ...(databaseUrl && { databaseUrl }) })
  const client = databaseUrl ? new pg.Client({ connectionString: databaseUrl }) : undefined
  await client?.connect()
  try {
    const rows: Row[] = []
    for (const size of SIZES.filter((one) => databaseUrl || one <= 10_000).concat(
      databaseUrl ? MILLION : [],
    )) {
      const population = await loadPopulation(`${database.url}/sql`, [])
      const query: Query = async (text, params = []) =>
        client ? (await client.query(text, params)).rows : population.sql.query(text, params)
      // Over HTTP every call is a transaction, in which VACUUM is not allowed.
      await takeTenant(query, size, client ? 'vacuum analyze' : 'analyze')
      if (databaseUrl && size >= WITH_INDEXES) await buildIndexes(databaseUrl, size)
      for (const [name, body] of Object.entries(CASES))
        rows.push(await measureCase(population, client, size, name, body))
      if (client) rows.push(await measureNearest(client, size))
      for (const row of rows.slice(-Object.keys(CASES).length - 1)) console.log(JSON.stringify(row))
    }
    return { rows, targets: [] }
  } finally {
    await client?.end()
    await database.close()
  }
}

/** Builds the indexes as an operator would; returns their time and size. */
async function buildIndexes(databaseUrl: string, size: number): Promise<void> {
  const began = performance.now()
  const index = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['dev/index.ts', ...args], {
      env: { ...process.env, DATABASE_URL: databaseUrl },
    })
  await index('build', '--tenant', `scale ${size}`, '--domain', 'dating')
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`scale ${size}: indexes built in ${seconds} s\n${(await index('status')).stdout}`)
}

/** Moves the new key to the tenant of that size, and loads the tenant if it is missing. */
async function takeTenant(query: Query, size: number, settle: string): Promise<void> {
  const name = `scale ${size}`
  const [there] = await query(`select 1 from tenants where name = $1`, [name])
  if (!there) {
    const began = performance.now()
    await loadMany(query, name, size, size)
    await query(settle)
    console.log(`${name}: loaded in ${Math.round((performance.now() - began) / 1000)} s`)
  }
  await query(
    `update api_keys set tenant_id = (select tenant_id from tenants where name = $1) where key_id = (
      select key_id from api_keys order by created_at desc limit 1)`,
    [name],
  )
}

async function measureCase(
  population: Loaded,
  client: pg.Client | undefined,
  size: number,
  name: string,
  body: Body,
): Promise<Row> {
  const db = client ? patientDatabase(client) : population.deps.db
  const patient = { ...population, deps: { ...population.deps, db: weighingEverybody(db) } }
  const [latencies, floor]: [number[], number[]] = [[], []]
  let [same, of, weighed, method] = [0, 0, 0, '']
  for (let i = -3; i < SEEKERS; i++) {
    const user_id = `m${1 + (((i + 3) * 7919) % size)}`
    const asked = { user_id, domain: 'dating', ...body, stages: { cross_encoder: false } }
    const found = await timed(population, asked, i < 0 ? undefined : latencies)
    method = found.retrieval.method
    weighed = Math.max(weighed, found.retrieval.weighed)
    if (i < 0 || i >= (size > 100_000 ? 8 : SEEKERS / 2)) continue
    const exact = await timed(patient, asked, floor)
    const ids = new Set(found.matches.map((match) => match.user_id))
    same += exact.matches.filter((match) => ids.has(match.user_id)).length
    of += exact.matches.length
  }
  const [fast, slow] = [latencies, floor].map((one) => measured(one, 1))
  return {
    users: size,
    match: name,
    method,
    weighed,
    'p50 ms': fast?.p50 ?? 0,
    'p95 ms': at(latencies, 0.95),
    'recall@10': of === 0 ? 1 : same / of,
    'exact p50 ms': slow?.p50 ?? 0,
  }
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

interface Answer {
  matches: { user_id: string }[]
  retrieval: { method: string; weighed: number; of: number }
}

async function timed(population: Loaded, body: object, into?: number[]): Promise<Answer> {
  const began = performance.now()
  const response = await population.match(body, population.deps)
  const answer = await response.json()
  into?.push(performance.now() - began)
  if (response.status !== 200) throw new Error(JSON.stringify(answer))
  return answer
}

/** The exact pipeline: scores every candidate that passes the filter, as in a small domain. */
function weighingEverybody(db: Database): Database {
  return {
    ...db,
    async requestOne<T>(...call: Parameters<Database['requestOne']>): Promise<T> {
      const found = await db.requestOne<T>(...call)
      return found && { ...found, isLarge: false }
    },
  }
}

/** The same statements without a time limit, since an exact scan of a million users exceeds a request's. */
function patientDatabase(client: pg.Client): Database {
  const dialect = new PgDialect()
  return {
    async request({ keyHash, scope }, _locks, statements) {
      await client.query('begin')
      try {
        await client.query(`select begin_request(decode($1, 'hex'), $2, '{}')`, [keyHash, scope])
        await client.query(`select set_config('statement_timeout', '0', true)`)
        const results: Record<string, unknown>[][] = []
        for (const statement of statements) {
          const { sql, params } = dialect.sqlToQuery(statement)
          results.push((await client.query(sql, params)).rows)
        }
        return results
      } finally {
        await client.query('rollback')
      }
    },
    async requestOne(...call) {
      const { text, params } = functionCall(...call)
      return (await client.query(text, params)).rows[0].answer
    },
    background: () => Promise.reject(new Error('a match asks nothing of the background')),
  }
}

/** The lower bound: the ten nearest by traits, without kith. */
async function measureNearest(client: pg.Client, size: number): Promise<Row> {
  const latencies: number[] = []
  await client.query(`set jit = off`)
  for (let i = 0; i < SEEKERS / 2; i++) {
    const began = performance.now()
    await client.query(
      `with own as materialized (select tenant_id, traits from candidates c join users u using (record_id, tenant_id)
        where user_id = $2 and tenant_id = (select tenant_id from tenants where name = $1))
      select record_id from candidates where tenant_id = (select tenant_id from own) and domain = 'dating'
      order by traits <#> (select traits from own) limit 10`,
      [`scale ${size}`, `m${1 + ((i * 7919) % size)}`],
    )
    latencies.push(performance.now() - began)
  }
  return {
    users: size,
    match: 'ten nearest, without kith',
    'p50 ms': measured(latencies, 1).p50,
    'p95 ms': at(latencies, 0.95),
  }
}
