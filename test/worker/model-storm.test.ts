import { createMessageBatch } from 'cloudflare:test'
import { describe, expect, test } from 'vitest'
import type { Job } from '../../shared/job.ts'
import { openAiChat } from '../../worker/extract/model/openai.ts'
import { type CircuitBreaker, newCircuitBreaker } from '../../worker/models/circuit-breaker.ts'
import { consumeModelJobs } from '../../worker/queue.ts'
import { aWorldWithModel, BODY, consume, found, MOTTO, seeded } from './model-world.ts'
import { owner } from './world.ts'

/** As many batches at a time, and messages in a batch, as wrangler.toml has for the model's queue. */
const CONSUMERS = 5
const BATCH = 4
const CALL_MS = 2_000
const WINDOW_MS = 60_000

const OPEN: CircuitBreaker = { call: (_now, _purpose, call) => call() }

interface Letter {
  job: Job
  atMs: number
  attempts: number
}

/** What becomes of a call; of one that is refused, after how many seconds it may come again (0: it is not said). */
type Fate = 'answered' | 'silent' | 'garbage' | { refusedFor: number }

/** Enriches records with a model on OpenAI's wire. Every call is counted, those that are refused as well. */
async function enrichAll(
  records: number,
  breaker: CircuitBreaker,
  fateOf: (nowMs: number, chance: number) => Fate,
) {
  const random = seeded(7)
  const calls = { made: 0, refused: 0 }
  const world = await aWorldWithModel(async () => found())
  world.deps.random = random
  const fetch = async (_url: string, { signal }: RequestInit): Promise<Response> => {
    calls.made++
    const fate = fateOf(world.state.nowMs, random())
    if (typeof fate === 'object') {
      calls.refused++
      const headers = fate.refusedFor > 0 ? { 'Retry-After': `${fate.refusedFor}` } : {}
      return new Response('{}', { status: 429, headers })
    }
    if (fate === 'silent') {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    }
    const content = fate === 'garbage' ? '<html>' : JSON.stringify({ found: [MOTTO] })
    return Response.json({ choices: [{ message: { content } }] })
  }
  const server = {
    baseUrl: 'https://models.example/v1',
    key: undefined,
    fetch,
    now: world.now,
    timeoutMs: 40,
  }
  world.useChat(openAiChat(server, 'm'), breaker)
  for (let i = 0; i < records; i++) await world.upsert({ ...BODY, user_id: `u${i}` })
  await consume(world, world.sent.splice(0))

  let letters: Letter[] = []
  for (;;) {
    const { nowMs } = world.state
    const sent = world.waiting.splice(0)
    letters.push(
      ...sent.map(({ job, delaySeconds }) => ({ job, atMs: nowMs + delaySeconds * 1000, attempts: 1 })),
    )
    if (letters.length === 0) break
    letters.sort((a, b) => a.atMs - b.atMs)
    world.state.nowMs = Math.max(nowMs + CALL_MS, letters[0]!.atMs)
    const ready = letters.filter(({ atMs }) => atMs <= world.state.nowMs).slice(0, CONSUMERS * BATCH)
    letters = letters.filter((letter) => !ready.includes(letter))
    const batches = Array.from({ length: CONSUMERS }, (_, i) => ready.slice(i * BATCH, (i + 1) * BATCH))
    const again = await Promise.all(batches.map((batch) => deliver(world, batch)))
    letters.push(...again.flat())
  }

  const [row] = await owner`select count(*)::int as complete from users u join api_keys k using (tenant_id)
    where k.key_id = ${world.key.slice(0, 18)} and due_at is null and error is null
      and fields ->> 'occupation' = 'lighthouse keeper'`
  return { complete: row?.complete, ...calls }
}

/** @returns those that are to come again */
async function deliver(
  world: Awaited<ReturnType<typeof aWorldWithModel>>,
  letters: Letter[],
): Promise<Letter[]> {
  const again: Letter[] = []
  const batch = createMessageBatch(
    'kith-model',
    letters.map(({ job, attempts }, i) => ({ id: `m${i}`, timestamp: new Date(), attempts, body: job })),
  )
  for (const [i, message] of batch.messages.entries()) {
    const letter = letters[i]!
    message.retry = ({ delaySeconds = 0 } = {}) =>
      void again.push({
        ...letter,
        atMs: world.state.nowMs + delaySeconds * 1000,
        attempts: letter.attempts + 1,
      })
  }
  await consumeModelJobs(world.deps, batch)
  return again
}

/** Takes 42 calls a minute, of the 60 that it is asked for; of those 10 % and 5 % go wrong. */
function aLimitedProvider() {
  const windows = new Map<number, number>()
  return (nowMs: number, chance: number): Fate => {
    const window = Math.floor(nowMs / WINDOW_MS)
    const count = (windows.get(window) ?? 0) + 1
    windows.set(window, count)
    if (count > 42) return { refusedFor: Math.ceil(((window + 1) * WINDOW_MS - nowMs) / 1000) }
    if (chance < 0.1) return 'silent'
    return chance < 0.15 ? 'garbage' : 'answered'
  }
}

/** Of all calls, 30 % are refused, 10 % and 5 % go wrong. Whoever asks needs 1 / 0.55 = 1.82 calls a record. */
const anUnluckyProvider = (_nowMs: number, chance: number): Fate => {
  if (chance < 0.3) return { refusedFor: 0 }
  if (chance < 0.4) return 'silent'
  return chance < 0.45 ? 'garbage' : 'answered'
}

describe('everything is enriched', { timeout: 120_000 }, () => {
  test('by a provider that takes 70 % of what it is asked for, at 1.6 calls a record or fewer', async () => {
    const { complete, made, refused } = await enrichAll(100, newCircuitBreaker(), aLimitedProvider())

    expect(complete).toBe(100)
    expect(made).toBeLessThanOrEqual(160)
    expect(refused).toBeLessThanOrEqual(10)
  })

  test('by the same without the circuit breaker, which is what spares it the calls', async () => {
    const { complete, refused } = await enrichAll(100, OPEN, aLimitedProvider())

    expect(complete).toBe(100)
    expect(refused).toBeGreaterThan(40)
  })

  test('by one that refuses by chance, and 1.6 calls a record or fewer are taken', async () => {
    const { complete, made, refused } = await enrichAll(50, newCircuitBreaker(), anUnluckyProvider)

    expect(complete).toBe(50)
    expect(made - refused).toBeLessThanOrEqual(80)
    expect(refused).toBeGreaterThan(10)
  })
})
