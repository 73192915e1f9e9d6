import type { Value } from '../../../shared/value.ts'

/** Texts with the values that a topic or a reader finds in them. Only tests read it. */
export interface Corpus {
  /**
   * The domain whose field reads the topic, by name or version. Without it the topic with the field's name is tested
   * alone.
   */
  readonly domain?: string
  readonly field: string
  /** The texts state exactly the given values of all scored fields, and no others. */
  readonly whole?: true
  readonly texts: readonly Stated[]
}

/** A text, the field's value or null, and the values of other fields. */
export type Stated = readonly [text: string, value: Value | null, also?: Readonly<Record<string, Value>>]
