import { expect, test } from 'vitest'
import { ProviderError } from '../../shared/errors.ts'
import { newCircuitBreaker } from '../../worker/models/circuit-breaker.ts'

/** A circuit breaker on a clock that stands until it is set, with what came through: 'asked', or seconds to wait. */
function aBreaker() {
  const breaker = newCircuitBreaker()
  const state = { nowMs: 0 }
  const now = () => new Date(state.nowMs)
  const ask = (call: () => Promise<string>) => breaker.call(now, 'extraction_failed', call)
  const pauseAfter = (failure: ProviderError) =>
    ask(() => Promise.reject(failure)).catch((error: ProviderError) => error.retryAfterSeconds)
  return { state, ask, pauseAfter }
}

const throttled = (retryAfterSeconds?: number) =>
  new ProviderError('extraction_failed', 'The server answered 429.', {
    throttled: true,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  })

test('after a throttled call no call is made until the provider’s delay is over', async () => {
  const { state, ask, pauseAfter } = aBreaker()
  let calls = 0
  const call = async () => `${++calls}`
  await pauseAfter(throttled(10))

  state.nowMs = 9_000
  const closed = await ask(call).catch((error: unknown) => error)

  expect([calls, closed]).toEqual([0, expect.objectContaining({ throttled: true, retryAfterSeconds: 1 })])
  expect(closed).toMatchObject({ code: 'extraction_failed', message: 'The server answered 429.' })
  state.nowMs = 10_000
  expect(await ask(call)).toBe('1')
})

test('without a delay from the provider the pause doubles each time, until a call succeeds', async () => {
  const { state, ask, pauseAfter } = aBreaker()
  const pauses: unknown[] = []
  for (let i = 0; i < 12; i++) {
    pauses.push(await pauseAfter(throttled()))
    state.nowMs += 900_000
  }
  await ask(async () => '')

  expect(pauses).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
  expect(await pauseAfter(throttled())).toBe(2)
})

test('concurrent throttled calls open the circuit once', async () => {
  const { pauseAfter } = aBreaker()

  expect(await Promise.all([1, 2, 3].map(() => pauseAfter(throttled())))).toEqual([2, 2, 2])
})

test('another failure leaves the circuit closed', async () => {
  const { ask, pauseAfter } = aBreaker()
  await pauseAfter(new ProviderError('extraction_failed', 'It answered 500.', { retryAfterSeconds: 5 }))

  expect(await ask(async () => 'asked')).toBe('asked')
})
