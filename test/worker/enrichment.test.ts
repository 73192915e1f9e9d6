import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { describe, expect, test } from 'vitest'
import { ProviderError } from '../../shared/errors.ts'
import type { Embedder } from '../../worker/embed/embedder.ts'
import { hashedEmbedder } from '../../worker/embed/hashed.ts'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'
import { consumeDeadLetters, consumeJobs } from '../../worker/queue.ts'
import { sweep } from '../../worker/sweep.ts'
import { aWorld, owner, REFERENCE, type World } from './world.ts'

function countingEmbedder(calls: string[][]): Embedder {
  return {
    model: hashedEmbedder.model,
    embed: (texts) => {
      calls.push([...texts])
      return hashedEmbedder.embed(texts)
    },
  }
}

const failing = (error: Error): Embedder => ({ model: 'down.v1', embed: () => Promise.reject(error) })

function letters(world: World, attempts = 1, queue = 'kith-enrich') {
  const messages = world.sent
    .splice(0)
    .map((body, i) => ({ id: `m${i}`, timestamp: new Date(), attempts, body }))
  return createMessageBatch(queue, messages)
}

async function consume(world: World, batch = letters(world)) {
  await consumeJobs(world.deps, batch)
  return getQueueResult(batch, createExecutionContext())
}

describe('a batch', () => {
  test('is one read, one embedding call and one write, however many records', async () => {
    const calls: string[][] = []
    const world = await aWorld({ embedder: countingEmbedder(calls) })
    for (let i = 0; i < 20; i++) await world.upsert({ ...REFERENCE, user_id: `u${i}` })

    expect(await world.calls(() => world.deliver())).toBe(2)

    expect(calls.map((texts) => texts.length)).toEqual([20])
    expect((await world.get('u19')).enrichment.status).toBe('complete')
  })

  test('of finished work makes one query and writes nothing', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    const [job] = world.sent
    await world.deliver()

    expect(await world.calls(() => enrichRecords(world.deps, [job!.recordId]))).toBe(1)
  })

  test('embeds nothing for a record whose text has not changed', async () => {
    const calls: string[][] = []
    const world = await aWorld({ embedder: countingEmbedder(calls) })
    await world.upsert(REFERENCE)
    await world.deliver()

    await world.upsert({ ...REFERENCE, fields: { location: 'New York, NY', height_cm: 170 } })
    await world.deliver()

    expect(calls).toHaveLength(1)
    expect((await world.get('u_alice')).fields.height_cm).toBe(170)
  })
})

test('a batch with more text than an answer may hold is done in several runs', async () => {
  const world = await aWorld()
  const context = `I am vegan. ${'la '.repeat(33_000)}`
  for (let i = 0; i < 60; i++) await world.upsert({ user_id: `u${i}`, domain: 'dating', context })
  const jobs = world.sent.slice()

  const first = await consume(world)
  expect([first.explicitAcks.length, first.retryMessages.length]).toEqual([43, 17])

  world.sent.push(...jobs)
  expect((await consume(world)).explicitAcks).toHaveLength(60)
  expect((await world.get('u59')).enrichment.status).toBe('complete')
})

describe('a record that moves on while it is enriched', () => {
  test('keeps what was written meanwhile, and stays due', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    world.deps.embedder = {
      model: 'slow.v1',
      embed: async (texts) => {
        await world.upsert({ ...REFERENCE, fields: { age: 50 } })
        return hashedEmbedder.embed(texts)
      },
    }
    await world.deliver()

    const between = await world.get('u_alice')
    expect(between.enrichment).toMatchObject({ status: 'pending', attempts: 0 })
    expect(between.fields).toEqual({ age: 50 })

    world.deps.embedder = hashedEmbedder
    await world.deliver()
    expect((await world.get('u_alice')).fields).toMatchObject({ age: 50, diet: 'vegetarian' })
  })

  test('is not recreated after an erasure', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    const [job] = world.sent
    await owner`delete from users where record_id = ${job!.recordId}`

    expect(await consume(world)).toMatchObject({ explicitAcks: ['m0'] })

    expect((await world.call('GET', '/v1/users/u_alice')).status).toBe(404)
  })
})

