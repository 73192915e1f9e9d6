import type { Prediction } from './predict.ts'
import { add, hardTotal, measures, score, type Tally } from './score.ts'
import type { Annotated } from './texts.ts'

const RESAMPLES = 2000

/** Between which values the F1 of the hard fields lies in 95 % of bootstrap resamples of the texts; the same each time. */
export function interval(
  texts: readonly Annotated[],
  predictions: readonly Prediction[],
): { low: number; high: number } {
  const tallies = texts.map((text, index) => {
    const fields = predictions[index]?.fields ?? {}
    return hardTotal(score([text], new Map([[text.id, fields]])).fields)
  })
  const random = sequence()
  const figures = Array.from({ length: RESAMPLES }, () => {
    let total: Tally = { right: 0, wrong: 0, missed: 0 }
    for (let drawn = 0; drawn < tallies.length; drawn++) {
      const tally = tallies[Math.floor(random() * tallies.length)]
      if (tally) total = add(total, tally)
    }
    return measures(total).f1
  }).sort((a, b) => a - b)
  return {
    low: figures[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: figures[Math.floor(RESAMPLES * 0.975)] ?? 1,
  }
}

/** A linear congruential generator (Numerical Recipes), so that the report is the same each time. */
function sequence(): () => number {
  let state = 42
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
