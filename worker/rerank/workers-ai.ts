import * as v from 'valibot'
import { ProviderError } from '../../shared/errors.ts'
import type { Scorer } from './scorer.ts'

/** The part of Cloudflare's AI binding that scorers use. */
export interface Ai {
  run(model: string, input: Readonly<Record<string, unknown>>): Promise<unknown>
}

/** Limit of pairs per model call. */
const PAIRS_PER_CALL = 100
/** The model truncates a pair at 512 tokens. */
const MAX_CHARS = 1_000

const Answer = v.object({
  response: v.array(v.object({ id: v.pipe(v.number(), v.integer()), score: v.pipe(v.number(), v.finite()) })),
})

/** A cross-encoder on Workers AI: https://developers.cloudflare.com/workers-ai/models/bge-reranker-base 2026-11 */
export function workersAiReranker(ai: Ai, model = '@cf/baai/bge-reranker-base'): Scorer {
  return {
    model,
    async score(_domain, seeker, candidates) {
      const query = seeker.text.slice(0, MAX_CHARS) || '-'
      const texts = candidates.map(({ text }) => text.slice(0, MAX_CHARS) || '-')
      const calls = Array.from({ length: Math.ceil(texts.length / PAIRS_PER_CALL) }, (_, i) =>
        scoreSome(ai, model, query, texts.slice(i * PAIRS_PER_CALL, (i + 1) * PAIRS_PER_CALL)),
      )
      return (await Promise.all(calls)).flat()
    },
  }
}

/** The model returns the best first, each with the index of its text. */
async function scoreSome(ai: Ai, model: string, query: string, texts: readonly string[]): Promise<number[]> {
  const contexts = texts.map((text) => ({ text }))
  const answer = v.safeParse(Answer, await answerOf(ai, model, { query, contexts, top_k: texts.length }))
  const scores = new Map(answer.success ? answer.output.response.map(({ id, score }) => [id, score]) : [])
  const found = texts.map((_, i) => scores.get(i))
  if (!found.every((score) => score !== undefined) || scores.size !== texts.length) {
    throw new ProviderError('rerank_failed', `${model}: expected a score for each text, got something else.`)
  }
  return found.map((logit) => 1 / (1 + Math.exp(-logit)))
}

const TIMEOUT_MS = 8_000

/** Calls a model. @throws ProviderError `rerank_failed` if it fails or times out */
export async function answerOf(
  ai: Ai,
  model: string,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${TIMEOUT_MS} ms`)), TIMEOUT_MS)
  try {
    return await Promise.race([ai.run(model, input), late.promise])
  } catch (cause) {
    throw new ProviderError('rerank_failed', `${model} did not answer.`, { cause })
  } finally {
    clearTimeout(timer)
  }
}
