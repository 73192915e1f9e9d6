import { NOT_MONEY, NOT_PIECES } from '../data/currencies.ts'
import type { Capture, Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { numberAt } from './numbers.ts'
import { sumAt } from './sums.ts'

const MAX_COUNT = 999

/** An amount in any currency, or a bare number that may be one. */
function sumSlot(page: Page, at: number): Capture | undefined {
  const sum = sumAt(page, at)
  return sum && { to: sum.to, items: [{ value: sum.least, from: sum.from, to: sum.to }] }
}

const COUNT_WORDS: Readonly<Record<string, number>> = { dozen: 12 }

/** A count of items: no year, size or price. */
function countAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  if (!token) return undefined
  const read = token.kind === 'number' && !/^\d{1,3}$/.test(token.norm) ? undefined : numberAt(page, at)
  const to = read?.to ?? at + 1
  const value = Object.hasOwn(COUNT_WORDS, token.norm) ? COUNT_WORDS[token.norm] : read?.items[0]?.value
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined
  if (token.norm === 'a' || token.norm === 'an' || token.norm === 'one') return undefined
  if (value < 1 || value > MAX_COUNT || isPrice(page, at)) return undefined
  return { to, items: [{ value, from: at, to }] }
}

/** Pieces by the thousand: `1,200`, `22.000`. */
function bulkAt(page: Page, at: number): Capture | undefined {
  const norm = page.tokens[at]?.norm ?? ''
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(norm) || isPrice(page, at)) return undefined
  return { to: at + 1, items: [{ value: Number(norm.replace(/[.,]/, '')), from: at, to: at + 1 }] }
}

/** A noun in the plural that is no unit. */
function pluralAt({ tokens }: Page, at: number): Capture | undefined {
  const { kind, norm = '' } = tokens[at] ?? {}
  if (kind !== 'word' || !PLURAL.test(norm) || notPieces.has(norm)) return undefined
  return { to: at + 1, items: [{ value: norm, from: at, to: at + 1 }] }
}
const PLURAL = /^[a-z]{2,}[^su'i]s$/
const notPieces = wordSet(NOT_MONEY + NOT_PIECES)

const isPrice = (page: Page, at: number) =>
  sumAt(page, at)?.marked === true || /^[$€£₹¥]$/.test(page.tokens[at - 1]?.norm ?? '')

/** An amount with a currency or a scale. A match never starts with the sign itself. */
function markedSumSlot(page: Page, at: number): Capture | undefined {
  const isSigned = page.tokens[at - 1]?.kind === 'mark' && (sumAt(page, at - 1)?.to ?? 0) > at
  return isSigned || sumAt(page, at)?.marked ? sumSlot(page, at) : undefined
}

export const money = { sum: sumSlot, marked: markedSumSlot, count: countAt, bulk: bulkAt, plural: pluralAt }
