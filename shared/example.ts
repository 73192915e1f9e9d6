import type { Value } from './value.ts'

/** A text, what it states about a domain's fields in which words, and what follows from that. */
export interface Example {
  readonly text: string
  readonly fields: Readonly<Record<string, { readonly value: Value; readonly quotes: readonly string[] }>>
  readonly derived: Readonly<Record<string, Value>>
}
