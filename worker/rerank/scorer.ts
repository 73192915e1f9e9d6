import type { Matching } from '../../shared/features.ts'
import type { Value } from '../../shared/value.ts'

/** One side of a pair: head text and fields in the domain. */
export interface Subject {
  text: string
  fields: Readonly<Record<string, Value>>
}

/** Scores each candidate together with the seeker: the cross-encoder or the judge of a match. */
export interface Scorer {
  readonly model: string
  /**
   * @param candidates one or more; the provider batches them
   * @returns one score per candidate, in order, from 0 to 1
   * @throws ProviderError `rerank_failed`: nothing was scored
   */
  score(domain: ScoredDomain, seeker: Subject, candidates: readonly Subject[]): Promise<readonly number[]>
}

export interface ScoredDomain {
  name: string
  matching: Matching
}
