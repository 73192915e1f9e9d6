import { ProviderError } from '../../../shared/errors.ts'
import type { CircuitBreaker } from '../../models/circuit-breaker.ts'
import type { Chat } from './chat.ts'

export interface ChatLimits {
  breaker: CircuitBreaker
  /** False if this minute's calls are used up. */
  withinBudget: () => Promise<boolean>
  now: () => Date
}

const BUDGET_PAUSE_SECONDS = 30

/** Calls the model only while its circuit breaker is closed and this minute's budget lasts. */
export const limitedChat = (chat: Chat, { breaker, withinBudget, now }: ChatLimits): Chat => ({
  name: chat.name,
  ask: (messages, schema) =>
    breaker.call(now, 'extraction_failed', async () => {
      if (!(await withinBudget())) throw overBudget()
      return chat.ask(messages, schema)
    }),
})

const overBudget = () =>
  new ProviderError('extraction_failed', 'The model has been asked as often as it may be in a minute.', {
    throttled: true,
    retryAfterSeconds: BUDGET_PAUSE_SECONDS,
  })
