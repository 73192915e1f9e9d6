import type { Capture, Page } from '../page.ts'
import { sumAt } from './sums.ts'

const MAX_COUNT = 500

/** A sum of money in any currency, or a bare number that may be one. */
function sumSlot(page: Page, at: number): Capture | undefined {
  const sum = sumAt(page, at)
  return sum && { to: sum.to, items: [{ value: sum.least, from: sum.from, to: sum.to }] }
}

const COUNT_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  twenty: 20,
}

/** How many pieces there are: no year, size or price. */
function countAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  if (!token) return undefined
  const value =
    token.kind === 'number' && /^\d{1,3}$/.test(token.norm)
      ? Number(token.norm)
      : Object.hasOwn(COUNT_WORDS, token.norm)
        ? COUNT_WORDS[token.norm]
        : undefined
  if (value === undefined || value < 1 || value > MAX_COUNT || isPrice(page, at)) return undefined
  return { to: at + 1, items: [{ value, from: at, to: at + 1 }] }
}

const isPrice = (page: Page, at: number) =>
  sumAt(page, at)?.marked === true || /^[$€£₹¥]$/.test(page.tokens[at - 1]?.norm ?? '')

/** A sum that has a currency or a scale. */
function markedSumSlot(page: Page, at: number): Capture | undefined {
  return sumAt(page, at)?.marked ? sumSlot(page, at) : undefined
}

export const money = { sum: sumSlot, marked: markedSumSlot, count: countAt }
