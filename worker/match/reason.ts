import type { Value } from '../../shared/value.ts'

type Fields = Readonly<Record<string, Value>>

/** A reason with the values of both records that support it. */
export interface Reason {
  reason: string
  seeker: Fields
  candidate: Fields
  /** The seeker's decisions that the reason counts, and how many were in favour. */
  outcomes?: { decided: number; positive: number }
}
