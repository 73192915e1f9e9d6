import type { TrainStep } from '../../shared/training.ts'
import type { Deps } from '../deps.ts'
import { domainsOfTenants } from '../domains/tenant.ts'
import { endRun } from '../store/train-runs.ts'
import { failStep, findOwnOfRun, findPage, putStep } from '../store/train-steps.ts'
import { enqueueDeliveries } from '../webhooks/enqueue.ts'
import { evaluate, learnPage, type State, stateOf } from './page.ts'

/** Outcomes per step: fewer in small runs, so that most are predicted by what was learned before. */
const MAX_PAGE = 2_000
const MIN_PAGE = 25
const PAGES = 20
const MAX_ATTEMPTS = 8

/**
 * Runs one step of training: predicts a page of held-out outcomes with the deployed model and with the one learned so
 * far, then learns from them. The last step compares the two and deploys the new model if it is better. Each outcome
 * is seen with the standing that both people had before it. A step that is done already or no longer due changes
 * nothing.
 *
 * @returns the step to enqueue next
 */
export async function trainStep(deps: Deps, step: TrainStep): Promise<TrainStep | undefined> {
  const own = await findOwnOfRun(deps.db, step)
  const domainsOf = await domainsOfTenants(deps, own)
  const domains = own[0] ? domainsOf(own[0].tenantId) : deps.domains
  const page = await findPage(deps.db, step, {
    size: MAX_PAGE,
    domains: domains.names,
    head: (name) => {
      const domain = domains.current(name)
      return domain && { head: domain.head.name, version: domain.head.version, model: deps.embedder.model }
    },
  })
  if (!page) return undefined
  const { run } = page
  const domain = domains.current(run.domain)
  if (!domain) return end(deps, step, run.tenantId, { status: 'failed', error: UNKNOWN_DOMAIN })

  const size = Math.min(MAX_PAGE, Math.max(MIN_PAGE, Math.ceil(run.outcomes / PAGES)))
  const outcomes = page.outcomes.slice(0, size)
  const last = outcomes.at(-1)
  if (!last) return finish(deps, step, run.tenantId, stateOf(page, domain))
  const { state, added } = learnPage(domain, page, outcomes)
  return putStep(deps.db, run.tenantId, {
    step,
    state,
    seen: run.seen + outcomes.length,
    cursor: { at: last.at, seeker: last.seeker, candidate: last.candidate },
    added,
  })
}

/** Counts an error of our own code; after too many the run has failed. */
export async function stepFailed(deps: Deps, step: TrainStep): Promise<void> {
  const failed = await failStep(deps.db, step)
  if (failed && failed.attempts >= MAX_ATTEMPTS) {
    await end(deps, step, failed.tenantId, { status: 'failed', error: GIVEN_UP })
  }
}

const UNKNOWN_DOMAIN = { code: 'unknown_domain', message: 'The domain is no longer there.' }
const GIVEN_UP = { code: 'training_failed', message: `Training was given up after ${MAX_ATTEMPTS} attempts.` }

async function finish(deps: Deps, step: TrainStep, tenantId: string, state: State): Promise<undefined> {
  const { deploy, weights, report } = evaluate(state)
  return end(deps, step, tenantId, {
    status: deploy ? 'deployed' : 'refused',
    model: { params: { version: '', tier: 'tenant', weights }, report, against: state.against },
    error: null,
  })
}

async function end(
  deps: Deps,
  step: TrainStep,
  tenantId: string,
  ended: Omit<Parameters<typeof endRun>[3], 'model'> & Partial<Parameters<typeof endRun>[3]>,
): Promise<undefined> {
  const { status, deliveries } = await endRun(deps.db, tenantId, step, { ...ended, model: ended.model })
  if (status) deps.log('info', 'training_ended', { trainId: step.trainId, status })
  enqueueDeliveries(deps, deliveries)
}
