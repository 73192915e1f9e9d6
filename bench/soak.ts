import { readFlags, runCommand, UsageError } from '../dev/command.ts'
import { closedLoop, openLoop, percentile } from './load.ts'
import { publish } from './report.ts'
import { type Service, startService } from './service.ts'
import { aText } from './texts.ts'

const LOAD = 0.6
/** The number of users that the writes cycle through: the number of records is constant, and the rest is updates. */
const USERS = 5_000
const SWEEP_EVERY_MS = 60_000
const PATIENCE_MS = 180_000

await runCommand(async () => {
  const { values } = readFlags({ options: { minutes: { type: 'string', default: '30' } } })
  const minutes = Number(values.minutes)
  if (!(minutes > 0)) throw new UsageError(`--minutes: expected a number above 0, got '${values.minutes}'`)
  const service = await startService({ database: 'postgres', queue: true })
  try {
    const began = performance.now()
    const held = publish('soak', await soak(service, minutes), (performance.now() - began) / 1000)
    if (!held) throw new Error('The soak misses a target')
  } finally {
    await service.close()
  }
})

/** Writes at a rate, with the background work, and compares the end with the beginning. */
async function soak(service: Service, minutes: number) {
  const write = (i: number) =>
    service.client.call('POST', '/v1/users', {
      user_id: `u${i % USERS}`,
      domain: 'dating',
      context: aText(i),
    })
  let refused = 0
  const most = (await closedLoop(write, 16, 15)).perSecond
  const perSecond = Math.max(1, Math.floor(most * LOAD))
  await settled(service)
  const sweeping = setInterval(() => void service.sweep(), SWEEP_EVERY_MS)
  const memory: number[] = []
  const watching = setInterval(() => memory.push(service.memoryBytes()), 1_000)
  const send = (i: number) => write(i).catch(() => refused++)
  const latencies = await openLoop(send, perSecond, minutes * 60)
  clearInterval(watching)
  clearInterval(sweeping)
  await settled(service)
  const [due] = await service.sql`select count(*)::int as count from users where due_at is not null`
  const [failed] = await service.sql`select count(*)::int as count from users where error is not null`
  /** The first and the last sixth: five minutes of thirty. */
  const ends = (all: readonly number[]) => {
    const part = Math.max(1, Math.floor(all.length / 6))
    return [median(all.slice(0, part)), median(all.slice(-part))] as const
  }
  const [firstMs, lastMs] = ends(latencies)
  const [firstBytes, lastBytes] = ends(memory)
  return {
    rows: [
      { what: 'answer, p50 ms', first: firstMs, last: lastMs },
      { what: 'memory of the runtime, MiB', first: firstBytes / 2 ** 20, last: lastBytes / 2 ** 20 },
      { what: 'writes per second', first: perSecond, last: perSecond },
    ],
    targets: [
      { name: 'growth of memory, ×', value: lastBytes / firstBytes, atMost: 1.1 },
      { name: 'median at the end, × that at the beginning', value: lastMs / firstMs, atMost: 1.3 },
      { name: 'writes without an answer', value: refused, atMost: 0 },
      { name: 'records with work due at the end', value: due?.count, atMost: 0 },
      { name: 'records that have failed', value: failed?.count, atMost: 0 },
    ],
  }
}

function median(values: readonly number[]): number {
  return percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
}

async function settled({ sql }: Service): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
    const [due] = await sql`select count(*)::int as count from users where due_at is not null`
    if (due?.count === 0) return
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}
