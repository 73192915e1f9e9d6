/** A held-out decision with a model's prediction. */
export interface Predicted {
  /** Who decided: ranking is measured within one seeker's candidates. */
  seeker: number
  isPositive: boolean
  /** 0 to 3, for NDCG. */
  grade: number
  weight: number
  /** The predicted probability. */
  chance: number
  /**
   * The score that orders a seeker's candidates; higher is better. It excludes the seeker's own rate at the time,
   * which moves with each decision: in a finite sequence the next decision tends to differ from those before, even
   * for coin tosses (Miller and Sanjurjo, 2018).
   */
  order: number
}

export interface Measures {
  /** Within seekers, the probability that an accepted candidate ranks above a rejected one; 0.5 by chance. */
  auc: number
  /** Mean NDCG of the first ten over seekers. */
  ndcg10: number
  /** Mean negative log-likelihood of the decisions; lower is better. */
  logLoss: number
}

const TOP = 10
const SMALLEST = 1e-9

/** One seeker's contribution to each measure. Contributions add up, which resampling needs. */
export interface Share {
  ordered: number
  pairs: number
  ndcg: number
  /** 1 if the seeker accepted anybody; else 0, since there is nothing to rank. */
  ranked: number
  loss: number
  weight: number
}

export function sharesOf(predicted: readonly Predicted[]): Map<number, Share> {
  const bySeeker = Map.groupBy(predicted, ({ seeker }) => seeker)
  return new Map([...bySeeker].map(([seeker, decisions]) => [seeker, shareOf(decisions)]))
}

export function measuresOf(shares: Iterable<Share>): Measures {
  const sum: Share = { ordered: 0, pairs: 0, ndcg: 0, ranked: 0, loss: 0, weight: 0 }
  for (const share of shares) add(sum, share)
  return measuresIn(sum)
}

export function add(sum: Share, share: Share): void {
  sum.ordered += share.ordered
  sum.pairs += share.pairs
  sum.ndcg += share.ndcg
  sum.ranked += share.ranked
  sum.loss += share.loss
  sum.weight += share.weight
}

/** Computes the measures from summed contributions. */
export const measuresIn = (sum: Share): Measures => ({
  auc: sum.pairs > 0 ? sum.ordered / sum.pairs : 0.5,
  ndcg10: sum.ranked > 0 ? sum.ndcg / sum.ranked : 1,
  logLoss: sum.weight > 0 ? sum.loss / sum.weight : 0,
})

function shareOf(decisions: readonly Predicted[]): Share {
  const wanted = decisions.filter(({ isPositive }) => isPositive)
  const others = decisions.filter(({ isPositive }) => !isPositive)
  let ordered = 0
  for (const one of wanted) {
    for (const other of others) ordered += one.order > other.order ? 1 : one.order === other.order ? 0.5 : 0
  }
  const ideal = gain(decisions.toSorted((a, b) => b.grade - a.grade))
  const made = gain(decisions.toSorted((a, b) => b.order - a.order))
  return {
    ordered,
    pairs: wanted.length * others.length,
    ndcg: ideal > 0 ? made / ideal : 0,
    ranked: ideal > 0 ? 1 : 0,
    loss: decisions.reduce((sum, one) => sum + one.weight * lossOf(one), 0),
    weight: decisions.reduce((sum, { weight }) => sum + weight, 0),
  }
}

/** Discounted cumulative gain of the first ten: 1 for accepted, 2 for converted. */
function gain(ranked: readonly Predicted[]): number {
  return ranked
    .slice(0, TOP)
    .reduce((sum, { isPositive, grade }, i) => sum + (isPositive ? grade - 1 : 0) / Math.log2(i + 2), 0)
}

function lossOf({ chance, isPositive }: Predicted): number {
  return -Math.log(Math.max(SMALLEST, isPositive ? chance : 1 - chance))
}
