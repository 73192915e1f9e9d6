import { expect, test } from 'vitest'
import { limitedMemory } from '../../worker/memory/limited.ts'
import type { Memory } from '../../worker/memory/memory.ts'

test('slow stores delay a batch by ten seconds; unread ones wait, without an attempt', async () => {
  let nowMs = 0
  let open = 0
  const most = { open: 0 }
  const asked: string[] = []
  const slow: Memory = {
    tenantsServing: () => [],
    read: async (_, ref) => {
      asked.push(ref)
      most.open = Math.max(most.open, ++open)
      await Promise.resolve()
      open--
      nowMs += 1_250
      return { items: [], dropped: 0 }
    },
  }
  const memory = limitedMemory(slow, () => new Date(nowMs))

  const read = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => memory.read('t', `${i}`)))

  expect(most.open).toBe(4)
  expect(asked.length).toBeGreaterThanOrEqual(8)
  expect(asked.length).toBeLessThanOrEqual(12)
  const failures = read.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  expect(failures.length).toBe(20 - asked.length)
  expect(failures[0]).toMatchObject({ code: 'memory_failed', throttled: true, retryAfterSeconds: 5 })
})
