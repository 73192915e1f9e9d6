import type { Value } from '../../shared/value.ts'

type Fields = Readonly<Record<string, Value>>

/** A reason with the values that it rests on, from both records. */
export interface Reason {
  reason: string
  seeker: Fields
  candidate: Fields
  /** Of a counted fact: the seeker's decisions that it counts, and how many of them were in favour. */
  outcomes?: { decided: number; positive: number }
}
