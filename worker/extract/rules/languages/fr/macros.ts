/** Parts of patterns in French by name, used with `@`. */
export const FRENCH_MACROS: Readonly<Record<string, string>> = {
  SOMEDAYS_FR: '(@num (-|–) @num|@num|un ou @num|un|une|deux|trois) (jour|jours)',
}
