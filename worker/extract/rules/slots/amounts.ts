import type { Capture, Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { RANGE_WORDS } from '../languages/common/durations.ts'
import { DOLLARS, MILLIONS, OTHER_CURRENCIES, THOUSANDS } from '../languages/common/pay.ts'
import { numberAt } from './numbers.ts'

const THOUSAND = 1000
const CENTS = 100
const dollars = wordSet(DOLLARS)
const others = wordSet(OTHER_CURRENCIES)
const thousands = wordSet(THOUSANDS)
const millions = wordSet(MILLIONS)
const rangeWords = wordSet(RANGE_WORDS)

/** An amount of US dollars that is no pay: `$500k`, `$1.5M`, `under 40 dollars`. */
function usdAt(page: Page, at: number): Capture | undefined {
  const begins = dollars.has(page.tokens[at]?.norm ?? '')
  const from = !begins && page.tokens[at - 1]?.norm === '$' ? at - 1 : at
  const signed = begins || from < at
  const figure = moneyNumber(page, begins ? at + 1 : at)
  if (!figure) return undefined
  const range = rangeEnd(page, figure.to)
  const named = page.tokens[figure.to]?.norm ?? ''
  const scale = figure.scale ?? range?.scale ?? 1
  if (others.has(named) || !(signed || dollars.has(named) || scale > 1)) return undefined
  const to = dollars.has(named) ? figure.to + 1 : figure.to
  return { to, items: [{ value: Math.round(figure.value * scale * CENTS) / CENTS, from, to }] }
}

export const sums = { usd: usdAt }

export interface Figure {
  readonly value: number
  readonly scale: number | undefined
  readonly to: number
}

/** A number with its multiplier: `1.5M`, `120k`, `one sixty-five`. */
export function moneyNumber(page: Page, at: number): Figure | undefined {
  const hundreds = hundredsAt(page, at)
  const number = hundreds ?? plainNumber(page, at)
  if (!number) return undefined
  const unit = page.tokens[number.to]?.norm ?? ''
  if (thousands.has(unit)) return { value: number.value, scale: THOUSAND, to: number.to + 1 }
  if (millions.has(unit)) return { value: number.value, scale: THOUSAND * THOUSAND, to: number.to + 1 }
  return { value: number.value, scale: undefined, to: number.to }
}

function plainNumber(page: Page, at: number): { value: number; to: number } | undefined {
  const capture = numberAt(page, at)
  const norm = page.tokens[at]?.norm ?? ''
  const dotted = /^\d{1,3}(\.\d{3})+$/.test(norm) ? Number(norm.replaceAll('.', '')) : undefined
  const value = dotted ?? capture?.items[0]?.value
  return capture && typeof value === 'number' ? { value, to: capture.to } : undefined
}

/** `one sixty-five` is 165. */
export function hundredsAt(page: Page, at: number): { value: number; to: number } | undefined {
  const first = numberAt(page, at)
  const count = first?.items[0]?.value
  if (!first || typeof count !== 'number' || count < 1 || count > 9 || page.tokens[at]?.kind !== 'word')
    return undefined
  const rest = numberAt(page, first.to)
  const value = rest?.items[0]?.value
  if (
    !rest ||
    typeof value !== 'number' ||
    value < 10 ||
    value > 99 ||
    page.tokens[first.to]?.kind !== 'word'
  )
    return undefined
  return { value: count * 100 + value, to: rest.to }
}

function rangeEnd(page: Page, at: number): Figure | undefined {
  let next = at
  if (!rangeWords.has(page.tokens[next]?.norm ?? '')) return undefined
  next++
  const sign = page.tokens[next]?.norm ?? ''
  if (dollars.has(sign) || others.has(sign)) next++
  return moneyNumber(page, next)
}
