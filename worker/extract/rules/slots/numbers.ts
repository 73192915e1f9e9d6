import type { Capture, Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'

import { NOT_AN_AGE, NUMBER_WORDS } from '../languages/en/numbers.ts'

const notAnAge = wordSet(NOT_AN_AGE)

/** A number in digits or words: `2,000`, `thirty two`, `a hundred`. */
export function numberAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    const value = Number(
      partDigits(page, token) ?? (/[.,]/.test(token.norm) ? plainDigits(token.norm) : token.norm),
    )
    return Number.isFinite(value) ? { to: at + 1, items: [{ value, from: at, to: at + 1 }] } : undefined
  }
  return spelledAt(page, at)
}

/** `.02`: the digits of a part without its zero. */
export function partDigits({ text }: Page, { start, norm }: Token): string | undefined {
  if (text.charAt(start - 1) !== '.' || !/^\d+$/.test(norm)) return undefined
  return /[\s(:=~<≤$€£¥]/.test(text.charAt(start - 2) || ' ') ? `0.${norm}` : undefined
}

/** `2,000` without its comma, `1,5` with a point. */
const plainDigits = (digits: string) => digits.replace(/,(?=\d{3}(\D|$))/g, '').replace(',', '.')

const MAX_NUMBER_WORDS = 8

function spelledAt(page: Page, at: number): Capture | undefined {
  const first = page.tokens[at]?.norm === 'a' && page.tokens[at + 1]?.norm === 'hundred' ? at + 1 : at
  let total = 0
  let current = 0
  let to = first
  let last = Number.POSITIVE_INFINITY
  for (let next = first; next < first + MAX_NUMBER_WORDS; next++) {
    const norm = page.tokens[next]?.norm ?? ''
    const value = Object.hasOwn(NUMBER_WORDS, norm) ? NUMBER_WORDS[norm] : undefined
    if (next > to && page.tokens[next - 1]?.norm === 'and' && page.tokens[next + 1]?.norm === 'hundred') break
    if (value === undefined) {
      if (norm !== 'y' && (norm !== 'and' || (last !== 100 && last !== 1000))) break
      continue
    }
    if (value >= 100) {
      current = Math.max(current, 1) * value
      if (value >= 1000) {
        total += current
        current = 0
      }
    } else {
      if (last < 100 && !(last >= 20 && last % 10 === 0 && value < 10)) break
      current += value
    }
    last = value
    to = next + 1
  }
  if (to === first) return undefined
  return { to, items: [{ value: total + current, from: at, to }] }
}

/** A whole number, unless a unit other than years follows. */
function ageAt(page: Page, at: number): Capture | undefined {
  const capture = numberAt(page, at)
  const value = capture?.items[0]?.value
  if (!capture || typeof value !== 'number' || !Number.isInteger(value)) return undefined
  const next = page.tokens[capture.to]
  if (next && (notAnAge.has(next.norm) || next.kind === 'number')) return undefined
  if (next?.kind === 'mark' && !',)("/['.includes(next.norm)) return undefined
  const before = page.tokens[at - 1]
  const first = page.tokens[at]
  if (before && first && before.end === first.start && !mayAdjoin(page, at - 1)) return undefined
  if (value < 1 || value > 130) return undefined
  return capture
}

/** `(34)`, `F/39`, `F39`. */
function mayAdjoin({ tokens }: Page, at: number): boolean {
  const { kind, norm = '' } = tokens[at] ?? {}
  if (kind === 'word') return SEX.test(norm) && norm.length === 1 && tokens[at]?.capital === true
  if (kind === 'break') return !/^[.!?]$/.test(norm)
  return kind === 'mark' && ('(,:['.includes(norm) || (norm === '/' && SEX.test(tokens[at - 1]?.norm ?? '')))
}
const SEX = /^(?:f|m|w|nb|male|female|woman|man)$/

/** An adult's age. A smaller number may count something else. */
function adultAt(page: Page, at: number): Capture | undefined {
  const capture = ageAt(page, at)
  return Number(capture?.items[0]?.value) >= ADULT_YEARS ? capture : undefined
}

const ADULT_YEARS = 18

/** The age of somebody who is about to turn a year older. */
function nextAgeAt(page: Page, at: number): Capture | undefined {
  const capture = adultAt(page, at)
  const item = capture?.items[0]
  return capture && item ? { to: capture.to, items: [{ ...item, value: Number(item.value) - 1 }] } : undefined
}

/** A positive count. */
function positiveAt(page: Page, at: number): Capture | undefined {
  const capture = numberAt(page, at)
  return Number(capture?.items[0]?.value) > 0 ? capture : undefined
}

export const numbers = {
  positive: positiveAt,
  number: numberAt,
  age: ageAt,
  adult: adultAt,
  nextage: nextAgeAt,
}
