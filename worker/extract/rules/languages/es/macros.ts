/** Parts of patterns in Spanish by name, used with `@`. */
export const SPANISH_MACROS: Readonly<Record<string, string>> = {
  SOMEDAYS_ES: '(@num (-|–) @num|@num|un o @num|uno o dos|dos o tres|un|una|dos|tres) (dias|dia)',
}
