import type { Page } from '../document/page.ts'
import type { Sum } from '../slots/sums.ts'

/** `0.0005/review`, `0.02 per draft`: a small amount for one of anything. */
export const isPerUnit = ({ tokens }: Page, { to, most, marked }: Sum) =>
  /^(?:per|\/|each|an|a)$/.test(tokens[to]?.norm ?? '') &&
  tokens[to + 1]?.kind === 'word' &&
  (marked || (most < 1 && /^(?:per|\/)$/.test(tokens[to]?.norm ?? '')))

/** `max = 0.006`: a part of a unit that a word for a price precedes. */
export const isPricedPart = ({ tokens }: Page, { from, most }: Sum) =>
  most < 1 && [1, 2, 3].some((step) => PRICED.test(tokens[from - step]?.norm ?? ''))
const PRICED = /^(?:pay|price|costs?|fee|budget|max|maximum|charges?)$/

/** The divisor of `1500 yen per 1000 calls`, or after a heading "per thousand". */
export function perThousand(page: Page, sum: Sum): number {
  const after = [0, 1, 2].map((step) => page.tokens[sum.to + step]?.norm ?? '')
  const before = [1, 2, 3].map((step) => page.tokens[sum.from - step]?.norm ?? '')
  const scale = (words: readonly string[]) =>
    words.includes('thousand') ||
    words.includes('1000') ||
    words.includes('1,000') ||
    (words.includes('1') && words.includes('k'))
  return /^(?:per|\/|buys|for)$/.test(after[0] ?? '') && scale(after.slice(1))
    ? 1000
    : before.includes('per') && scale(before)
      ? 1000
      : 1
}
