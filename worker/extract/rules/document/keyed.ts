import type { Token } from '../engine/scan.ts'
import { isCard } from './impersonal.ts'

const MIN_DASHED = 4
const MAX_KEY_WORDS = 4

/**
 * Reads `age=33;city=Ghent` as the lines `age: 33` and `city: Ghent`. Offsets into the text stay.
 *
 * @param dashed whether a form of `age - 33` is read likewise
 */
export function keyed(tokens: readonly Token[], dashed: boolean): readonly Token[] {
  const dashes = dashesOf(tokens)
  if (dashed && dashes.size >= MIN_DASHED)
    return tokens.map((token, at) => (dashes.has(at) ? { ...token, kind: 'mark', norm: ':' } : token))
  if (!isCard(tokens)) return tokens
  return tokens.map((token) => {
    if (token.norm === '=') return { ...token, kind: 'mark', norm: ':' }
    return token.norm === ';' ? { ...token, kind: 'break', norm: '\n' } : token
  })
}

/** The dashes behind the first few words of their lines; none if other lines than those have no dash. */
function dashesOf(tokens: readonly Token[]): ReadonlySet<number> {
  const dashes = new Set<number>()
  let [lines, from] = [0, 0]
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.norm !== '\n') continue
    if (at > from) lines++
    let dash = from
    while (dash < at && dash <= from + MAX_KEY_WORDS && tokens[dash]?.kind === 'word') dash++
    if (dash > from && dash < at && /^[-–—]$/.test(tokens[dash]?.norm ?? '')) dashes.add(dash)
    from = at + 1
  }
  return dashes.size * 2 > lines ? dashes : new Set()
}
