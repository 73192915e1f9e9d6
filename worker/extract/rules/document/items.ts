import type { Token } from '../engine/scan.ts'

const MAX_WORDS_TO_OR = 12

/** Whether a denial goes on behind a comma: `I don't smoke, drink …`, `no kids, pets or drama`. */
export function deniesOn(tokens: readonly Token[], comma: number, negations: ReadonlySet<string>): boolean {
  if (CARRIES_ON.test(tokens[comma + 1]?.norm ?? '') || negations.has(tokens[comma - 1]?.norm ?? ''))
    return true
  for (let at = comma + 1; at < comma + MAX_WORDS_TO_OR; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'break') return false
    if (/^(?:or|nor|ni|ou|oder|noch)$/.test(token.norm)) return true
  }
  return false
}
const CARRIES_ON =
  /^(?:and|please|smoke|drink|vape|eat|do|have|want|need|like|love|date|party|play|believe|own|drive|watch)$/

/** `Your town: Girona` of a form. */
export function isFormLabel(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'your' || (tokens[at - 1]?.norm ?? '\n') !== '\n') return false
  return tokens.slice(at + 2, at + 5).some(({ norm }) => norm === ':' || norm === '=')
}

/**
 * `no kids, Denver`, `never married, 46`: a number or a capitalized word after a comma or bracket starts a new item,
 * unless the word before is capitalized.
 */
export function isFreshItem(tokens: readonly Token[], at: number, token: Token): boolean {
  const [comma, last] = [tokens[at - 1], tokens[at - 2]]
  if ((comma?.norm !== ',' && comma?.norm !== '(') || last?.kind !== 'word' || last.capital) return false
  return token.kind === 'number' || (token.capital && token.kind === 'word')
}

/** `One elder brother, married`. */
export const beginsWithSibling = (tokens: readonly Token[], at: number): boolean =>
  SIBLING.test(
    tokens
      .slice(at, at + 3)
      .map(({ norm }) => norm)
      .join(' '),
  )
const SIBLING =
  /^(?:one|two|three|a|an) (?:(?:elder|younger|older|big|little|twin|half) )?(?:brothers?|sisters?|siblings?)\b/

/** `No, French and English`: an answer of its own. */
export const isInterjection = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'no' &&
  tokens[at + 1]?.norm === ',' &&
  (at === 0 || tokens[at - 1]?.kind === 'break' || tokens[at - 1]?.norm === ':')
