import { expect, test } from 'vitest'
import { measureOutage } from './outage.ts'

test('while the queue is down upserts answer as usual, and afterwards the sweeper finds all their work', async () => {
  const { refused, pairs, ratio, backlog, drainedSeconds } = await measureOutage({
    mode: 'hang',
    seconds: 4,
    pairsPerSecond: 20,
    sweepEverySeconds: 2,
    endsWaits: true,
  })

  expect(refused).toBe(0)
  // A send that is waited for takes two seconds: a hundred times as long.
  expect(ratio).toBeLessThan(5)
  expect(backlog).toBe(pairs)
  expect(drainedSeconds).toBeLessThan(60)
})
