/** What an agent can be asked to do. */
export interface Deed {
  readonly name: string
  /** Patterns that say it anywhere. The name does too, unless it is among `weak`. */
  readonly said: readonly string[]
  /**
   * Alternatives that also name what other work is done on, as "payments" in "flags suspicious payments": they count
   * beside "agent", as a whole clause, or if nothing else says what is done.
   */
  readonly weak?: string
}

/** Words before the object of a verb. */
export const ITS = '(your|our|the|a|an|my|any|their)? ~'
