/** Sums of what outcomes count, all as of one instant: how much was decided, and how much of it in favour. */
export interface Tally {
  decided: number
  positive: number
}

/** What outcomes say of a person in a domain. */
export interface Standing {
  /** Decisions of others on them. */
  received: Tally
  /** Decisions of theirs on others. */
  given: Tally
}

export const NOTHING: Tally = { decided: 0, positive: 0 }
export const UNKNOWN_STANDING: Standing = { received: NOTHING, given: NOTHING }

/**
 * So many decisions of the domain's mean are added to a person's own: somebody of whom little is known is close to the
 * mean. On real dates any number from 1 to 8 ranks alike.
 */
export const SHRINKAGE = 3

/** How often a decision in the domain is in favour; one of each kind is added, so that it is neither 0 nor 1. */
export const meanOf = ({ decided, positive }: Tally): number => (positive + 1) / (decided + 2)

/** The log-odds of a favourable decision above the domain's, shrunk towards it: 0 where nothing was decided. */
export function shrunk({ decided, positive }: Tally, mean: number): number {
  return logOdds((positive + SHRINKAGE * mean) / (decided + SHRINKAGE)) - logOdds(mean)
}

export const logOdds = (chance: number): number => Math.log(chance / (1 - chance))

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
