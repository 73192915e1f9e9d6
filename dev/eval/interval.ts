import type { Prediction } from './predict.ts'
import { sequence } from './random.ts'
import { add, hardTotal, measures, score, type Tally } from './score.ts'
import type { Annotated } from './texts.ts'

const RESAMPLES = 2000

/** The 95 % bootstrap interval of the hard fields' F1 over texts; deterministic. */
export function interval(
  texts: readonly Annotated[],
  predictions: readonly Prediction[],
): { low: number; high: number } {
  const tallies = texts.map((text, index) => {
    const fields = predictions[index]?.fields ?? {}
    return hardTotal(score([text], new Map([[text.id, fields]])).fields)
  })
  const { pick } = sequence(42)
  const figures = Array.from({ length: RESAMPLES }, () => {
    let total: Tally = { right: 0, wrong: 0, missed: 0 }
    for (let drawn = 0; drawn < tallies.length; drawn++) {
      total = add(total, pick(tallies))
    }
    return measures(total).f1
  }).sort((a, b) => a - b)
  return {
    low: figures[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: figures[Math.floor(RESAMPLES * 0.975)] ?? 1,
  }
}
