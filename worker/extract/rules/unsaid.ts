import { UNSAID } from './context.ts'
import { ADVERTISEMENT } from './data/advertisement.ts'
import { wordSet } from './lexicon.ts'
import type { Token } from './scan.ts'

const QUOTES: ReadonlyMap<string, string> = new Map(
  ['""', '“”', '«»', '„“'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
const MIN_AD_TOKENS = 6
const adWords = wordSet(ADVERTISEMENT)

/** Marks what the user quotes from an advertisement. */
export function markAdvertisements(tokens: readonly Token[], flags: Uint8Array): void {
  let closes = -1
  const nextOf = closings(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const to = nextOf[at]
    if (at <= closes || !to) continue
    closes = to
    if (isAdvertisement(tokens, at, to)) flags.fill(UNSAID, at, to + 1)
  }
}

/** For each opening quotation mark the token that closes it, 0 where none does. */
function closings(tokens: readonly Token[]): Uint32Array {
  const found = new Uint32Array(tokens.length)
  const next = new Map<string, number>()
  for (let at = tokens.length - 1; at >= 0; at--) {
    const norm = tokens[at]?.norm ?? ''
    const closing = QUOTES.get(norm)
    if (closing) found[at] = next.get(closing) ?? 0
    next.set(norm, at)
  }
  return found
}

function isAdvertisement(tokens: readonly Token[], open: number, to: number): boolean {
  if (to - open < MIN_AD_TOKENS) return false
  return tokens.slice(open, to).some(({ norm }) => adWords.has(norm))
}
