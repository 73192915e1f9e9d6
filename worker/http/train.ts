import * as v from 'valibot'
import { GivenId } from '../../shared/checked.ts'
import { pageOf } from '../../shared/page.ts'
import { ModelEntry, TrainAnswer, TrainRequest, TrainRun } from '../../shared/training.ts'
import { DomainName } from '../../shared/upsert.ts'
import type { Asked, StoredRun } from '../store/train-runs.ts'
import { activate, getRun, listModels, train } from '../train/train.ts'
import { admit } from './auth.ts'
import { checkValue } from './body.ts'
import type { Call } from './call.ts'
import { currentDomain, settleDomains } from './domain.ts'
import type { Endpoint } from './endpoint.ts'
import { MODEL_ENTRY, RUN, TRAIN, TRAIN_QUEUED } from './openapi/learning-examples.ts'
import { parse } from './refusal.ts'
import { readNothing } from './webhook-keyed.ts'
import { readKeyed } from './write.ts'

const described = { tag: 'Learning' }

export const postTrain: Endpoint = {
  method: 'POST',
  path: '/v1/train',
  scope: 'match',
  handle: start,
  about: {
    ...described,
    operationId: 'train',
    summary: 'Train',
    description:
      'Starts a run that learns from the outcomes of a domain, unless one is under way: then it answers with that one. Runs start by themselves once enough triplets are pending; below that, only `force` starts one.',
    headers: ['Idempotency-Key'],
    body: { schema: TrainRequest, examples: { forced: TRAIN } },
    answer: {
      description: 'The run, or why there is none',
      schema: TrainAnswer,
      examples: { queued: TRAIN_QUEUED },
      headers: ['Idempotent-Replayed'],
    },
  },
}

async function start(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => {
    const { value, idempotency } = await readKeyed(c)
    checkValue(value)
    const body = parse(TrainRequest, value, 'field')
    return { domain: currentDomain(c.env.domains, body.domain), force: body.force, idempotency }
  })
  const { asked, replayed } = await train(c.env, caller, input)
  if (replayed) c.header('Idempotent-Replayed', 'true')
  return c.json(toAnswer(input.domain.name, asked, c.env.training.budget))
}

/** What a run takes a minute, on the platform: for the estimate alone. */
const OUTCOMES_PER_MINUTE = 60_000

function toAnswer(domain: string, { run, pending }: Asked, budget: number): TrainAnswer {
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

const NoQuery = v.strictObject({})
const RunParams = v.strictObject({ run_id: v.pipe(GivenId, v.examples(['tr_2026_05_17_001'])) })

export const showRun: Endpoint = {
  method: 'GET',
  path: '/v1/train/{run_id}',
  scope: 'match',
  handle: run,
  about: {
    ...described,
    operationId: 'getTrainRun',
    summary: 'Get run',
    description:
      'How far a run is and what it came to. A model is put in force only where it is better, on outcomes that it had not seen, than the one in force: `refused` is a result, not an error.',
    params: RunParams,
    answer: { description: 'The run', schema: TrainRun, examples: { running: RUN } },
    refusals: ['not_found'],
  },
}

async function run(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () => {
    parse(NoQuery, c.req.query(), 'parameter')
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

const ModelsQuery = v.strictObject({ domain: DomainName })

export const showModels: Endpoint = {
  method: 'GET',
  path: '/v1/models',
  scope: 'match',
  handle: list,
  about: {
    ...described,
    operationId: 'listModels',
    summary: 'List models',
    description:
      'The models of a domain, the newest first and the shipped one last. One of them is in force.',
    query: ModelsQuery,
    answer: {
      description: 'All of them, on one page',
      schema: pageOf(ModelEntry),
      examples: { shipped: { data: [MODEL_ENTRY], next_cursor: null } },
    },
  },
}

async function list(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () =>
    currentDomain(c.env.domains, parse(ModelsQuery, c.req.query(), 'parameter').domain),
  )
  return c.json({ data: await listModels(c.env, caller, input), next_cursor: null })
}

const ModelParams = v.strictObject({ version: v.pipe(GivenId, v.examples([MODEL_ENTRY.version])) })

export const postActivate: Endpoint = {
  method: 'POST',
  path: '/v1/models/{version}/activate',
  scope: 'admin',
  handle: activateOne,
  about: {
    ...described,
    operationId: 'activateModel',
    summary: 'Activate model',
    description: 'Puts a model in force, from the next match on: an earlier one, or the shipped one.',
    params: ModelParams,
    headers: ['Idempotency-Key'],
    answer: {
      description: 'The model',
      schema: ModelEntry,
      examples: { shipped: MODEL_ENTRY },
      headers: ['Idempotent-Replayed'],
    },
    refusals: ['not_found'],
  },
}

async function activateOne(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => {
    const { version } = parse(ModelParams, c.req.param(), 'parameter')
    const nothing = await readNothing(c)
    settleDomains(c.env.domains, [version.replace(/\..*$/, '')])
    return { version, ...nothing }
  })
  const { answer, replayed } = await activate(c.env, caller, input.version, input.idempotency)
  if (replayed) c.header('Idempotent-Replayed', 'true')
  return c.json(answer)
}
