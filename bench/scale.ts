import pg from 'pg'
import { startDatabase } from '../dev/neon/start.ts'
import { loadPopulation } from '../test/population/load.ts'
import { seeded } from '../test/population/people.ts'
import { backendClock } from './backend-cpu.ts'
import { type Answer, exactAnswer, exactBest, type Run, timed } from './exact.ts'
import { measureIndexed } from './indexed.ts'
import { measured } from './load.ts'
import type { Query } from './many.ts'
import type { Report, Row } from './report.ts'
import { buildIndexes, takeTenant } from './tenants.ts'

/** Users of a tenant each. PGlite holds the small ones. */
const SMALL = [1_000, 10_000]
const LARGE = [100_000, 1_000_000]
/** Tenants of this size and more have indexes. */
const WITH_INDEXES = 100_000
/** Chooses the seekers. A setting of the retrieval must not be chosen on them: recall is measured on them. */
const SEED = 20_261_130
const SEEKERS = { postgres: 200, pglite: 40 }
/** Matches before the first that counts, of other seekers. */
const WARM_UPS = 20
/** Connections of the exact pipeline, whose answers every match is compared with. */
const EXACT_AT_ONCE = 2
/** The exact pipeline is timed for so many seekers. */
const EXACT_TIMED = 10

const NEAREST_RUNS = 40

type Body = Record<string, unknown>

/** Typical requests with light ML and the embedding: the scorers do not use the database. */
const CASES: Record<string, Body> = {
  'no filter': { mutual: false },
  'a gender and ten years of age': { mutual: false, filters: { gender: 'woman', age: { min: 30, max: 40 } } },
  'a radius of 50 km': { mutual: false, filters: { location_within_km: 50 } },
  'one in ten thousand': { mutual: false, filters: { occupation: 'job 1000' } },
  'wishes both ways': {},
}

/**
 * Matches of tenants of several sizes, beside the exact pipeline. PGlite runs sizes up to 10,000; DATABASE_URL runs
 * all and keeps the users for the next run.
 */
export async function measureScale(sizes?: readonly number[]): Promise<Report> {
  const databaseUrl = process.env.DATABASE_URL
  const database = await startDatabase({ port: 0, ...(databaseUrl && { databaseUrl }) })
  const clients = Array.from(
    { length: databaseUrl ? EXACT_AT_ONCE : 0 },
    () => new pg.Client({ connectionString: databaseUrl }),
  )
  try {
    for (const client of clients) await client.connect()
    const [client] = clients
    const rows: Row[] = []
    const say = (row: Row) => {
      console.log(JSON.stringify(row))
      rows.push(row)
    }
    for (const size of sizes ?? [...SMALL, ...(databaseUrl ? LARGE : [])]) {
      const population = await loadPopulation(`${database.url}/sql`, [])
      const query: Query = async (text, params = []) =>
        client ? (await client.query(text, params)).rows : population.sql.query(text, params)
      // Over HTTP every call is a transaction, in which nothing can be vacuumed.
      await takeTenant(query, size, client ? 'vacuum analyze' : 'analyze')
      if (databaseUrl && size >= WITH_INDEXES) say(await buildIndexes(databaseUrl, query, size))
      for (const [name, body] of Object.entries(CASES))
        say(await measureCase({ population, clients, size }, name, body))
      if (client) say(await measureNearest(client, size))
      if (client && size >= WITH_INDEXES) say(await measureIndexed(population, client, size))
    }
    return { rows, targets: [] }
  } finally {
    for (const client of clients) await client.end()
    await database.close()
  }
}

/** These sizes only. */
export const measureSizes = (...sizes: number[]): Promise<Report> => {
  if (!process.env.DATABASE_URL) throw new Error('DATABASE_URL must name a Postgres with pgvector.')
  return measureScale(sizes)
}

/** First every match on its own, timed; then the exact pipeline for the same seekers. */
async function measureCase(run: Run, name: string, body: Body): Promise<Row> {
  const { population, clients, size } = run
  const random = seeded(SEED)
  const requests = Array.from(
    { length: WARM_UPS + (clients.length > 0 ? SEEKERS.postgres : SEEKERS.pglite) },
    () => ({
      user_id: `m${1 + Math.floor(random() * size)}`,
      domain: 'dating',
      ...body,
      stages: { cross_encoder: false },
    }),
  )
  const latencies: number[] = []
  const cpu: number[] = []
  const answers: Compared[] = []
  for (const request of requests.slice(0, WARM_UPS)) await timed(population, request, [])
  const clock = clients[0] && (await backendClock(clients[0]))
  for (const request of requests.slice(WARM_UPS)) {
    const before = clock?.()
    answers.push({ request, found: await timed(population, request, latencies) })
    if (clock && before !== undefined) cpu.push(clock() - before)
  }
  const byIndex = answers.filter(({ found }) => found.retrieval.method === 'index').length
  return {
    users: size,
    match: name,
    'by index': `${byIndex} of ${answers.length}`,
    weighed: Math.max(...answers.map(({ found }) => found.retrieval.weighed)),
    'p50 ms': at(latencies, 0.5),
    'p95 ms': at(latencies, 0.95),
    ...(clock && { 'cpu p50 ms': at(cpu, 0.5), 'cpu p95 ms': at(cpu, 0.95) }),
    'recall@10': await recallOf(run, answers),
    'exact p50 ms': await timeExact(run, answers.slice(0, EXACT_TIMED)),
  }
}

interface Compared {
  request: object
  found: Answer
}

/** The share of the exact ten best that were found, of the seekers that have any. */
async function recallOf(run: Run, answers: readonly Compared[]): Promise<number> {
  let [next, same, of] = [0, 0, 0]
  const work = async (client: pg.Client | undefined) => {
    for (let one = answers[next++]; one; one = answers[next++]) {
      const exact = await exactBest(run, client, one.request)
      const found = new Set(one.found.matches.map((match) => match.user_id))
      same += exact.filter((userId) => found.has(userId)).length
      of += exact.length
    }
  }
  await Promise.all(run.clients.length > 0 ? run.clients.map(work) : [work(undefined)])
  return of === 0 ? 1 : same / of
}

async function timeExact(run: Run, answers: readonly Compared[]): Promise<number> {
  const taken: number[] = []
  for (const { request } of answers) await exactAnswer(run, run.clients[0], request, taken)
  return at(taken, 0.5)
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** The limit: ten nearest by traits, without kith. */
async function measureNearest(client: pg.Client, size: number): Promise<Row> {
  const latencies: number[] = []
  await client.query(`set jit = off`)
  for (let i = 0; i < NEAREST_RUNS; i++) {
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
