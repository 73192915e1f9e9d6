import type { Measured, Report } from '../../shared/training.ts'
import {
  add,
  type Measures,
  measuresIn,
  measuresOf,
  type Predicted,
  type Share,
  sharesOf,
} from './measures.ts'

const RESAMPLES = 1_000
const TENTHS = 10
/** With fewer, a better model cannot be told from luck. */
const LEAST_HELD_OUT = 50

type Compared = Pick<
  Report,
  'held_out' | 'seekers' | 'in_force' | 'trained' | 'gain' | 'calibration' | 'reason'
>

/**
 * Compares two models on the same held-out decisions. The new one should be deployed only if it is significantly
 * better: a higher AUC in 97.5 % of bootstrap resamples over seekers, and no higher log loss. Log loss alone is not
 * enough: on random outcomes the less confident model has the lower loss without ranking better.
 *
 * @param inForce, trained the same decisions in the same order, with each model's prediction
 */
export function compare(
  inForce: readonly Predicted[],
  trained: readonly Predicted[],
  seed: number,
): Compared & { deploy: boolean } {
  const [was, is] = [sharesOf(inForce), sharesOf(trained)]
  const seekers = [...is.keys()]
  const before = seekers.map((seeker) => was.get(seeker)).filter((share) => share !== undefined)
  const after = seekers.map((seeker) => is.get(seeker)).filter((share) => share !== undefined)
  const drawn = resample(before, after, seed)
  const gain = intervals(
    difference(measuresOf(after), measuresOf(before)),
    drawn.map(([old, now]) => difference(now, old)),
  )
  const { deploy, reason } = verdict(trained.length, gain)
  return {
    held_out: trained.length,
    seekers: seekers.length,
    in_force: intervals(
      measuresOf(before),
      drawn.map(([old]) => old),
    ),
    trained: intervals(
      measuresOf(after),
      drawn.map(([, now]) => now),
    ),
    gain,
    calibration: calibrationOf(trained),
    reason,
    deploy,
  }
}

function verdict(heldOut: number, { log_loss, auc }: Measured): { deploy: boolean; reason: string } {
  const figures = `log loss ${signed(log_loss)}, AUC ${signed(auc)} on ${heldOut} held-out outcomes`
  if (heldOut < LEAST_HELD_OUT)
    return { deploy: false, reason: `Fewer than ${LEAST_HELD_OUT} outcomes to compare on.` }
  if (auc.low <= 0) return { deploy: false, reason: `Not surely better than the model in force: ${figures}.` }
  if (log_loss.value > 0)
    return { deploy: false, reason: `Its chances are further off than those in force: ${figures}.` }
  return { deploy: true, reason: `Better than the model in force: ${figures}.` }
}

const signed = ({ value, low, high }: Measured['auc']) =>
  `${value < 0 ? '' : '+'}${value.toFixed(4)} (${low.toFixed(4)} to ${high.toFixed(4)})`

/** Bootstrap over seekers; both models get the same draws. */
function resample(before: readonly Share[], after: readonly Share[], seed: number): [Measures, Measures][] {
  const next = generator(seed)
  return Array.from({ length: RESAMPLES }, () => {
    const [was, is] = [nothing(), nothing()]
    for (let drawn = 0; drawn < before.length; drawn++) {
      const i = Math.floor(next() * before.length)
      add(was, before[i] ?? NONE)
      add(is, after[i] ?? NONE)
    }
    return [measuresIn(was), measuresIn(is)]
  })
}

const nothing = (): Share => ({ ordered: 0, pairs: 0, ndcg: 0, ranked: 0, loss: 0, weight: 0 })
const NONE = nothing()

const difference = (a: Measures, b: Measures): Measures => ({
  auc: a.auc - b.auc,
  ndcg10: a.ndcg10 - b.ndcg10,
  logLoss: a.logLoss - b.logLoss,
})

function intervals(value: Measures, drawn: readonly Measures[]): Measured {
  const of = (name: keyof Measures) => {
    const sorted = drawn.map((one) => one[name]).toSorted((a, b) => a - b)
    const at = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? value[name]
    return { value: rounded(value[name]), low: rounded(at(0.025)), high: rounded(at(0.975)) }
  }
  return { auc: of('auc'), ndcg10: of('ndcg10'), log_loss: of('logLoss') }
}

const rounded = (value: number) => Number(value.toFixed(5))

function calibrationOf(predicted: readonly Predicted[]): Report['calibration'] {
  const tenths = Map.groupBy(predicted, ({ chance }) => Math.min(TENTHS - 1, Math.floor(chance * TENTHS)))
  return [...tenths]
    .toSorted(([a], [b]) => a - b)
    .map(([, decisions]) => {
      const weight = decisions.reduce((sum, one) => sum + one.weight, 0)
      const mean = (of: (one: Predicted) => number) =>
        rounded(decisions.reduce((sum, one) => sum + one.weight * of(one), 0) / weight)
      return {
        predicted: mean(({ chance }) => chance),
        observed: mean(({ isPositive }) => Number(isPositive)),
        outcomes: decisions.length,
      }
    })
}

/** Seeded linear congruential generator (Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
