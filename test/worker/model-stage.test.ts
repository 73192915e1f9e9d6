import { beforeEach, describe, expect, test } from 'vitest'
import type { Job } from '../../shared/job.ts'
import { workersAiEmbedder } from '../../worker/embed/workers-ai.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'
import { consumeModelJobs } from '../../worker/queue.ts'
import { sweep } from '../../worker/sweep.ts'
import { aWorldWithModel, BODY as body, consume, found, MOTTO, type Run, takeAll } from './model-world.ts'
import { aWorld, owner } from './world.ts'

describe('where a model reads as well', () => {
  test("the rules' result is written first, and the model's follows", async () => {
    const asked: unknown[] = []
    const world = await aWorldWithModel(async (model, input) => {
      asked.push([model, input.max_tokens])
      return found(MOTTO, { field: 'age', value: 32, quote: '32' })
    })
    await world.upsert(body)

    expect((await consume(world, world.sent.splice(0))).explicitAcks).toEqual(['m0'])

    expect(asked).toEqual([])
    expect(await world.get('u')).toMatchObject({
      fields: { age: 32 },
      enrichment: { status: 'pending', error: null },
    })
    await consume(world, takeAll(world.waiting), consumeModelJobs)
    expect(asked).toEqual([['@cf/meta/llama', 4096]])
    const record = await world.get('u')
    expect(record).toMatchObject({
      fields: { age: 32, occupation: 'lighthouse keeper' },
      provenance: { occupation: { quote: 'keep the lighthouse', start: 11, end: 30 } },
      enrichment: { status: 'complete', attempts: 1, error: null },
    })
    expect(record.provenance.occupation).toHaveProperty(
      'extractor',
      `${rulesExtractor.version}+workers-ai:@cf/meta/llama.p1`,
    )
  })

  test('a text is read by it once, whatever is written later', async () => {
    let calls = 0
    const world = await aWorldWithModel(async () => {
      calls++
      return found(MOTTO)
    })
    await world.upsert(body)
    await consume(world, world.sent.splice(0))
    await consume(world, takeAll(world.waiting), consumeModelJobs)

    await world.upsert({ ...body, fields: { height_cm: 170 } })
    await consume(world, world.sent.splice(0))

    expect([calls, world.waiting]).toEqual([1, []])
    expect((await world.get('u')).enrichment.status).toBe('complete')
  })

  test("a caller who waits gets the rules' result, and the queue goes on", async () => {
    const world = await aWorldWithModel(async () => found(MOTTO))

    const record = await world.upsert(body, { Prefer: 'wait=5' })

    expect(record).toMatchObject({ fields: { age: 32 }, enrichment: { status: 'pending' } })
    await consume(world, world.sent.splice(0))
    await consume(world, takeAll(world.waiting), consumeModelJobs)
    expect((await world.get('u')).fields).toMatchObject({ occupation: 'lighthouse keeper' })
  })
})

describe('a model that fails', () => {
  test.each([
    ['breaks off', () => Promise.reject(new Error('3008: Request was aborted'))],
    ['is silent', () => new Promise<never>(() => {})],
    ['stays wrong', async () => ({ response: 'no' })],
    ['does not get JSON right', () => Promise.reject(new Error("5025: JSON Mode couldn't be met"))],
  ])("and %s leaves the rules' result, says so and is tried again", async (_, run) => {
    const world = await aWorldWithModel(run)
    await world.upsert(body)
    const jobs = world.sent.slice()
    await consume(world, world.sent.splice(0))
    const toModel = takeAll(world.waiting)

    expect((await consume(world, toModel, consumeModelJobs)).retryMessages).toEqual([{ msgId: 'm0' }])

    const failed = {
      fields: { age: 32 },
      enrichment: { status: 'pending', error: { code: 'extraction_failed' } },
    }
    expect(await world.get('u')).toMatchObject(failed)
    await consume(world, jobs)
    expect(await world.get('u')).toMatchObject(failed)
    world.use('@cf/meta/llama', async () => found(MOTTO))
    await consume(world, toModel, consumeModelJobs, 2)
    expect(await world.get('u')).toMatchObject({
      fields: { occupation: 'lighthouse keeper' },
      enrichment: { status: 'complete', error: null },
    })
  })

  test("for good leaves the rules' result and a failed record", async () => {
    const world = await aWorldWithModel(() => Promise.reject(new Error('5007: No such model')))
    await world.upsert(body)
    await consume(world, world.sent.splice(0))

    expect((await consume(world, takeAll(world.waiting), consumeModelJobs)).explicitAcks).toEqual(['m0'])

    expect(await world.get('u')).toMatchObject({
      fields: { age: 32 },
      enrichment: { status: 'failed', error: { message: 'Workers AI does not know the model (5007).' } },
    })
  })
})

