import type { Domain } from '../../shared/domain.ts'
import { AppError } from '../../shared/errors.ts'
import { priorModel } from '../../shared/prior-model.ts'
import type { ModelEntry } from '../../shared/training.ts'
import type { Deps } from '../deps.ts'
import type { Caller } from '../store/db.ts'
import { activateModel, findModels, type StoredModel } from '../store/models.ts'
import type { Idempotency } from '../store/replies.ts'
import { findRun, type RequestedRun, requestRun, type StoredRun } from '../store/train-runs.ts'

/** Starts a training run on a domain's outcomes, unless one is running or too few outcomes are new. */
export async function train(
  deps: Deps,
  caller: Caller,
  { domain, force, idempotency }: { domain: Domain; force: boolean; idempotency: Idempotency | undefined },
): Promise<{ asked: RequestedRun; replayed: boolean }> {
  const { budget } = deps.training
  const answered = await requestRun(
    deps.db,
    caller,
    { domain: domain.name, budget, isForced: force },
    idempotency,
  )
  const { run, isNew } = answered.asked
  if (run && isNew && !answered.replayed) {
    deps.afterAnswer(deps.training.enqueue([{ trainId: run.trainId, step: run.step }]))
  }
  return answered
}

/** @throws AppError `not_found` */
export async function getRun(deps: Deps, caller: Caller, runId: string): Promise<StoredRun> {
  const run = await findRun(deps.db, caller, runId)
  if (!run) throw new AppError('not_found', 'There is no such run.')
  return run
}

/** The models of a domain, newest first and the shipped one last; exactly one is deployed. */
export async function listModels(deps: Deps, caller: Caller, domain: Domain): Promise<ModelEntry[]> {
  const made = (await findModels(deps.db, caller, domain.name)).map(toEntry)
  return [...made, { ...shippedModel(domain), in_force: !made.some((model) => model.in_force) }]
}

/**
 * Deploys a model from the next match on: a trained one or the shipped one.
 *
 * @throws AppError `not_found`
 */
export async function activate(
  deps: Deps,
  caller: Caller,
  version: string,
  idempotency: Idempotency | undefined,
): Promise<{ answer: ModelEntry; replayed: boolean }> {
  const shipped = deps.domains.names
    .flatMap((name) => deps.domains.current(name) ?? [])
    .find((domain) => priorModel(domain).version === version)
  const { reply, replayed } = await activateModel(deps.db, caller, idempotency, version, shipped?.name)
  if (!reply) throw new AppError('not_found', 'There is no such model.')
  if (reply.model) return { answer: toEntry(reply.model), replayed }
  if (!shipped) throw new Error('a model that is not shipped was put in force without being there')
  return { answer: { ...shippedModel(shipped), in_force: true }, replayed }
}

function shippedModel(domain: Domain): ModelEntry {
  const { version, tier } = priorModel(domain)
  return {
    version,
    domain: domain.name,
    tier,
    in_force: false,
    run_id: null,
    report: null,
    erased_since: 0,
    created_at: null,
  }
}

const toEntry = (model: StoredModel): ModelEntry => ({
  version: model.version,
  domain: model.domain,
  tier: 'tenant',
  in_force: model.inForce,
  run_id: model.runId,
  report: model.report,
  erased_since: model.erasedSince,
  created_at: new Date(model.createdAt).toISOString(),
})
