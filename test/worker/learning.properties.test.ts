import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TrainRun } from '../../shared/training.ts'
import { trainStep } from '../../worker/train/step.ts'
import { times } from '../setup/long.ts'
import { ANNA, people } from './matching.ts'
import { aWorld, owner, type World } from './world.ts'

type Item = Readonly<Record<string, unknown>>

const USERS = Array.from({ length: 7 }, (_, i) => `u${i}`)
const RELIGIONS = ['catholic', 'hindu', 'jewish']
const BASE = Date.UTC(2026, 9, 1)

/** An outcome; few instants and few weights, so that those of a pair often tie in one or in all. */
const item = fc
  .record({
    pair: fc.tuple(fc.nat(USERS.length - 1), fc.integer({ min: 1, max: USERS.length - 1 })),
    outcome: fc.constantFrom('converted', 'accepted', 'expired', 'rejected'),
    day: fc.nat(20),
    weight: fc.constantFrom(undefined, 0.5, 3),
    match: fc.constantFrom(undefined, 'm1', 'm2'),
  })
  .map(
    ({ pair: [one, offset], outcome, day, weight, match }): Item => ({
      seeker_id: USERS[one],
      candidate_id: USERS[(one + offset) % USERS.length],
      outcome,
      occurred_at: new Date(BASE + day * 86_400_000).toISOString(),
      ...(weight !== undefined && { weight }),
      ...(match !== undefined && { match_id: match }),
    }),
  )

/** The same outcomes as they may arrive: in any order, some of them again, in calls of any size. */
const arrivals = fc.array(item, { minLength: 40, maxLength: 90 }).chain((items) =>
  fc.record({
    items: fc.constant(items),
    arrived: fc
      .tuple(
        fc.shuffledSubarray(items, { minLength: items.length }),
        fc.array(fc.constantFrom(...items), { maxLength: 20 }),
      )
      .map(([all, again]) => [...all, ...again]),
    sizes: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 10, maxLength: 10 }),
    /** Steps of training that come a second time. */
    repeated: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  }),
)

test('outcomes in any order, again and in any parts make the same rows, counters and model', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ items, arrived, sizes, repeated }) => {
      const [once, other] = [await aCrowd(), await aCrowd()]

      await feedback(once, items)
      for (let at = 0, n = 0; at < arrived.length; n++) {
        const size = sizes[n % sizes.length] ?? 1
        await feedback(other, arrived.slice(at, at + size))
        at += size
      }
      const rows = [await stored(once), await stored(other)]
      const models = [await train(once, []), await train(other, repeated)]

      expect(rows[1]).toEqual(rows[0])
      expect(rows[0]?.outcomes.length).toBeGreaterThan(20)
      expect(models[1]).toEqual(models[0])
      expect(models[0]?.report?.weights.some(({ weight }) => weight !== 0)).toBe(true)
    }),
    { numRuns: times(4, 60), seed: 14, endOnFailure: true },
  )
}, 600_000)

async function aCrowd(): Promise<World> {
  const world = await aWorld()
  world.deps.training = { budget: 1e9, enqueue: async (due) => void world.steps.push(...due) }
  await people(
    world,
    Object.fromEntries(USERS.map((id, i) => [id, { ...ANNA, age: 25 + i, religion: RELIGIONS[i % 3] }])),
  )
  return world
}

async function feedback(world: World, items: readonly Item[]): Promise<void> {
  const response = await world.call('POST', '/v1/feedback', {
    body: JSON.stringify({ domain: 'dating', items }),
  })
  expect(await response.json()).toMatchObject({ accepted: items.length })
}

/** All that is stored of a tenant's outcomes, without what is numbered or timed. */
async function stored(world: World) {
  const [key] = await owner`select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)}`
  const tenant = key?.tenant_id
  return {
    outcomes: await owner`
      select s.user_id as seeker, c.user_id as candidate, outcome, grade, weight, occurred_at, match_id
      from outcomes o join users s on s.record_id = o.seeker_id join users c on c.record_id = o.candidate_id
      where o.tenant_id = ${tenant} order by 1, 2`,
    standings: await owner`
      select user_id, received_decided, received_positive, given_decided, given_positive
      from standings t join users u using (record_id) where t.tenant_id = ${tenant} order by 1`,
    learning: await owner`
      select domain, decided, positive, triplets, pending from learning where tenant_id = ${tenant}`,
  }
}

/** @param repeated which steps come twice */
async function train(world: World, repeated: readonly boolean[]) {
  const asked = await world.call('POST', '/v1/train', { body: '{"domain":"dating","force":true}' })
  const { run_id } = (await asked.json()) as { run_id: string }
  for (let n = 0, step = world.steps.shift(); step; n++, step = world.steps.shift()) {
    const next = await trainStep(world.deps, step)
    if (repeated[n]) expect(await trainStep(world.deps, step)).toBeUndefined()
    if (next) world.steps.push(next)
  }
  const run = (await (await world.call('GET', `/v1/train/${run_id}`)).json()) as TrainRun
  const { status, triplets_used, outcomes, outcomes_seen, report } = run
  return { status, triplets_used, outcomes, outcomes_seen, report }
}
