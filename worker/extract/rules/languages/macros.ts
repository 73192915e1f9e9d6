import { GERMAN_MACROS } from './de/macros.ts'
import { ENGLISH_MACROS } from './en/macros.ts'
import { SPANISH_MACROS } from './es/macros.ts'
import { FRENCH_MACROS } from './fr/macros.ts'

/** Parts of patterns by name, used with `@`. */
export const MACROS: Readonly<Record<string, string>> = {
  ...ENGLISH_MACROS,
  ...GERMAN_MACROS,
  ...SPANISH_MACROS,
  ...FRENCH_MACROS,
}
