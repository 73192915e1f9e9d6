import type { Matching } from '../../shared/features.ts'
import type { Value } from '../../shared/value.ts'

/** One of a pair: the text that stands for them in the domain, and what they say in its fields. */
export interface Subject {
  text: string
  fields: Readonly<Record<string, Value>>
}

/** Scores candidates by reading each together with the seeker: the cross-encoder and the judge of a match. */
export interface Scorer {
  readonly model: string
  /**
   * @param candidates at least one; any number, the provider splits them as its limits demand
   * @returns one score per candidate, in order, from 0 to 1
   * @throws ProviderError `rerank_failed`: then nothing has been scored
   */
  score(domain: ScoredDomain, seeker: Subject, candidates: readonly Subject[]): Promise<readonly number[]>
}

/** What a scorer knows of the domain. */
export interface ScoredDomain {
  name: string
  matching: Matching
}
