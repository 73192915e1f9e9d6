import { expect, test } from 'vitest'
import { MAX_DELIVERY_ATTEMPTS, nextWaitSeconds } from '../../worker/webhooks/schedule.ts'

const waits = (askedSeconds: number | undefined, random: number) =>
  Array.from({ length: MAX_DELIVERY_ATTEMPTS }, (_, i) => nextWaitSeconds(i + 1, askedSeconds, random))

test('ten attempts are spread over three days and some hours, then no more', () => {
  const all = waits(undefined, 0)

  expect(all).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400, undefined])
  expect(all.reduce<number>((sum, wait) => sum + (wait ?? 0), 0) / 3600).toBeCloseTo(75.6, 1)
})

test('jitter lengthens a delay by a fifth at most, and never shortens it', () => {
  expect([0, 0.5, 1].map((random) => nextWaitSeconds(2, undefined, random))).toEqual([300, 330, 360])
})

test('a receiver can ask for a later attempt, not for a sooner or an endless one', () => {
  expect(waits(60, 0).slice(0, 3)).toEqual([60, 300, 1800])
  expect(waits(3600, 0).at(-1)).toBeUndefined()
})
