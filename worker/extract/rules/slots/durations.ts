import type { Capture, Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { BEFORE_UNITS, FOREIGN_NUMBERS, HALVES, RANGE_WORDS, UNITS } from '../languages/common/durations.ts'
import { numberAt } from './numbers.ts'
import { once } from './once.ts'

const DAYS_PER_MONTH = 30
const DAYS_PER_YEAR = 365
const MONTHS_PER_YEAR = 12
/** Experience is seldom told in fewer months. */
const MIN_MONTHS = 6
const between = wordSet(BEFORE_UNITS)
const rangeWords = wordSet(RANGE_WORDS)

let foreign: Lexicon | undefined
let units: Lexicon | undefined
let halves: Lexicon | undefined

interface Counted {
  readonly count: number
  readonly unitDays: number
  readonly to: number
}

/** A number with a half: `four and a half`, `6,5`, `a dozen`. */
function amountAt(page: Page, at: number): { value: number; to: number } | undefined {
  foreign ??= lexicon(FOREIGN_NUMBERS)
  halves ??= lexicon(HALVES)
  const article = page.tokens[at]?.norm
  const known = numberAt(page, at)
  const named = known ? undefined : entryAt(foreign, page.tokens, at)
  const value = known?.items[0]?.value ?? (named ? Number(named.name) : undefined)
  const to = known?.to ?? named?.to
  if (typeof value !== 'number' || to === undefined)
    return article === 'a' || article === 'an' ? { value: 1, to: at + 1 } : undefined
  const half = entryAt(halves, page.tokens, to)
  return half ? { value: value + 0.5, to: half.to } : { value, to }
}

const countedAt = once((page, at): Counted | undefined => {
  const range = rangeAt(page, at)
  if (!range) return undefined
  units ??= lexicon(UNITS)
  halves ??= lexicon(HALVES)
  let next = range.to
  while (next < range.to + 2 && between.has(page.tokens[next]?.norm ?? '')) next++
  const unit = entryAt(units, page.tokens, next)
  if (!unit) return undefined
  const half = entryAt(halves, page.tokens, unit.to)
  const unitDays = Number(unit.name)
  const rest = unitDays === DAYS_PER_YEAR && !half ? monthsAfter(page, unit.to, units) : undefined
  if (rest) return { count: range.value + rest.value / MONTHS_PER_YEAR, unitDays, to: rest.to }
  const to = half?.to ?? unit.to
  return { count: range.value + (half ? 0.5 : 0), unitDays, to }
})

/** `6 months` in "4 years and 6 months". */
function monthsAfter(page: Page, at: number, known: Lexicon): { value: number; to: number } | undefined {
  const next = /^(?:and|,|y|und|et)$/.test(page.tokens[at]?.norm ?? '') ? at + 1 : at
  const amount = page.tokens[next]?.kind === 'number' ? amountAt(page, next) : undefined
  const unit = amount && entryAt(known, page.tokens, amount.to)
  return unit && Number(unit.name) === DAYS_PER_MONTH ? { value: amount.value, to: unit.to } : undefined
}

/** The longer end of a range: `two to three weeks`. */
function rangeAt(page: Page, at: number): { value: number; to: number } | undefined {
  const first = amountAt(page, at)
  if (!first) return undefined
  const joint = page.tokens[first.to]?.norm ?? ''
  if (!rangeWords.has(joint)) return first
  const second = amountAt(page, first.to + 1)
  return second && second.value > first.value ? second : first
}

/** A duration in days; a month has 30. */
function daysAt(page: Page, at: number): Capture | undefined {
  const counted = countedAt(page, at)
  const days = counted ? Math.round(counted.count * counted.unitDays) : 0
  return counted && days < DAYS_PER_YEAR ? capture(days, at, counted.to) : undefined
}

/** `45 an hour`: in French `an` is a year. */
const HOURLY = /^(?:hour|hr)$/

/** A duration in years: `four and a half years`, `eighteen months`. */
function yearsAt(page: Page, at: number): Capture | undefined {
  const counted = countedAt(page, at)
  const first = page.tokens[at]?.norm
  if (HOURLY.test(page.tokens[counted?.to ?? at]?.norm ?? '')) return undefined
  if (!counted || counted.unitDays < DAYS_PER_MONTH || first === 'a' || first === 'an') return undefined
  if (counted.unitDays === DAYS_PER_MONTH && counted.count < MIN_MONTHS) return undefined
  const perYear = counted.unitDays === DAYS_PER_YEAR ? 1 : MONTHS_PER_YEAR
  return capture(Math.round((counted.count / perYear) * 10) / 10, at, counted.to)
}

/** A number without a noun, as in answers. */
function tallyAt(page: Page, at: number): Capture | undefined {
  const amount = amountAt(page, at)
  const first = page.tokens[at]?.norm
  if (!amount || first === 'a' || first === 'an' || amount.value > 60) return undefined
  return capture(amount.value, at, amount.to)
}

const capture = (value: number, from: number, to: number): Capture => ({ to, items: [{ value, from, to }] })

export const durations = { days: daysAt, years: yearsAt, tally: tallyAt }
