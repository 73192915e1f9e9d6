import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSimulated, type SimulatedDatabase } from './database.ts'
import { operations } from './operations.ts'
import { simulate } from './simulate.ts'
import type { Mechanism } from './without.ts'

let database: SimulatedDatabase

beforeAll(async () => {
  database = await openSimulated()
})
afterAll(() => database.backend.close())

async function play(seed: number, count: number, without: readonly Mechanism[] = []) {
  const { backend, keys, clear } = database
  await clear()
  return simulate(backend, keys, { seed, operations: operations(seed, count), without: new Set(without) })
}

test('every invariant holds, whatever is lost, repeated, late or killed', async () => {
  const { violations, counts } = await play(3, 200)

  expect(violations).toEqual([])
  expect(counts.killed).toBeGreaterThan(10)
  expect(counts.outdated).toBeGreaterThan(3)
})

test('the same seed is the same run, to the last await', async () => {
  const first = await play(3, 100)
  const second = await play(3, 100)

  expect(second.trace).toEqual(first.trace)
})

/** A change to what is awaited makes another run of every seed: the first of so many that fails will do. */
const SEEDS = 8

test.each<{ without: readonly Mechanism[]; count: number; seed?: number }>([
  { without: ['due'], count: 200, seed: 3 },
  { without: ['cas'], count: 150, seed: 1 },
  { without: ['key'], count: 200, seed: 3 },
  { without: ['match'], count: 200 },
  { without: ['step'], count: 150, seed: 5 },
  { without: ['forget'], count: 100 },
  { without: ['latest'], count: 150 },
  { without: ['summary'], count: 200 },
  { without: ['definition'], count: 200 },
  { without: ['outdated'], count: 200, seed: 5 },
  { without: ['rls', 'tenant'], count: 50 },
])('without $without a promise is broken: the run above can fail', async ({ without, count, seed = 4 }) => {
  let violations: readonly unknown[] = []
  for (let tried = seed; violations.length === 0 && tried < seed + SEEDS; tried++) {
    violations = (await play(tried, count, without)).violations
  }

  expect(violations).not.toEqual([])
})

test.each<{ without: readonly Mechanism[] }>([{ without: ['rls'] }, { without: ['tenant'] }])(
  'without $without the other guard between tenants keeps every promise',
  async ({ without }) => {
    const { violations } = await play(5, 150, without)

    expect(violations).toEqual([])
  },
)
