import type { Slot } from './slot.ts'

/** The names that patterns may use. The engine itself has no words or slots. */
export interface Vocabulary {
  /** Parts of patterns, by the upper-case name after `@`. */
  readonly macros: Readonly<Record<string, string>>
  /** Words separated by blanks, by the name of their class after `@`. */
  readonly classes: Readonly<Record<string, string>>
  /** @param name the name in braces */
  slot(name: string): Slot
  /** The bit that marks tokens at which the slot may start. */
  opens(name: string): number
}
