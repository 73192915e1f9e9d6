import { ProviderError } from '../../../shared/errors.ts'
import type { Gate } from '../../models/gate.ts'
import type { Chat } from './chat.ts'

export interface ChatLimits {
  gate: Gate
  /** False when the calls of the minute are used up. */
  withinBudget: () => Promise<boolean>
  now: () => Date
}

const BUDGET_PAUSE_SECONDS = 30

/** A model that is asked only while its provider takes on more and the budget of the minute lasts. */
export const limitedChat = (chat: Chat, { gate, withinBudget, now }: ChatLimits): Chat => ({
  name: chat.name,
  ask: (messages, schema) =>
    gate.pass(now, 'extraction_failed', async () => {
      if (!(await withinBudget())) throw overBudget()
      return chat.ask(messages, schema)
    }),
})

const overBudget = () =>
  new ProviderError('extraction_failed', 'The model has been asked as often as it may be in a minute.', {
    throttled: true,
    retryAfterSeconds: BUDGET_PAUSE_SECONDS,
  })
