import type { FeedbackAnswer } from '../../shared/outcome.ts'
import type { TrainAnswer, TrainRun } from '../../shared/training.ts'
import { trainStep } from '../../worker/train/step.ts'
import { ANNA, people } from './matching.ts'
import { owner, type World } from './world.ts'

export type Sent = { seeker_id: string; candidate_id: string; outcome: string; [more: string]: unknown }

export async function feedback(world: World, items: readonly Sent[], headers: Record<string, string> = {}) {
  const response = await world.call('POST', '/v1/feedback', {
    body: JSON.stringify({ domain: 'dating', items }),
    headers,
  })
  return {
    status: response.status,
    body: (await response.json()) as FeedbackAnswer,
    headers: response.headers,
  }
}

export const outcome = (seeker_id: string, candidate_id: string, label: string, more: object = {}): Sent => ({
  seeker_id,
  candidate_id,
  outcome: label,
  occurred_at: '2026-11-01T10:00:00Z',
  ...more,
})

export const MAN = { ...ANNA, gender: 'man', age: 33 }
export const men = (...names: string[]) => Object.fromEntries(names.map((name) => [name, MAN]))

/** All that is stored of a tenant's outcomes, without what is numbered or timed. */
export async function stored(world: World) {
  const tenant = await tenantOf(world)
  return {
    outcomes:
      await owner`select s.user_id as seeker, c.user_id as candidate, o.outcome, o.grade, o.weight, o.occurred_at, o.match_id
      from outcomes o join users s on s.record_id = o.seeker_id join users c on c.record_id = o.candidate_id
      where o.tenant_id = ${tenant} order by 1, 2`,
    standings:
      await owner`select u.user_id, received_decided, received_positive, given_decided, given_positive
      from standings t join users u using (record_id) where t.tenant_id = ${tenant} order by 1`,
    learning:
      await owner`select domain, decided, positive, triplets, pending from learning where tenant_id = ${tenant}`,
  }
}

export async function tenantOf(world: World): Promise<string> {
  const [row] = await owner`select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)}`
  return String(row?.tenant_id)
}

export async function aCrowd(world: World, wants: (i: number, j: number) => boolean, size = 24) {
  const religion = (i: number) => ['catholic', 'hindu'][i % 2]!
  const women = Array.from({ length: size }, (_, i) => [`w${i}`, { ...ANNA, religion: religion(i) }])
  const others = Array.from({ length: size }, (_, j) => [`m${j}`, { ...MAN, religion: religion(j) }])
  await people(world, Object.fromEntries([...women, ...others]))
  const items = Array.from({ length: size * size }, (_, k) => {
    const [i, j] = [k % size, (Math.floor(k / size) + k) % size]
    return outcome(`w${i}`, `m${j}`, wants(i, j) ? 'accepted' : 'rejected', {
      occurred_at: new Date(Date.UTC(2026, 9, 1, 0, k)).toISOString(),
    })
  })
  for (let at = 0; at < items.length; at += 500) await feedback(world, items.slice(at, at + 500))
}

export async function runAll(world: World): Promise<void> {
  for (let step = world.steps.shift(); step; step = world.steps.shift()) {
    const next = await trainStep(world.deps, step)
    if (next) world.steps.push(next)
  }
}

export async function theRun(world: World): Promise<TrainRun> {
  const response = await world.call('POST', '/v1/train', {
    body: JSON.stringify({ domain: 'dating', force: true }),
  })
  const { run_id } = (await response.json()) as TrainAnswer
  await runAll(world)
  return (await (await world.call('GET', `/v1/train/${run_id}`)).json()) as TrainRun
}

export const random = (i: number, j: number) => {
  let state = (Math.imul(i * 64 + j + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0
  for (let turn = 0; turn < 4; turn++) state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> 0
  return (state >>> 16) % 2 === 0
}

export async function nameOf(world: World): Promise<string> {
  const [row] = await owner`select name from tenants where tenant_id = ${await tenantOf(world)}`
  return String(row?.name)
}
