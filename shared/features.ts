/**
 * A condition on the other side's record: the list in `wish` includes the other's `of`, or the other's `of` is at
 * least or at most `wish`. A wish without a value asks nothing; a stated wish fails if the other has no `of`.
 */
export interface Wish {
  readonly wish: string
  readonly of: string
  readonly holds: 'includes' | 'at_least' | 'at_most'
}

/**
 * A feature of a pair: 0 if they differ most, 1 if they agree, 0.5 if either has no value.
 *
 *   same          1 if the values are equal, else 0
 *   steps         for an ordered enum: 1 − steps apart / most steps possible
 *   gap           for numbers: 1 − difference / span, at least 0
 *   shared        for lists: twice the common items / items of both (Dice)
 *   distance      1 / (1 + km / halfKm)
 *   recency       1 / (1 + days / halfDays), days between the candidate's last write and the newest among candidates
 *   completeness  the share of the domain's hard and soft fields that the candidate has
 */
export type Feature = { readonly weight: number } & (
  | { readonly by: 'same' | 'steps' | 'shared'; readonly field: string }
  | { readonly by: 'gap'; readonly field: string; readonly span: number }
  | { readonly by: 'distance'; readonly halfKm: number }
  | { readonly by: 'recency'; readonly halfDays: number }
  | { readonly by: 'completeness' }
)

/** How a domain's users are matched. */
export interface Matching {
  /** Version of the features and weights. */
  readonly version: string
  /** Two sides that look for each other; a record without a side is on the `assumed` one, if any. */
  readonly sides?: { readonly field: string; readonly assumed?: string }
  readonly wishes?: readonly Wish[]
  /** Both people decide: candidates rank by the probability that both accept. Otherwise only the seeker decides. */
  readonly isMutual?: boolean
  /** From 0 to 1: the default share by which a match ignores a candidate's popularity. */
  readonly balance?: number
  /** Prior log-odds weights, used until a tenant has outcomes; default: `priorModel`. */
  readonly prior?: Readonly<Record<string, number>>
  /** At least one, with a positive total weight. The score is the weighted mean of the features. */
  readonly features: readonly Feature[]
}