describe('a model that throttles', () => {
  test('gets no calls until its delay is over, and no attempt is used up', async () => {
    let calls = 0
    let isFull = true
    const world = await aWorldWithModel(async () => {
      calls++
      if (isFull) throw new Error('3040: Capacity temporarily exceeded')
      return found(MOTTO)
    })
    for (const user_id of ['u', 'u2']) await world.upsert({ ...body, user_id })
    await consume(world, world.sent.splice(0))

    for (const job of takeAll(world.waiting)) {
      expect((await consume(world, [job], consumeModelJobs)).explicitAcks).toEqual(['m0'])
    }

    expect(calls).toBe(1)
    expect(world.waiting.map(({ delaySeconds }) => delaySeconds)).toEqual([3, 3])
    expect((await world.get('u2')).enrichment).toMatchObject({
      status: 'pending',
      attempts: 0,
      error: { code: 'extraction_failed', message: 'Workers AI is out of capacity (3040).' },
    })
    world.state.nowMs += 3_000
    isFull = false
    await consume(world, takeAll(world.waiting), consumeModelJobs)
    expect((await world.get('u2')).enrichment).toMatchObject({ status: 'complete', attempts: 1, error: null })
  })

  test('while embedding reschedules the whole batch together, without an attempt', async () => {
    const enqueued: unknown[] = []
    const world = await aWorld({
      enqueue: async (jobs, delaySeconds) => void enqueued.push([jobs.length, delaySeconds]),
    })
    const full = () => Promise.reject(new Error('3040: Capacity temporarily exceeded'))
    const ai = { ai: { run: full }, now: () => new Date(), timeoutMs: 1_000 }
    world.deps.embedder = workersAiEmbedder(ai, 'bge-m3')
    for (const user_id of ['u', 'u2']) {
      await world.upsert({ ...body, user_id, context: 'I am 32 and vegan.' })
    }
    enqueued.splice(0)
    const jobs = await owner`select record_id::int as "recordId", work_version::int as "workVersion"
      from users u join api_keys k using (tenant_id) where k.key_id = ${world.key.slice(0, 18)}`

    expect((await consume(world, jobs as Job[])).explicitAcks).toEqual(['m0', 'm1'])

    expect(enqueued).toEqual([[2, 90]])
    expect(await world.get('u')).toMatchObject({
      fields: { age: 32 },
      enrichment: { status: 'pending', attempts: 0, error: { code: 'embedding_failed' } },
    })
  })
})

describe('the budget', () => {
  test('that is used up puts the record off without an attempt', async () => {
    const world = await aWorldWithModel(async () => found(MOTTO))
    await world.upsert(body)
    await consume(world, world.sent.splice(0))
    world.state.isWithinBudget = false

    const [job] = takeAll(world.waiting)
    expect((await consume(world, [job!], consumeModelJobs)).explicitAcks).toEqual(['m0'])

    expect(world.waiting).toEqual([{ job, delaySeconds: 45 }])
    expect((await world.get('u')).enrichment).toMatchObject({ status: 'pending', attempts: 0 })
  })

  test("paces a tenant's records without delaying another tenant's", async () => {
    const world = await aWorldWithModel(async () => found(MOTTO))
    for (let i = 0; i < 40; i++) await world.upsert({ ...body, user_id: `u${i}` })
    const stranger = await aWorld({ model: world.deps.model })
    await stranger.upsert(body)

    await consume(world, world.sent.splice(0, 30))
    await consume(world, [...world.sent.splice(0), ...stranger.sent.splice(0)])

    const delays = world.waiting.map(({ delaySeconds }) => delaySeconds)
    const strangers = delays.pop()
    expect(strangers).toBe(0)
    expect(Math.max(...delays)).toBeGreaterThanOrEqual(37)
    expect(delays).toHaveLength(40)
  })
})

