import type { Token } from './scan.ts'

/** What a word is to the patterns, as bits. */
export const FILLER = 1
export const CLOSED_WORD = 2
export const CONJUNCTION = 4
export const PARTING = 8
export const JOINING = 16

/** For each token what its word gives, which is asked once a word. */
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
