import * as v from 'valibot'
import { GivenId } from '../../../shared/checked.ts'
import { TrainRun } from '../../../shared/training.ts'
import { instant } from '../../record/order.ts'
import type { StoredRun } from '../../store/train-runs.ts'
import { getRun } from '../../train/train.ts'
import { endpoint } from '../endpoint.ts'
import { readNoQuery } from '../no-query.ts'
import { RUN } from '../openapi/learning-examples.ts'
import { parse } from '../refusal.ts'

const RunParams = v.strictObject({ run_id: v.pipe(GivenId, v.examples(['tr_2026_05_17_001'])) })

export const showRun = endpoint({
  method: 'GET',
  path: '/v1/train/{run_id}',
  scope: 'match',
  about: {
    tag: 'Learning',
    operationId: 'getTrainRun',
    summary: 'Get run',
    description:
      'A run’s progress and result. A model is deployed only if it is better than the deployed one on held-out outcomes; `refused` is a result, not an error.',
    params: RunParams,
    answer: { description: 'The run', schema: TrainRun, examples: { running: RUN } },
    refusals: ['not_found'],
  },
  read: (c) => {
    readNoQuery(c)
    return parse(RunParams, c.req.param(), 'parameter').run_id
  },
  handle: async (c, { caller, input }) => c.json(toRun(await getRun(c.env, caller, input))),
})

function toRun(run: StoredRun): TrainRun {
  return {
    run_id: run.runId,
    domain: run.domain,
    status: run.status,
    triplets_used: run.tripletsUsed,
    outcomes: run.outcomes,
    outcomes_seen: run.seen,
    version: run.version,
    report: run.report,
    error: run.error,
    created_at: instant(run.createdAt),
    started_at: run.startedAt && instant(run.startedAt),
    finished_at: run.finishedAt && instant(run.finishedAt),
  }
}