describe('another model', () => {
  // A sweep enriches the records of every tenant, and other tests left theirs.
  beforeEach(async () => void (await owner`delete from users`))

  test('reads every text again; until then what the older one read is served', async () => {
    const world = await aWorldWithModel(async () => found(MOTTO))
    await world.upsert(body)
    await consume(world, world.sent.splice(0))
    await consume(world, takeAll(world.waiting), consumeModelJobs)

    world.use('@cf/newer', async () => found({ ...MOTTO, value: 'keeper' }))
    await sweep(world.deps)
    const jobs = world.sent.splice(0)
    await consume(world, jobs)

    expect((await world.get('u')).fields.occupation).toBe('lighthouse keeper')
    await consume(world, takeAll(world.waiting), consumeModelJobs)
    expect(await world.get('u')).toMatchObject({
      fields: { occupation: 'keeper' },
      provenance: { occupation: { extractor: `${rulesExtractor.version}+workers-ai:@cf/newer.p1` } },
      enrichment: { status: 'complete' },
    })
    await sweep(world.deps)
    expect(world.sent).toEqual([])
  })

  test('retries what the one before it failed on, once', async () => {
    const gone = () => Promise.reject(new Error('5007: No such model'))
    const world = await aWorldWithModel(gone)
    await world.upsert(body)
    await consume(world, world.sent.splice(0))
    await consume(world, takeAll(world.waiting), consumeModelJobs)
    await sweep(world.deps)
    expect(world.sent).toEqual([])

    world.use('@cf/newer', gone)
    for (let i = 0; i < 2; i++) {
      await sweep(world.deps)
      await consume(world, world.sent.splice(0))
      await consume(world, takeAll(world.waiting), consumeModelJobs)
    }
    expect((await world.get('u')).enrichment).toMatchObject({ status: 'failed', attempts: 1 })

    world.use('@cf/newest', async () => found(MOTTO))
    await sweep(world.deps)
    await consume(world, world.sent.splice(0))
    await consume(world, takeAll(world.waiting), consumeModelJobs)
    expect(await world.get('u')).toMatchObject({
      fields: { occupation: 'lighthouse keeper' },
      enrichment: { status: 'complete', error: null },
    })
  })

  test('of embedding embeds again in the next sweep, a hundred texts a call, and the old vector is there until then', async () => {
    const sizes: number[] = []
    const run: Run = async (_, { text }) => {
      sizes.push((text as string[]).length)
      return { data: (text as string[]).map(() => Array.from({ length: 1024 }, () => 1)) }
    }
    const world = await aWorld()
    for (let i = 0; i < 120; i++) await world.upsert({ ...body, user_id: `u${i}`, context: 'I am vegan.' })
    await consume(world, world.sent.splice(0))
    world.deps.embedder = workersAiEmbedder(
      { ai: { run }, now: () => new Date(), timeoutMs: 1_000 },
      'bge-m3',
    )

    await sweep(world.deps)

    expect((await world.get('u0')).embeddings).toMatchObject({ dating: { model: 'hashed.v1' } })
    await consume(world, world.sent.splice(0))
    expect((await world.get('u0')).embeddings).toMatchObject({ dating: { model: 'workers-ai:bge-m3' } })
    expect(sizes.filter((size) => size > 100)).toEqual([])
    expect(sizes.length).toBeLessThanOrEqual(4)
  })
})
