/** Weighted outcome counts as of one instant: all decisions, and those in favour. */
export interface Tally {
  decided: number
  positive: number
}

/** A person's outcomes in a domain. */
export interface Standing {
  /** Others' decisions on the person. */
  received: Tally
  /** The person's decisions on others. */
  given: Tally
}

export const NOTHING: Tally = { decided: 0, positive: 0 }
export const UNKNOWN_STANDING: Standing = { received: NOTHING, given: NOTHING }

/**
 * Pseudo-counts at the domain's mean that shrink a person's rate towards it. On real dates any number from 1 to 8
 * ranks alike.
 */
export const SHRINKAGE = 3

/** The domain's acceptance rate, with Laplace smoothing. */
export const meanOf = ({ decided, positive }: Tally): number => (positive + 1) / (decided + 2)

/** The person's log-odds of a favourable decision relative to the domain's, with shrinkage: 0 without decisions. */
export function shrunk({ decided, positive }: Tally, mean: number): number {
  return logOdds((positive + SHRINKAGE * mean) / (decided + SHRINKAGE)) - logOdds(mean)
}

export const logOdds = (chance: number): number => Math.log(chance / (1 - chance))

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
