/** A held-out decision with what a model said of it before. */
export interface Predicted {
  /** Whose decision it is: measures of ranking are taken within one seeker's candidates. */
  seeker: number
  isPositive: boolean
  /** 0 to 3, for NDCG. */
  grade: number
  weight: number
  /** From 0 to 1. */
  chance: number
  /**
   * What the seeker's candidates are put in order by: higher is better. Without what is the seeker's own at the time. That
   * moves with each of their decisions, and among decisions in a row the next tends to be unlike those before, even where
   * they are tosses of a coin (Miller and Sanjurjo, 2018).
   */
  order: number
}

/** How well chances go with what was decided. */
export interface Measures {
  /** How often, of two candidates of a seeker of whom one was wanted and one not, the wanted one stands higher; 0.5 by chance. */
  auc: number
  /** The seekers' mean of the discounted gain of the first ten, as a share of the best that is possible. */
  ndcg10: number
  /** Mean of −log of the chance given to what happened; lower is better. */
  logLoss: number
}

const TOP = 10
const SMALLEST = 1e-9

/** What one seeker contributes to each measure; sums of them are what resampling needs. */
export interface Share {
  ordered: number
  pairs: number
  ndcg: number
  /** 1 where the seeker wanted anybody, else 0: then there is nothing to rank. */
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

/** The measures of what several seekers contribute together. */
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

/** What is wanted counts by how far above a decision against it is: 1 where accepted, 2 where converted. */
function gain(ranked: readonly Predicted[]): number {
  return ranked
    .slice(0, TOP)
    .reduce((sum, { isPositive, grade }, i) => sum + (isPositive ? grade - 1 : 0) / Math.log2(i + 2), 0)
}

function lossOf({ chance, isPositive }: Predicted): number {
  return -Math.log(Math.max(SMALLEST, isPositive ? chance : 1 - chance))
}
