import type { Value } from './value.ts'

/** A text with the values that it states, their quotes, and the derived values. */
export interface Example {
  readonly text: string
  readonly fields: Readonly<Record<string, { readonly value: Value; readonly quotes: readonly string[] }>>
  readonly derived: Readonly<Record<string, Value>>
}