describe('a provider that fails', () => {
  test('leaves the rest of the record enriched, and retries the message', async () => {
    const world = await aWorld({
      embedder: failing(
        new ProviderError('embedding_failed', 'The embedder is at its limit.', { retryAfterSeconds: 7 }),
      ),
    })
    await world.upsert(REFERENCE)

    const result = await consume(world)

    expect(result.retryMessages).toEqual([{ msgId: 'm0' }])
    const record = await world.get('u_alice')
    expect(record.fields.age).toBe(32)
    expect(record.enrichment).toMatchObject({
      status: 'pending',
      attempts: 1,
      error: { code: 'embedding_failed', message: 'The embedder is at its limit.' },
    })
  })

  test('and recovers succeeds with the next attempt', async () => {
    const world = await aWorld({ embedder: failing(new ProviderError('embedding_failed', 'Down.')) })
    await world.upsert(REFERENCE)
    const [job] = world.sent
    await world.deliver()

    world.deps.embedder = hashedEmbedder
    await enrichRecords(world.deps, [job!.recordId])

    expect((await world.get('u_alice')).enrichment).toMatchObject({
      status: 'complete',
      attempts: 2,
      error: null,
    })
  })

  test('permanently leaves a failed record, and the same payload retries it', async () => {
    const world = await aWorld({
      embedder: failing(new ProviderError('embedding_failed', 'No such model.', { permanent: true })),
    })
    await world.upsert(REFERENCE)

    expect((await consume(world)).explicitAcks).toEqual(['m0'])
    expect((await world.get('u_alice')).enrichment).toMatchObject({
      status: 'failed',
      error: { code: 'embedding_failed', message: 'No such model.' },
    })

    world.deps.embedder = hashedEmbedder
    expect((await world.upsert(REFERENCE)).revision).toBe(1)
    await world.deliver()
    expect((await world.get('u_alice')).enrichment).toMatchObject({ status: 'complete', attempts: 1 })
  })

  test('is given up after eight attempts', async () => {
    const world = await aWorld({ embedder: failing(new ProviderError('embedding_failed', 'Down.')) })
    await world.upsert(REFERENCE)
    const [job] = world.sent

    for (let i = 0; i < 8; i++) await enrichRecords(world.deps, [job!.recordId])

    expect((await world.get('u_alice')).enrichment).toMatchObject({ status: 'failed', attempts: 8 })
  })

  test('while a caller waits: the answer is what is known, and the queue goes on', async () => {
    const world = await aWorld({ embedder: failing(new ProviderError('embedding_failed', 'Down.')) })

    const record = await world.upsert(REFERENCE, { Prefer: 'wait=5' })

    expect(record).toMatchObject({ fields: { age: 32 }, enrichment: { status: 'pending' } })
    expect(world.sent).toHaveLength(1)
  })

  test('to answer within the time a caller waits: the answer is the pending record', async () => {
    const world = await aWorld({
      embedder: {
        model: 'slow.v1',
        embed: (texts) =>
          new Promise((resolve) => setTimeout(() => resolve(hashedEmbedder.embed(texts)), 1_300)),
      },
    })

    const record = await world.upsert(REFERENCE, { Prefer: 'wait=1' })

    expect(record.enrichment.status).toBe('pending')
    expect(world.sent).toHaveLength(1)
    expect((await world.get('u_alice')).enrichment.status).toBe('complete')
  })
})

