import * as v from 'valibot'
import type { Domain } from '../../shared/domain.ts'
import { GRADE_STRENGTH, POSITIVE_GRADE } from '../../shared/outcome.ts'
import { priorModel } from '../../shared/prior-model.ts'
import { featureNames, oddsOf, pairFeatures, RankingModel } from '../../shared/ranking-model.ts'
import { chanceOf, logOdds, meanOf } from '../../shared/standing.ts'
import type { Report, TrainStep } from '../../shared/training.ts'
import type { Deps } from '../deps.ts'
import { type StoredStanding, standingAt, tallyAt } from '../store/tally.ts'
import { type Done, endRun, failStep, findPage, type Page, putStep } from '../store/train-runs.ts'
import { wakeSoon } from '../webhooks/wake.ts'
import { compare } from './compare.ts'
import { type Decision, deviationsOf, emptyFit, type Fit, learn, weightsOf } from './fit.ts'
import type { Predicted } from './measures.ts'

/** What a step sees at most; fewer where there are few, so that most of them are predicted by what was learned before. */
const MAX_PAGE = 2_000
const MIN_PAGE = 25
const PAGES = 20
/** The later half is held out, and no more than so many: each is predicted, and only then learned from. */
const MAX_HELD_OUT = 20_000
const HELD_OUT_SHARE = 0.5
const MAX_ATTEMPTS = 8
const SEED = 42

/** What a run keeps between its steps. */
interface State {
  fit: Fit
  sums: StoredStanding['given']
  /** seeker, grade, weight, and the chance by the model in force and by the new one. */
  heldOut: [number, number, number, number, number][]
}

/**
 * Does a step of a run: predicts a page of outcomes, where they are held out, by the model in force and by what was learned
 * before, then learns from them. The last step compares the two, and puts the new model in force if it is better. Each
 * outcome is seen with what was known of both people before it. A step that was done already, or is no longer due, changes
 * nothing.
 *
 * @returns the step to wake next
 */
export async function trainStep(deps: Deps, step: TrainStep): Promise<TrainStep | undefined> {
  const page = await findPage(deps.db, step, {
    size: MAX_PAGE,
    domains: deps.domains.names,
    head: (name) => {
      const domain = deps.domains.current(name)
      return domain && { head: domain.head.name, version: domain.head.version, model: deps.embedder.model }
    },
  })
  if (!page) return undefined
  const { run } = page
  const domain = deps.domains.current(run.domain)
  if (!domain) return end(deps, step, run.tenantId, { status: 'failed', error: UNKNOWN_DOMAIN })

  const size = Math.min(MAX_PAGE, Math.max(MIN_PAGE, Math.ceil(run.outcomes / PAGES)))
  const outcomes = page.outcomes.slice(0, size)
  const last = outcomes.at(-1)
  if (!last) return finish(deps, step, run.tenantId, stateOf(page, domain))
  const { state, added } = seePage(domain, page, outcomes)
  return putStep(deps.db, run.tenantId, {
    step,
    state,
    seen: run.seen + outcomes.length,
    cursor: { at: last.at, seeker: last.seeker, candidate: last.candidate },
    added,
  })
}

/** After an error of our own: the run has failed once it did so too often. */
export async function stepFailed(deps: Deps, step: TrainStep): Promise<void> {
  const failed = await failStep(deps.db, step)
  if (failed && failed.attempts >= MAX_ATTEMPTS) {
    await end(deps, step, failed.tenantId, { status: 'failed', error: GIVEN_UP })
  }
}

const UNKNOWN_DOMAIN = { code: 'unknown_domain', message: 'The domain is no longer there.' }
const GIVEN_UP = { code: 'training_failed', message: `Training was given up after ${MAX_ATTEMPTS} attempts.` }

function stateOf({ state }: Page, domain: Domain): State {
  // What our own step before has written.
  return (
    (state as State | null) ?? {
      fit: emptyFit(featureNames(domain), priorModel(domain).weights),
      sums: { decided: 0, positive: 0 },
      heldOut: [],
    }
  )
}

