import type { Slot } from './slot.ts'

/** What patterns name: the engine itself knows neither words nor slots. */
export interface Vocabulary {
  /** Parts of patterns, by the name behind `@`, in capitals. */
  readonly macros: Readonly<Record<string, string>>
  /** Words divided by blanks, by the name of their class behind `@`. */
  readonly classes: Readonly<Record<string, string>>
  /** @param name as patterns write it, in braces */
  slot(name: string): Slot
  /** The bit that a token has where the slot may read anything. */
  opens(name: string): number
}
