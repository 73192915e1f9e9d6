import type { Page } from '../document/page.ts'
import type { Sum } from '../slots/sums.ts'
import { pricesIn } from './goods-meant.ts'
import { mentionsIn } from './goods-mentions.ts'

/** The least price of a list of several kinds of goods with a price each; undefined if a text is none. */
export function leastListed(page: Page): Sum | undefined {
  const prices = pricesIn(page, mentionsIn(page))
  if (new Set(prices.map(([{ name }]) => name)).size < 2) return undefined
  return prices.map(([, sum]) => sum).toSorted((a, b) => a.least - b.least)[0]
}
