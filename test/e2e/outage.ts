import { setTimeout as delay } from 'node:timers/promises'
import { neon, neonConfig } from '@neondatabase/serverless'
import { OWNER_URL, type Service, startService } from './service.ts'

export interface Outage {
  /** How the queue fails: every send is refused, or none is ever answered. */
  mode: 'fail' | 'hang'
  seconds: number
  pairsPerSecond: number
  /** The interval of the sweeper. */
  sweepEverySeconds: number
  /** Whether each run of the sweeper finds all pending work due, however new it is. */
  endsWaits?: boolean
}

export interface Measured {
  pairs: number
  /** Answers that were not 200. */
  refused: number
  healthyMs: number
  outageMs: number
  /** The ratio of the median latencies, with the queue down and up. */
  ratio: number
  /** Records with pending work when the queue came back, and the time until there were none. */
  backlog: number
  drainedSeconds: number
}

const GIVE_UP_SECONDS = 180

/**
 * Two Workers in the real runtime, each with its own database; the queue of one is down. Calls come in pairs, one to
 * each, so that other load on the machine affects both.
 */
export async function measureOutage(outage: Outage): Promise<Measured> {
  const { mode, seconds, pairsPerSecond, sweepEverySeconds, endsWaits } = outage
  const config = { main: './test/e2e/outage/wrangler.toml' }
  const healthy = await startService(config)
  const out = await startService(config)
  const sweeper = setInterval(() => void sweep(out, endsWaits), sweepEverySeconds * 1000)
  try {
    await Promise.all([warm(healthy), warm(out)])
    await until(async () => (await dueCount(out)) === 0, GIVE_UP_SECONDS)
    await set(out, mode)
    const times: { healthy: number[]; out: number[] } = { healthy: [], out: [] }
    let refused = 0
    const endsAt = performance.now() + seconds * 1000
    for (let pair = 0; performance.now() < endsAt; pair++) {
      const nextAt = performance.now() + 1000 / pairsPerSecond
      for (const which of pair % 2 === 0 ? (['healthy', 'out'] as const) : (['out', 'healthy'] as const)) {
        const { ms, status } = await upsert(which === 'out' ? out : healthy, `u${pair}`)
        times[which].push(ms)
        if (status !== 200) refused++
      }
      await delay(Math.max(0, nextAt - performance.now()))
    }
    await set(out, 'none')
    const backlog = await dueCount(out)
    const drainedSeconds = await until(async () => (await dueCount(out)) === 0, GIVE_UP_SECONDS)
    const healthyMs = median(times.healthy)
    const outageMs = median(times.out)
    return {
      pairs: times.out.length,
      refused,
      healthyMs,
      outageMs,
      ratio: outageMs / healthyMs,
      backlog,
      drainedSeconds,
    }
  } finally {
    clearInterval(sweeper)
    await healthy.close()
    await out.close()
  }
}

async function warm(service: Service): Promise<void> {
  for (let i = 0; i < 30; i++) await upsert(service, `warm${i}`)
}

async function upsert(service: Service, userId: string): Promise<{ ms: number; status: number }> {
  const began = performance.now()
  const response = await service.post({ user_id: userId, domain: 'dating', context: '32, NYC, vegetarian.' })
  await response.arrayBuffer()
  return { ms: performance.now() - began, status: response.status }
}

async function set(service: Service, mode: string): Promise<void> {
  const response = await fetch(`${service.url}/outage/${mode}`, { method: 'PUT' })
  if (!response.ok) throw new Error(`/outage/${mode}: ${response.status}`)
}

/** Runs the sweeper. It may fail while the queue is down. */
async function sweep(service: Service, endsWaits = false): Promise<void> {
  await (endsWaits ? service.timePasses() : service.sweep()).catch(() => undefined)
}

async function dueCount(service: Service): Promise<number> {
  neonConfig.fetchEndpoint = `${service.databaseUrl}/sql`
  const [row] = await neon(OWNER_URL)`select count(*)::int as due from users where due_at is not null`
  return row?.due
}

/** @returns the seconds until it was so */
async function until(isSo: () => Promise<boolean>, withinSeconds: number): Promise<number> {
  const began = performance.now()
  const passed = () => (performance.now() - began) / 1000
  while (!(await isSo())) {
    if (passed() > withinSeconds) return Number.POSITIVE_INFINITY
    await delay(500)
  }
  return passed()
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
