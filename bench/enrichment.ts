import type { Embedder } from '../worker/embed/embedder.ts'
import { hashedEmbedder } from '../worker/embed/hashed.ts'
import { enrichRecords } from '../worker/enrich/enrich.ts'
import { measured, openLoop, percentile } from './load.ts'
import { inProcess } from './program.ts'
import type { Report, Row, Target } from './report.ts'
import { type Service, startService } from './service.ts'
import { aText } from './texts.ts'

const BATCH = 100
const BATCHES = 5
const WRITES_PER_SECOND = 100
const SECONDS = 10

/** Cost of the background work: calls, counted in process, and time, through the queue of the real runtime. */
export async function measureEnrichment(): Promise<Report> {
  const batches = await countCalls()
  const delays = await measureDelays()
  return { rows: [...batches.rows, ...delays.rows], targets: [...batches.targets, ...delays.targets] }
}

async function countCalls(): Promise<Report> {
  const service = await startService({ database: 'postgres', queue: false })
  try {
    const { embedder, embedded } = countingEmbedder()
    const deps = inProcess(service.database.url, embedder)
    const counted = async (what: string, recordIds: readonly number[]): Promise<Row> => {
      const [before, texts] = [(await service.database.stats()).calls, embedded.texts]
      const [calls, began] = [embedded.calls, performance.now()]
      await enrichRecords(deps, recordIds)
      const seconds = (performance.now() - began) / 1000
      return {
        what,
        'users per s': recordIds.length / seconds,
        'database calls': (await service.database.stats()).calls - before,
        'embedding calls': embedded.calls - calls,
        'texts embedded': embedded.texts - texts,
      }
    }

    const batches: Row[] = []
    for (let i = 0; i < BATCHES; i++) {
      batches.push(await counted(`a batch of ${BATCH}`, await upsertEach(service, `batch${i}`)))
    }
    const batch = batches.toSorted((a, b) => Number(a['users per s']) - Number(b['users per s']))[
      BATCHES >> 1
    ]
    if (!batch) throw new Error('no batch was measured')

    await upsertEach(service, 'batch0')
    const again = await counted(`the same ${BATCH} sent again`, await dueOf(service, 'batch0'))
    for (let i = 0; i < 20; i++) await upsert(service, 'burst', i)
    const burst = await counted('a burst of 20 writes to one user', await dueOf(service, 'burst'))

    return {
      rows: [batch, again, burst],
      targets: [
        { name: `database calls for a batch of ${BATCH}`, value: Number(batch['database calls']), atMost: 2 },
        {
          name: `embedding calls for a batch of ${BATCH}`,
          value: Number(batch['embedding calls']),
          atMost: 1,
        },
        { name: 'texts embedded for unchanged content', value: Number(again['texts embedded']), atMost: 0 },
        {
          name: 'texts embedded for a burst of 20 writes',
          value: Number(burst['texts embedded']),
          atMost: 2,
        },
      ],
    }
  } finally {
    await service.close()
  }
}

/** An embedder that counts its calls. */
function countingEmbedder() {
  const embedded = { calls: 0, texts: 0 }
  const embedder: Embedder = {
    model: hashedEmbedder.model,
    embed(texts) {
      embedded.calls++
      embedded.texts += texts.length
      return hashedEmbedder.embed(texts)
    },
  }
  return { embedder, embedded }
}

const upsert = ({ client }: Service, userId: string, i: number) =>
  client.call('POST', '/v1/users', { user_id: userId, domain: 'dating', context: aText(i) })

async function upsertEach(service: Service, name: string): Promise<number[]> {
  for (let i = 0; i < BATCH; i++) await upsert(service, `${name} ${i}`, i)
  return dueOf(service, name)
}

async function dueOf({ sql }: Service, name: string): Promise<number[]> {
  const rows =
    await sql`select record_id from users where starts_with(user_id, ${name}) and due_at is not null`
  return rows.map((row) => Number(row.record_id))
}

/** Time from a write's answer until the record is enriched, at a fixed rate of writes. */
async function measureDelays(): Promise<Report> {
  const service = await startService({ database: 'postgres', queue: true })
  try {
    for (let i = 0; i < BATCH; i++) await upsert(service, `warm ${i}`, i)
    const answeredAt = new Map<string, number>()
    const latencies = await openLoop(
      async (i) => {
        await upsert(service, `user ${i}`, i)
        answeredAt.set(`user ${i}`, Date.now())
      },
      WRITES_PER_SECOND,
      SECONDS,
    )
    const delays = await enrichedAfter(service, answeredAt)
    const answers = measured(latencies, SECONDS)
    const p50 = percentile(delays, 0.5)
    const p99 = percentile(delays, 0.99)
    const what = `${WRITES_PER_SECOND} writes/s`
    const targets: Target[] = [
      { name: `${what}: from answer to enriched, p50 s`, value: p50, atMost: 1.5 },
      { name: `${what}: from answer to enriched, p99 s`, value: p99, atMost: 5 },
    ]
    const row = {
      what,
      'users per s': delays.length / SECONDS,
      'answer p50 ms': answers.p50,
      'answer p99 ms': answers.p99,
      'enriched p50 s': p50,
      'enriched p99 s': p99,
    }
    return { rows: [row], targets }
  } finally {
    await service.close()
  }
}

const PATIENCE_MS = 30_000

/** @returns seconds, ascending; both clocks are this machine's */
async function enrichedAfter({ sql }: Service, answeredAt: ReadonlyMap<string, number>): Promise<number[]> {
  for (const deadline = Date.now() + PATIENCE_MS; ; ) {
    const rows = await sql`select user_id, extract(epoch from last_enriched_at) * 1000 as at from users
      where starts_with(user_id, 'user ') and due_at is null`
    if (rows.length === answeredAt.size) {
      const delays = rows.map((row) =>
        Math.max(0, Number(row.at) - (answeredAt.get(row.user_id) ?? Number.NaN)),
      )
      return delays.map((ms) => ms / 1000).toSorted((a, b) => a - b)
    }
    if (Date.now() > deadline) throw new Error(`only ${rows.length} of ${answeredAt.size} were enriched`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
