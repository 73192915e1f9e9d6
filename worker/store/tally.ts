import type { Standing, Tally } from '../../shared/standing.ts'

/**
 * How sums of outcomes are kept: as whole numbers of millionths (2^20) of what a decision at the epoch counts, each
 * decision counting half as much as one of a year later. `counts_as` in migrations/0008_outcomes.sql makes them.
 */
const EPOCH_MS = Date.parse('2026-01-01T00:00:00Z')
const HALF_LIFE_MS = 31_557_600_000
const UNIT = 2 ** 20

/** What a stored sum is worth at an instant, in decisions of that instant. */
export const worthAt = (at: Date): number => 2 ** (-(at.getTime() - EPOCH_MS) / HALF_LIFE_MS) / UNIT

/** Sums as they are stored. */
export interface StoredTally {
  decided: number
  positive: number
}

export interface StoredStanding {
  received: StoredTally
  given: StoredTally
}

export const tallyAt = ({ decided, positive }: StoredTally, at: Date): Tally => ({
  decided: decided * worthAt(at),
  positive: positive * worthAt(at),
})

export const standingAt = ({ received, given }: StoredStanding, at: Date): Standing => ({
  received: tallyAt(received, at),
  given: tallyAt(given, at),
})
