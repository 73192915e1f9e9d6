import type { Value } from '../../../shared/value.ts'

/** Texts, and what a topic or a reader finds in each. No part of the program: tests read it. */
export interface Corpus {
  /** The domain whose field reads the topic, by name or version. Without one the topic of the field's name is read alone. */
  readonly domain?: string
  readonly field: string
  /** Of all fields that are scored, not only of those named here, the texts state what is told and nothing else. */
  readonly whole?: true
  readonly texts: readonly Stated[]
}

/** A text, the value of the field that it states or null, and what it states of other fields. */
export type Stated = readonly [text: string, value: Value | null, also?: Readonly<Record<string, Value>>]
