import { TrainAnswer, TrainRequest } from '../../../shared/training.ts'
import type { RequestedRun } from '../../store/train-runs.ts'
import { train } from '../../train/train.ts'
import { currentDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { answerKeyed, readKeyed } from '../keyed-body.ts'
import { TRAIN, TRAIN_QUEUED } from '../openapi/learning-examples.ts'
import { parse } from '../refusal.ts'

export const postTrain = endpoint({
  method: 'POST',
  path: '/v1/train',
  scope: 'match',
  about: {
    tag: 'Learning',
    operationId: 'train',
    summary: 'Train',
    description:
      'Starts a training run on a domain’s outcomes, or returns the running one. Runs start automatically once enough triplets are pending; with fewer, only `force` starts one.',
    headers: ['Idempotency-Key'],
    body: { schema: TrainRequest, examples: { forced: TRAIN } },
    answer: {
      description: 'The run, or why there is none',
      schema: TrainAnswer,
      examples: { queued: TRAIN_QUEUED },
      headers: ['Idempotent-Replayed'],
    },
  },
  read: async (c) => {
    const { value, idempotency } = await readKeyed(c)
    const body = parse(TrainRequest, value, 'field')
    return { domain: currentDomain(c.env.domains, body.domain), force: body.force, idempotency }
  },
  handle: async (c, { caller, input }) => {
    const { asked, replayed } = await train(c.env, caller, input)
    const answer = toAnswer(input.domain.name, asked, c.env.training.budget)
    return answerKeyed(c, { answer, replayed })
  },
})

/** Measured throughput of a run; used only for the estimate. */
const OUTCOMES_PER_MINUTE = 60_000

function toAnswer(domain: string, { run, pending }: RequestedRun, budget: number): TrainAnswer {
  if (!run) {
    const reason =
      pending === 0
        ? 'There are no outcomes to learn from that no run has used.'
        : `${pending} triplets are pending; ${budget} start a run, or "force": true.`
    return { domain, status: 'skipped', reason, triplets_pending_train: pending }
  }
  return {
    domain,
    status: run.status === 'running' ? 'running' : 'queued',
    run_id: run.runId,
    triplets_used: run.tripletsUsed,
    estimated_completion_minutes: Math.max(1, Math.ceil((run.outcomes - run.seen) / OUTCOMES_PER_MINUTE)),
  }
}
