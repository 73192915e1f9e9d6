import type { Page } from '../document/page.ts'
import { type Sum, sumAt } from '../slots/sums.ts'

const MAX_SUMS = 200
const sums = new WeakMap<Page, readonly Sum[]>()

/** The text's amounts of money, in order. */
export function sumsOf(page: Page): readonly Sum[] {
  const known = sums.get(page)
  if (known) return known
  const found: Sum[] = []
  for (let at = 0; at < page.tokens.length && found.length < MAX_SUMS; at++) {
    const sum = page.tokens[at]?.kind === 'break' ? undefined : sumAt(page, at)
    if (!sum) continue
    found.push(sum)
    at = sum.to - 1
  }
  sums.set(page, found)
  return found
}
