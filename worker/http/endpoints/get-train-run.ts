import * as v from 'valibot'
import { GivenId } from '../../../shared/checked.ts'
import { TrainRun } from '../../../shared/training.ts'
import type { StoredRun } from '../../store/train-runs.ts'
import { getRun } from '../../train/train.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { readNoQuery } from '../no-query.ts'
import { RUN } from '../openapi/learning-examples.ts'
import { parse } from '../refusal.ts'

const RunParams = v.strictObject({ run_id: v.pipe(GivenId, v.examples(['tr_2026_05_17_001'])) })

export const showRun: Endpoint = {
  method: 'GET',
  path: '/v1/train/{run_id}',
  scope: 'match',
  handle: run,
  about: {
    tag: 'Learning',
    operationId: 'getTrainRun',
    summary: 'Get run',
    description:
      'How far a run is and what it came to. A model is put in force only where it is better, on outcomes that it had not seen, than the one in force: `refused` is a result, not an error.',
    params: RunParams,
    answer: { description: 'The run', schema: TrainRun, examples: { running: RUN } },
    refusals: ['not_found'],
  },
}

export async function run(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () => {
    readNoQuery(c)
    return parse(RunParams, c.req.param(), 'parameter').run_id
  })
  return c.json(toRun(await getRun(c.env, caller, input)))
}

function toRun(run: StoredRun): TrainRun {
  const instant = (at: string | null) => at && new Date(at).toISOString()
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
    created_at: new Date(run.createdAt).toISOString(),
    started_at: instant(run.startedAt),
    finished_at: instant(run.finishedAt),
  }
}