describe('a bug that one record meets', () => {
  const poisoned = {
    version: rulesExtractor.version,
    extract: (...[domain, texts]: Parameters<typeof rulesExtractor.extract>) => {
      if (texts.some(({ text }) => text.includes('poison'))) throw new TypeError('poison')
      return rulesExtractor.extract(domain, texts)
    },
  }

  test('repeats that record alone; its neighbours are done', async () => {
    const world = await aWorld({ extractor: poisoned })
    await world.upsert({ ...REFERENCE, user_id: 'good' })
    await world.upsert({ ...REFERENCE, user_id: 'bad', context: 'poison' })
    await world.upsert({ ...REFERENCE, user_id: 'fine' })

    const result = await consume(world)

    expect(result.explicitAcks).toEqual(['m0', 'm2'])
    expect(result.retryMessages).toEqual([{ msgId: 'm1' }])
    expect((await world.get('fine')).enrichment.status).toBe('complete')
    expect((await world.get('bad')).enrichment.status).toBe('pending')
    expect(world.logged.join()).not.toContain('poison')
  })

  test('ends as a dead letter, and the record says so', async () => {
    const world = await aWorld({ extractor: poisoned })
    await world.upsert({ ...REFERENCE, context: 'poison' })
    const batch = letters(world, 1, 'kith-enrich-dead')

    await consumeDeadLetters(world.deps, batch)

    expect((await getQueueResult(batch, createExecutionContext())).explicitAcks).toEqual(['m0'])
    expect((await world.get('u_alice')).enrichment).toMatchObject({
      status: 'failed',
      attempts: 8,
      error: { code: 'dead_letter' },
    })
  })

  test('a dead letter of old work does not fail newer work', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    const batch = letters(world, 1, 'kith-enrich-dead')
    await world.upsert({ ...REFERENCE, fields: {} })

    await consumeDeadLetters(world.deps, batch)

    expect((await world.get('u_alice')).enrichment.status).toBe('pending')
  })
})

describe('the queue', () => {
  test('a message that is no job is acknowledged and logged', async () => {
    const world = await aWorld()
    const batch = createMessageBatch('kith-enrich', [
      { id: 'm0', timestamp: new Date(), attempts: 1, body: { user: 'x' } as never },
    ])

    const result = await consume(world, batch)

    expect(result.explicitAcks).toEqual(['m0'])
    expect(world.logged.join()).toContain('message_not_a_job')
  })

  test.each([
    [1, { explicitAcks: [], retryMessages: [{ msgId: 'm0' }] }],
    [8, { explicitAcks: ['m0'], retryMessages: [] }],
  ])('a database that is down at attempt %i', async (attempts, expected) => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    const { AppError } = await import('../../shared/errors.ts')
    const { db } = world.deps
    world.deps.db = { ...db, background: () => Promise.reject(new AppError('unavailable', 'down')) }

    expect(await consume(world, letters(world, attempts))).toMatchObject(expected)
  })
})

describe('the sweeper', () => {
  const overdue = (world: World) =>
    owner`update users set due_at = now() - interval '1 second' where record_id = ${world.sent[0]!.recordId}`

  test('sends a job again that got lost', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    await overdue(world)
    const [lost] = world.sent.splice(0)

    await sweep(world.deps)

    expect(world.sent).toContainEqual(lost)
  })

  test('waits before it resends a job', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    await overdue(world)
    const [lost] = world.sent.splice(0)
    await sweep(world.deps)
    world.sent.splice(0)

    await sweep(world.deps)

    expect(world.sent).not.toContainEqual(lost)
  })

  test('enqueues with the next sweep what a queue that was down did not accept', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    await overdue(world)
    const [lost] = world.sent.splice(0)
    const { enqueue } = world.deps
    world.deps.enqueue = () => Promise.reject(new Error('Queue is overloaded'))
    await expect(sweep(world.deps)).rejects.toThrow('Queue is overloaded')
    world.deps.enqueue = enqueue

    await sweep(world.deps)

    expect(world.sent).toContainEqual(lost)
  })

  test('skips work that is hardly overdue, done or failed', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    const jobs = world.sent.slice()
    await sweep(world.deps)
    await world.upsert({ ...REFERENCE, user_id: 'done' })
    jobs.push(world.sent.at(-1)!)
    await world.deliver()

    await sweep(world.deps)

    for (const job of jobs) expect(world.sent).not.toContainEqual(job)
  })
})
