import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enrichRecords } from '../worker/enrich/enrich.ts'
import { loadCrowd } from './crowd.ts'
import { closedLoop, percentile, type Send } from './load.ts'
import { type Curve, plot } from './plot.ts'
import { inProcess } from './program.ts'
import type { Report, Row } from './report.ts'
import { type Service, startService } from './service.ts'
import { aText } from './texts.ts'

const SIZES = [1_000, 10_000, 100_000]
const SECONDS = 1.5
const OVERDUE = 1_000
const SWEEPS = 3
const STORED = 300
const DOCS = join(import.meta.dirname, '../docs')

/**
 * Cost of a request by number of users of a tenant. On a Postgres without pgvector, so matches have no embedding
 * stage; the part `match` measures that.
 */
export async function measureGrowth(): Promise<Report> {
  const service = await startService({ database: 'postgres', queue: false })
  try {
    const storage = await measureStorage(service)
    const rows: Row[] = []
    let loaded = 0
    for (const users of SIZES) {
      await loadCrowd(service, loaded + 1, users)
      loaded = users
      rows.push({ users, ...(await medians(service, users)) })
    }
    writeFileSync(join(DOCS, 'growth.svg'), plot('Milliseconds by number of users', curvesOf(rows)))
    return {
      rows: [...rows, storage],
      targets: ['upsert', 'get'].map((what) => ({
        name: `${what}: p50 among ${SIZES.at(-1)} users, × that among ${SIZES[0]}`,
        value: Number(rows.at(-1)?.[what]) / Number(rows[0]?.[what]),
        atMost: 2,
      })),
    }
  } finally {
    await service.close()
  }
}

/** p50 in milliseconds, by operation. */
async function medians(service: Service, users: number): Promise<Record<string, number>> {
  const { client } = service
  /** A step coprime to every size visits all users in an order that defeats caches. */
  const someone = (i: number) => `c${1 + ((i * 7919) % users)}`
  const requests: Record<string, Send> = {
    upsert: (i) =>
      client.call('POST', '/v1/users', { user_id: someone(i), domain: 'dating', context: aText(i + users) }),
    get: (i) => client.call('GET', `/v1/users/${someone(i)}?domain=dating`),
    match: (i) =>
      client.call('POST', '/v1/match', {
        user_id: someone(i),
        domain: 'dating',
        stages: { embedding: false },
      }),
  }
  const found: Record<string, number> = {}
  for (const [name, send] of Object.entries(requests)) {
    await closedLoop(send, 1, SECONDS / 3)
    found[name] = (await closedLoop(send, 1, SECONDS)).p50
  }
  found.sweep = await sweepMs(service)
  return found
}

/** A sweep that finds no overdue work. */
async function sweepMs({ sql, sweep }: Service): Promise<number> {
  const took: number[] = []
  for (let i = 0; i < SWEEPS; i++) {
    await sql`update users set due_at = now() - interval '1 hour'
      where record_id in (select record_id from users limit ${OVERDUE})`
    const began = performance.now()
    await sweep()
    took.push(performance.now() - began)
  }
  await sql`update users set due_at = null where due_at is not null`
  return percentile(
    took.toSorted((a, b) => a - b),
    0.5,
  )
}

/** The storage per upserted and enriched user, in the log of Postgres and in its tables. */
async function measureStorage({ client, sql, database }: Service): Promise<Row> {
  const walAt = async () => Number((await sql`select pg_current_wal_lsn() - '0/0'::pg_lsn as at`)[0]?.at)
  const bytes = async () => {
    const [row] = await sql`select sum(pg_total_relation_size(name::regclass)) as bytes
      from unnest(array['users', 'contexts', 'vectors', 'history', 'replies']) name`
    return Number(row?.bytes)
  }
  const [bytesBefore, walBefore] = [await bytes(), await walAt()]
  for (let i = 0; i < STORED; i++) {
    await client.call('POST', '/v1/users', { user_id: `s${i}`, domain: 'dating', context: aText(i) })
  }
  const walWritten = await walAt()
  const due = await sql`select record_id from users where due_at is not null`
  const deps = inProcess(database.url)
  for (let i = 0; i < due.length; i += 100) {
    await enrichRecords(
      deps,
      due.slice(i, i + 100).map((row) => Number(row.record_id)),
    )
  }
  const [bytesAfter, walAfter] = [await bytes(), await walAt()]
  return {
    users: STORED,
    'WAL bytes per upsert': (walWritten - walBefore) / STORED,
    'WAL bytes per enrichment': (walAfter - walWritten) / STORED,
    'bytes per user': (bytesAfter - bytesBefore) / STORED,
  }
}

const curvesOf = (rows: readonly Row[]): Curve[] =>
  ['match', 'sweep', 'upsert', 'get'].map((name) => ({
    name,
    points: rows.map((row) => ({ x: Number(row.users), y: Number(row[name]) })),
  }))
