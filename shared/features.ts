/**
 * What a wish asks of the other side's record: the list in `wish` includes the other's `of`, or the other's `of` is at
 * least or at most what `wish` says. A wish that is not stated asks nothing; one that is stated is not met by who does
 * not say `of`.
 */
export interface Wish {
  readonly wish: string
  readonly of: string
  readonly holds: 'includes' | 'at_least' | 'at_most'
}

/**
 * One feature of a pair: 0 where the two are far apart, 1 where they agree, 0.5 where either has no value.
 *
 *   same          1 if the values are equal, else 0
 *   steps         of an enum in order: 1 − steps apart / most steps possible
 *   gap           of numbers: 1 − difference / span, at least 0
 *   shared        of lists: twice the items in common / items of both (Dice)
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
  /** Of the features and their weights. */
  readonly version: string
  /** Two sides that look for each other; a record that does not say its side stands on the `assumed` one, if any. */
  readonly sides?: { readonly field: string; readonly assumed?: string }
  readonly wishes?: readonly Wish[]
  /** A match is made by two who both decide: candidates rank by the chance that both do. Else the seeker alone decides. */
  readonly isMutual?: boolean
  /** From 0 to 1: how far a match that does not say it leaves out of account that a candidate is wanted by many. */
  readonly balance?: number
  /** What features of a pair are worth in log-odds before a tenant's outcomes say it; absent: as `priorModel` suggests. */
  readonly prior?: Readonly<Record<string, number>>
  /** At least one, their weights adding up to more than 0: the score is the weighted mean of the features. */
  readonly features: readonly Feature[]
}
