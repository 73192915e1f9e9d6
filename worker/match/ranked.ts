import type { StageName } from '../../shared/match.ts'
import type { Candidate } from '../store/match.ts'

/** A candidate with each stage's score; `score` is the last stage's. */
export interface Ranked {
  candidate: Candidate
  score: number
  /** The cross-encoder's score; null if it did not score the pair. */
  reading: number | null
  scores: Readonly<Partial<Record<StageName, number>>>
}
