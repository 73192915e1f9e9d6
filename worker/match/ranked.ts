import type { StageName } from '../../shared/match.ts'
import type { Candidate } from '../store/match.ts'

/** A candidate with the score of every stage that scored it; `score` is the last one's. */
export interface Ranked {
  candidate: Candidate
  score: number
  /** What the cross-encoder made of the pair; null where it did not read it. */
  reading: number | null
  scores: Readonly<Partial<Record<StageName, number>>>
}
