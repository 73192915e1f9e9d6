/** Parts of patterns in German by name, used with `@`. */
export const GERMAN_MACROS: Readonly<Record<string, string>> = {
  SOMEDAYS_DE: '(@num (-|–) @num|@num|ein bis @num|zwei|drei) (tage|tag|tagen)',
}
