import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { examples } from '../../domains/examples.ts'
import type { Job } from '../../shared/job.ts'
import type { DelayedJob, ModelStage } from '../../worker/deps.ts'
import { combinedExtractor } from '../../worker/extract/combine.ts'
import type { Chat } from '../../worker/extract/model/chat.ts'
import { limitedChat } from '../../worker/extract/model/limited-chat.ts'
import { modelExtractor } from '../../worker/extract/model/model.ts'
import { workersAiChat } from '../../worker/extract/model/workers-ai.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'
import { newCircuitBreaker } from '../../worker/models/circuit-breaker.ts'
import type { WorkersAi } from '../../worker/models/workers-ai.ts'
import { consumeJobs } from '../../worker/queue.ts'
import { aWorld, type World } from './world.ts'

export type Run = WorkersAi['run']
export const found = (...statements: unknown[]) => ({ response: { found: statements } })
export const MOTTO = { field: 'occupation', value: 'lighthouse keeper', quote: 'keep the lighthouse' }
export const BODY = { user_id: 'u', domain: 'dating', context: 'I am 32. I keep the lighthouse.' }

/** A world with a model behind a stand-in for Workers AI; the queues' delivery and the clock are in the test's hands. */
export async function aWorldWithModel(run: Run, model = '@cf/meta/llama') {
  const waiting: DelayedJob[] = []
  const state = { nowMs: Date.parse('2026-11-23T22:00:00Z'), isWithinBudget: true }
  const now = () => new Date(state.nowMs)
  const world = await aWorld()
  const useChat = (chat: Chat, breaker = newCircuitBreaker()) => {
    const limits = { breaker, now, withinBudget: async () => state.isWithinBudget }
    world.deps.model = stage(limitedChat(chat, limits), waiting)
  }
  const use = (name: string, other: Run = run) =>
    useChat(workersAiChat({ ai: { run: other }, now, timeoutMs: 40 }, name))
  use(model)
  return Object.assign(world, { waiting, state, now, use, useChat })
}

const stage = (chat: Chat, waiting: DelayedJob[]): ModelStage => ({
  extractor: combinedExtractor(
    rulesExtractor,
    modelExtractor(chat, ({ version }) => examples[version] ?? []),
  ),
  callsPerMinute: 60,
  enqueue: async (jobs) => void waiting.push(...jobs),
})

export async function consume(world: World, jobs: readonly Job[], consumer = consumeJobs, attempts = 1) {
  const messages = jobs.map((job, i) => ({ id: `m${i}`, timestamp: new Date(), attempts, body: job }))
  const batch = createMessageBatch('kith-model', messages)
  await consumer(world.deps, batch)
  return getQueueResult(batch, createExecutionContext())
}

export const takeAll = (waiting: DelayedJob[]) => waiting.splice(0).map(({ job }) => job)

/** mulberry32 */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
