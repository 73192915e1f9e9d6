import * as v from 'valibot'
import type { Domain } from '../../shared/domain.ts'
import { GRADE_STRENGTH, POSITIVE_GRADE } from '../../shared/outcome.ts'
import { priorModel } from '../../shared/prior-model.ts'
import { featureNames, OF_DECIDER, oddsOf, pairFeatures, RankingModel } from '../../shared/ranking-model.ts'
import { chanceOf, logOdds, meanOf } from '../../shared/standing.ts'
import type { Report } from '../../shared/training.ts'
import { type StoredStanding, standingAt, tallyAt } from '../store/tally.ts'
import type { CompletedStep, Page } from '../store/train-steps.ts'
import { compare } from './compare.ts'
import { type Decision, deviationsOf, emptyFit, type Fit, learn, weightsOf } from './fit.ts'
import type { Predicted } from './measures.ts'

/** The later half is held out, up to this many: each is predicted before it is learned from. */
const MAX_HELD_OUT = 20_000
const HELD_OUT_SHARE = 0.5
const SEED = 42

/** A run's state between steps. */
export interface State {
  fit: Fit
  sums: StoredStanding['given']
  /** Seeker, grade, weight; probability by the deployed and by the new model; ranking score by each. */
  heldOut: [number, number, number, number, number, number, number][]
  /** The deployed models that the new one was compared with; null is the shipped one. */
  against: readonly (string | null)[]
}

/**
 * Learns from a page of outcomes.
 *
 * @returns the state to store, and what the page adds to each person's standing
 */
export function learnPage(
  domain: Domain,
  page: Page,
  outcomes: Page['outcomes'],
): { state: State; added: CompletedStep['added'] } {
  const { run, people } = page
  const { fit, sums: before, heldOut, against } = stateOf(page, domain)
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
      predictions.push([seeker, grade, counted, ...comparison([inForce, trained], features, mean)])
    }
    count(sums, grade, counts)
    count(standings.get(seeker)?.given, grade, counts)
    count(standings.get(candidate)?.received, grade, counts)
    return { features, offset: logOdds(mean), isPositive: grade >= POSITIVE_GRADE, weight: counted }
  })
  const compared = predictions.length > 0 ? [page.inForce === null ? null : inForce.version] : []
  return {
    state: {
      fit: learn(fit, decisions),
      sums,
      heldOut: [...heldOut, ...predictions],
      against: [...new Set([...against, ...compared])],
    },
    added: [...standings].flatMap(([record, now]) =>
      addedTo(record, people[record]?.standing ?? NO_SUMS, now),
    ),
  }
}

/** Two models' predictions of a pair: both probabilities, then both log-odds without the decider's own rate. */
function comparison(
  models: readonly [RankingModel, RankingModel],
  features: ReadonlyMap<string, number>,
  mean: number,
): [number, number, number, number] {
  const ofPair = new Map([...features].filter(([name]) => name !== 'bias' && !OF_DECIDER.test(name)))
  const chance = (model: RankingModel) => shortened(chanceOf(oddsOf(model, features, mean)))
  const order = (model: RankingModel) => shortened(oddsOf(model, ofPair, mean) - logOdds(mean))
  const [inForce, trained] = models
  return [chance(inForce), chance(trained), order(inForce), order(trained)]
}

/** What a page adds to a person's standing; empty if nothing. */
function addedTo(
  record: string | number,
  before: StoredStanding,
  now: StoredStanding,
): CompletedStep['added'] {
  const rd = now.received.decided - before.received.decided
  const gd = now.given.decided - before.given.decided
  if (rd === 0 && gd === 0) return []
  const rp = now.received.positive - before.received.positive
  return [{ record: Number(record), rd, rp, gd, gp: now.given.positive - before.given.positive }]
}

const shortened = (value: number) => Number(value.toPrecision(6))

const NO_SUMS: StoredStanding = { received: { decided: 0, positive: 0 }, given: { decided: 0, positive: 0 } }

function count(tally: StoredStanding['given'] | undefined, grade: number, counts: number): void {
  if (!tally) return
  tally.decided += counts
  if (grade >= POSITIVE_GRADE) tally.positive += counts
}

/** The run's result: the new weights, and whether they beat the deployed model. */
export function evaluate({ fit, heldOut }: State): {
  deploy: boolean
  weights: RankingModel['weights']
  report: Report
} {
  const predicted = (by: 0 | 1): Predicted[] =>
    heldOut.map((one) => ({
      seeker: one[0],
      grade: one[1],
      isPositive: one[1] >= POSITIVE_GRADE,
      weight: one[2],
      chance: one[by === 0 ? 3 : 4],
      order: one[by === 0 ? 5 : 6],
    }))
  const { deploy, ...compared } = compare(predicted(0), predicted(1), SEED)
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
  return { deploy, weights, report }
}

/** The state stored by earlier steps; empty before the first. */
export function stateOf({ state }: Page, domain: Domain): State {
  const nothing: State = {
    fit: emptyFit(featureNames(domain), priorModel(domain).weights),
    sums: { decided: 0, positive: 0 },
    heldOut: [],
    against: [],
  }
  // The stored state was written by an earlier step.
  return { ...nothing, ...(state as State | null) }
}
