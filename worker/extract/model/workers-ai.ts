import * as v from 'valibot'
import { ProviderError } from '../../../shared/errors.ts'
import { formFailure } from '../../models/failures.ts'
import { run, type WorkersAiDeps } from '../../models/workers-ai.ts'
import type { Chat } from './chat.ts'

/** In JSON mode some models answer with a JSON string, some with the parsed value. */
const Answer = v.object({ response: v.union([v.string(), v.looseObject({})]) })

/** Enough for some hundred statements. The default of Workers AI is 256. */
const MAX_TOKENS = 4_096

/** A Workers AI text generation model with JSON mode. */
export const workersAiChat = (deps: WorkersAiDeps, model: string): Chat => ({
  name: `workers-ai:${model}`,
  ask: async (messages, schema) => {
    const input = {
      messages,
      temperature: 0,
      max_tokens: MAX_TOKENS,
      response_format: { type: 'json_schema', json_schema: schema },
    }
    const answer = v.safeParse(Answer, await orNothing(run(deps, 'extraction_failed', model, input)))
    if (!answer.success)
      throw formFailure('extraction_failed', 'Workers AI', 'did not answer with a completion')
    const { response } = answer.output
    return typeof response === 'string' ? response : JSON.stringify(response)
  },
})

/** A model that misses the schema fails the call. It is handled like an answer that cannot be parsed. */
async function orNothing(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer
  } catch (error) {
    const { cause } = error instanceof ProviderError ? error : {}
    if (cause instanceof Error && /JSON Mode couldn't be met/i.test(cause.message)) return { response: '' }
    throw error
  }
}
