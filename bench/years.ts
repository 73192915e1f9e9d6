import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deps } from '../worker/deps.ts'
import { enrichRecords } from '../worker/enrich/enrich.ts'
import { percentile } from './load.ts'
import { plot } from './plot.ts'
import { inProcess } from './program.ts'
import type { Report, Row, Target } from './report.ts'
import { countingReads, type RowsRead } from './rows-read.ts'
import { type DatabaseKind, type Service, startService } from './service.ts'
import { aText } from './texts.ts'

const SIZES = [100, 1_000, 2_500, 5_000, 10_000]
const YOUNG = 100
const SAMPLES = 80
const WRITERS = 4
/** The number of texts per enrichment while a user grows. */
const BURST = 40
const MAX_RECORD_BYTES = 64 * 1024
const MAX_ROWS = 10
const TITLE = `What it takes by number of a user’s texts, × what it takes at ${YOUNG} at the same time`
const DOCS = join(import.meta.dirname, '../docs')

/**
 * The cost of one more text and of reading the record, for a user with thousands of texts and for one with a hundred.
 * Their requests alternate, so that a slow minute affects both.
 */
export async function measureYears(): Promise<Report> {
  const kinds = ['pglite', 'postgres'] as const
  const measured = [await measureOn('pglite'), await measureOn('postgres')]
  const curves = kinds.flatMap((kind, i) =>
    ['append', 'enrichment', 'get'].map((what) => ({
      name: `${what}, ${kind}`,
      points: (measured[i] ?? []).map((row) => ({ x: Number(row.texts), y: Number(row[`${what} ×`]) })),
    })),
  )
  writeFileSync(join(DOCS, 'years.svg'), plot(TITLE, curves))
  return { rows: measured.flat(), targets: measured.flatMap(targetsOf) }
}

async function measureOn(kind: DatabaseKind): Promise<Row[]> {
  const service = await startService({ database: kind, queue: false })
  try {
    const rows: Row[] = []
    const talker = await aUser(service, 'talker')
    for (const texts of SIZES) {
      await talker.grow(texts - talker.texts() - SAMPLES / 2)
      const young = await aUser(service, `young ${texts}`)
      await young.grow(YOUNG - SAMPLES / 2)
      await service.sql`vacuum analyze`.catch(() => service.sql`analyze`)
      rows.push({ database: kind, texts, ...(await sample(talker, young)) })
    }
    return rows
  } finally {
    await service.close()
  }
}

interface Talker {
  texts(): number
  /** Adds so many texts, several at a time. */
  grow(count: number): Promise<void>
  /** Adds one; resolves with the milliseconds of each step. */
  step(): Promise<Record<(typeof STEPS)[number], number>>
  record(): Promise<string>
  /** The most rows that the enrichment of one more text reads from a table or index in one statement. */
  rowsRead(): Promise<number>
}

const STEPS = ['append', 'enrichment', 'get'] as const

async function aUser({ client, sql, database }: Service, userId: string): Promise<Talker> {
  const deps = inProcess(database.url)
  await client.call('POST', '/v1/users', { user_id: userId, domain: 'dating', context: aText(0) })
  const [row] = await sql`select record_id from users where user_id = ${userId}`
  const recordId = Number(row?.record_id)
  let said = 0
  const append = () =>
    client.call(
      'POST',
      '/v1/context',
      { user_id: userId, domain: 'dating', content: aText(++said) },
      { Prefer: 'respond-async' },
    )
  const enrich = (by: Deps = deps) => enrichRecords(by, [recordId])
  const record = () => client.call('GET', `/v1/users/${encodeURIComponent(userId)}?domain=dating`)
  return {
    texts: () => said,
    record,
    async grow(count) {
      for (let left = count; left > 0; left -= BURST) {
        const until = said + Math.min(BURST, left)
        const writer = async () => {
          while (said < until) await append()
        }
        await Promise.all(Array.from({ length: WRITERS }, writer))
        await enrich()
      }
    },
    step: async () => ({
      append: await timed(append),
      enrichment: await timed(enrich),
      get: await timed(record),
    }),
    async rowsRead() {
      const reads: RowsRead[] = []
      await append()
      await enrich({ ...deps, db: countingReads(deps.db, reads) })
      return Math.max(...reads.filter(({ relation }) => !relation.startsWith('pg_')).map(({ rows }) => rows))
    },
  }
}

/** The median request times of both users, and their ratio. */
async function sample(talker: Talker, young: Talker): Promise<Row> {
  const took = new Map<string, number[]>()
  for (let i = 0; i < SAMPLES; i++) {
    for (const [whose, user] of Object.entries({ ms: talker, young })) {
      for (const [what, ms] of Object.entries(await user.step())) {
        const name = `${what} ${whose}`
        took.set(name, [...(took.get(name) ?? []), ms])
      }
    }
  }
  const p50 = (name: string) =>
    percentile(
      (took.get(name) ?? []).toSorted((a, b) => a - b),
      0.5,
    )
  return {
    ...Object.fromEntries(STEPS.map((what) => [`${what} ms`, p50(`${what} ms`)])),
    ...Object.fromEntries(STEPS.map((what) => [`${what} ×`, p50(`${what} ms`) / p50(`${what} young`)])),
    'record bytes': Buffer.byteLength(await talker.record()),
    'rows read': await talker.rowsRead(),
  }
}

function targetsOf(rows: readonly Row[]): Target[] {
  const last = rows.at(-1)
  const what = `${last?.database}, ${last?.texts} texts`
  return [
    ...['append', 'get'].map((step) => ({
      name: `${what}: ${step}, p50 × that of ${YOUNG} texts`,
      value: Number(last?.[`${step} ×`]),
      atMost: 1.3,
    })),
    { name: `${what}: bytes of the record`, value: Number(last?.['record bytes']), atMost: MAX_RECORD_BYTES },
    {
      name: `${what}: rows that enrichment reads of a table`,
      value: Number(last?.['rows read']),
      atMost: MAX_ROWS,
    },
  ]
}

async function timed(send: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await send()
  return performance.now() - began
}