function seePage(
  domain: Domain,
  page: Page,
  outcomes: Page['outcomes'],
): { state: State; added: Done['added'] } {
  const { run, people } = page
  const { fit, sums: before, heldOut } = stateOf(page, domain)
  const inForce = page.inForce === null ? priorModel(domain) : v.parse(RankingModel, page.inForce)
  const trained: RankingModel = { version: '', tier: 'tenant', weights: weightsOf(fit) }
  const standings = new Map(
    Object.entries(people).map(([id, { standing }]) => [Number(id), structuredClone(standing)]),
  )
  const sums = { ...before }
  const firstHeldOut = run.outcomes - Math.min(MAX_HELD_OUT, Math.floor(run.outcomes * HELD_OUT_SHARE))
  const predictions: State['heldOut'] = []
  const decisions = outcomes.map((outcome, i): Decision => {
    const { seeker, candidate, grade, weight, at, counts, km, cosine } = outcome
    const instant = new Date(at)
    const mean = meanOf(tallyAt(sums, instant))
    const person = (id: number) => ({
      fields: people[id]?.fields ?? {},
      standing: standingAt(standings.get(id) ?? NO_SUMS, instant),
    })
    const features = pairFeatures(
      domain,
      person(seeker),
      person(candidate),
      { km, cosine, reading: null },
      mean,
    )
    const counted = weight * (GRADE_STRENGTH[grade] ?? 1)
    if (run.seen + i >= firstHeldOut) {
      const chance = (model: RankingModel) => Number(chanceOf(oddsOf(model, features, mean)).toPrecision(6))
      predictions.push([seeker, grade, counted, chance(inForce), chance(trained)])
    }
    count(sums, grade, counts)
    count(standings.get(seeker)?.given, grade, counts)
    count(standings.get(candidate)?.received, grade, counts)
    return { features, offset: logOdds(mean), isPositive: grade >= POSITIVE_GRADE, weight: counted }
  })
  const added = [...standings].flatMap(([record, { received, given }]) => {
    const was = people[record]?.standing ?? NO_SUMS
    const rd = received.decided - was.received.decided
    const gd = given.decided - was.given.decided
    if (rd === 0 && gd === 0) return []
    return [
      {
        record,
        rd,
        rp: received.positive - was.received.positive,
        gd,
        gp: given.positive - was.given.positive,
      },
    ]
  })
  return { state: { fit: learn(fit, decisions), sums, heldOut: [...heldOut, ...predictions] }, added }
}

const NO_SUMS: StoredStanding = { received: { decided: 0, positive: 0 }, given: { decided: 0, positive: 0 } }

function count(tally: StoredStanding['given'] | undefined, grade: number, counts: number): void {
  if (!tally) return
  tally.decided += counts
  if (grade >= POSITIVE_GRADE) tally.positive += counts
}

async function finish(
  deps: Deps,
  step: TrainStep,
  tenantId: string,
  { fit, heldOut }: State,
): Promise<undefined> {
  const predicted = (chanceAt: 3 | 4): Predicted[] =>
    heldOut.map((one) => ({
      seeker: one[0],
      grade: one[1],
      isPositive: one[1] >= POSITIVE_GRADE,
      weight: one[2],
      chance: one[chanceAt],
    }))
  const { deploy, ...compared } = compare(predicted(3), predicted(4), SEED)
  const weights = weightsOf(fit)
  const deviations = deviationsOf(fit)
  const report: Report = {
    ...compared,
    weights: Object.entries(weights)
      .map(([feature, weight]) => ({
        feature,
        weight,
        deviation: Number((deviations[feature] ?? 0).toPrecision(3)),
      }))
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }
  const params = { version: '', tier: 'tenant', weights }
  return end(deps, step, tenantId, {
    status: deploy ? 'deployed' : 'refused',
    model: { params, report },
    error: null,
  })
}

async function end(
  deps: Deps,
  step: TrainStep,
  tenantId: string,
  ended: Omit<Parameters<typeof endRun>[3], 'model'> & Partial<Parameters<typeof endRun>[3]>,
): Promise<undefined> {
  const turns = await endRun(deps.db, tenantId, step, { ...ended, model: ended.model })
  deps.log('info', 'training_ended', { trainId: step.trainId, status: ended.status })
  wakeSoon(deps, turns)
}
