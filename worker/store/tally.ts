import type { Standing, Tally } from '../../shared/standing.ts'

/**
 * Sums of outcomes are stored as integers, in units of 2^-20 of a decision at the epoch. Decisions decay with a
 * half-life of a year. `counts_as` in migrations/0008_outcomes.sql computes them.
 */
const EPOCH_MS = Date.parse('2026-01-01T00:00:00Z')
const HALF_LIFE_MS = 31_557_600_000
const UNIT = 2 ** 20

/** The value of a stored unit at an instant, in decisions of that instant. */
export const unitValueAt = (at: Date): number => 2 ** (-(at.getTime() - EPOCH_MS) / HALF_LIFE_MS) / UNIT

/** Stored sums. */
export interface StoredTally {
  decided: number
  positive: number
}

export interface StoredStanding {
  received: StoredTally
  given: StoredTally
}

export const tallyAt = ({ decided, positive }: StoredTally, at: Date): Tally => ({
  decided: decided * unitValueAt(at),
  positive: positive * unitValueAt(at),
})

export const standingAt = ({ received, given }: StoredStanding, at: Date): Standing => ({
  received: tallyAt(received, at),
  given: tallyAt(given, at),
})
