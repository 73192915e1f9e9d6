import type { Token } from './scan.ts'

/** The word classes of the engine, as bits. */
export const FILLER = 1
export const CLOSED_WORD = 2
export const CONJUNCTION = 4
export const PARTING = 8
export const JOINING = 16

/** Maps each token's word to bits, computed once per distinct word. */
export function perWord(tokens: readonly Token[], bitsOf: (norm: string) => number): Uint8Array {
  const found = new Uint8Array(tokens.length)
  const known = new Map<string, number>()
  for (let at = 0; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? ''
    let value = known.get(norm)
    if (value === undefined) {
      value = bitsOf(norm)
      known.set(norm, value)
    }
    found[at] = value
  }
  return found
}
