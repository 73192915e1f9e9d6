import * as v from 'valibot'
import { AppError } from '../../../shared/errors.ts'
import { readiness } from '../../ready.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'

const Ready = v.object({
  status: v.literal('ready'),
  oldest_due_seconds: v.pipe(
    v.number(),
    v.description('How long the most overdue work is overdue, in seconds; 0 if none is.'),
  ),
})

export const showReadiness: Endpoint = {
  method: 'GET',
  path: '/readyz',
  scope: 'none',
  handle: ready,
  about: {
    operationId: 'getReadiness',
    tag: 'Service',
    summary: 'Whether the database answers',
    description: 'Queries the database at most once a second, however often it is called.',
    answer: {
      description: 'It does',
      schema: Ready,
      examples: { ready: { status: 'ready', oldest_due_seconds: 0 } },
    },
    refusals: ['unavailable'],
  },
}

async function ready(c: Call): Promise<Response> {
  const { isReachable, oldestDueSeconds } = await readiness(c.env)
  if (!isReachable)
    throw new AppError('unavailable', 'The database did not answer.', { retryAfterSeconds: 1 })
  return c.json({ status: 'ready', oldest_due_seconds: oldestDueSeconds } satisfies v.InferOutput<
    typeof Ready
  >)
}
