import { measuresOf, type Predicted, type Share, sharesOf } from '../../worker/train/measures.ts'
import { sequence } from '../eval/random.ts'

const RESAMPLES = 1_000

/** A figure with its 95 % bootstrap interval over seekers. */
export interface Figure {
  value: number
  low: number
  high: number
}

export interface Measured {
  /** AUC over all decisions: probabilities should also be comparable across seekers. */
  pooled: number
  auc: Figure
  ndcg10: Figure
}

/** Measures scores against decisions, within each seeker's candidates. */
export function measure(predicted: readonly Predicted[]): Measured {
  const shares = [...sharesOf(predicted).values()]
  const { below } = sequence(42)
  const drawn = Array.from({ length: RESAMPLES }, () =>
    measuresOf(shares.map(() => shares[below(shares.length)] as Share)),
  )
  const of = (name: 'auc' | 'ndcg10'): Figure => {
    const sorted = drawn.map((one) => one[name]).toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(share * RESAMPLES)] ?? 0
    return { value: measuresOf(shares)[name], low: at(0.025), high: at(0.975) }
  }
  return { pooled: pooledAuc(predicted), auc: of('auc'), ndcg10: of('ndcg10') }
}

function pooledAuc(predicted: readonly Predicted[]): number {
  const everybody = predicted.map((one) => ({ ...one, seeker: 0 }))
  return measuresOf(sharesOf(everybody).values()).auc
}

/** Gini coefficient of exposure: 0 if all are shown equally often, near 1 if few are shown to all. */
export function gini(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  if (total === 0) return 0
  const weighted = sorted.reduce((sum, count, i) => sum + (i + 1) * count, 0)
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length
}

export const shown = ({ value, low, high }: Figure) =>
  `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`
