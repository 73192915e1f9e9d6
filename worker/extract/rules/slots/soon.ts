import type { Capture, Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { FEASTS, NEAR_DAYS, NOT_DAYS, WEEKDAYS } from '../languages/common/dates.ts'
import { dates, spokenDay } from './dates.ts'

const MS_PER_DAY = 86_400_000
const WEEK = 7
/** A weekday within so many days is "this" one; "next" is a week later. */
const SOON_DAYS = 2

const notDays = wordSet(NOT_DAYS)
const ordinals = wordSet('st nd rd th')
const MAX_DAY = 31

/** `the 10th`: the next day with that number. */
function dayOfMonth(page: Page, at: number, from: number): Capture | undefined {
  const day = Number(page.tokens[from]?.norm)
  if (!(day >= 1 && day <= MAX_DAY) || notDays.has(page.tokens[from + 2]?.norm ?? '')) return undefined
  return onDay(page, at, day, from + 2)
}

function onDay({ occurredAt }: Page, at: number, day: number, to: number): Capture {
  const month = occurredAt.getUTCMonth() + (day < occurredAt.getUTCDate() ? 2 : 1)
  return days(untilDay(occurredAt, ((month - 1) % 12) + 1, day), at, to)
}

/** `19/12` and `12/19`, where it is clear which is the month. */
function shortAt(page: Page, at: number): Capture | undefined {
  const written = page.text.slice(page.tokens[at]?.start, page.tokens[at + 2]?.end)
  const [first = 0, second = 0] = /^\d{1,2}\/\d{1,2}$/.test(written) ? written.split('/').map(Number) : []
  const [month, day] = first > MONTHS ? [second, first] : [first, second]
  const isClear = (day > MONTHS && day <= MAX_DAY) || day === month
  const isDate =
    month > 0 && month <= MONTHS && isClear && page.tokens[at + 3]?.norm !== '/' && written !== '24/7'
  const until = untilDay(page.occurredAt, month, day)
  return isDate && until < MAX_SHORT ? days(until, at, at + 3) : undefined
}
const MONTHS = 12
/** Farther days are told with their year. */
const MAX_SHORT = 150

/** "On the fourteenth". The first three have other meanings. */
const MIN_SPOKEN = 4

/**
 * A future day, as the number of days until then: a date, a weekday, "tomorrow", "the 20th of December", "Christmas".
 */
function soonAt(page: Page, at: number): Capture | undefined {
  const date = dates.date(page, at) ?? shortAt(page, at)
  if (date) return date
  const from = page.tokens[at]?.norm === 'the' ? at + 1 : at
  const first = page.tokens[from]
  if (!first) return undefined
  if (from > at) {
    const dated = dates.date(page, from)
    if (dated) return dated
  }
  if (Object.hasOwn(NEAR_DAYS, first.norm)) return days(NEAR_DAYS[first.norm] ?? 0, at, from + 1)
  const spoken = from > at ? spokenDay(page, from) : undefined
  if (spoken && Number(spoken.name) >= MIN_SPOKEN && !notDays.has(page.tokens[spoken.to]?.norm ?? ''))
    return onDay(page, at, Number(spoken.name), spoken.to)
  if (from > at && ordinals.has(page.tokens[from + 1]?.norm ?? '')) return dayOfMonth(page, at, from)
  if (
    first.norm === 'day' &&
    page.tokens[from + 1]?.norm === 'after' &&
    page.tokens[from + 2]?.norm === 'tomorrow'
  )
    return days(2, at, from + 3)
  if (first.norm === 'valentine' || first.norm === 'valentines') return undefined
  const newYear = newYearAt(page, from)
  if (newYear) return newYear
  const feast = Object.hasOwn(FEASTS, first.norm) ? FEASTS[first.norm] : undefined
  if (feast) {
    const after = page.tokens[from + 1]?.norm ?? ''
    const day = after === 'eve' ? feast[1] - 1 : feast[1]
    return days(untilDay(page.occurredAt, feast[0], day), at, from + (/^(?:eve|day)$/.test(after) ? 2 : 1))
  }
  const isNext = /^(?:next|nxt|this|coming)$/.test(first.norm)
  const word = isNext ? page.tokens[from + 1] : first
  if (from > at && first.norm === 'weekend')
    return days(untilWeekday(page, WEEKDAYS.saturday ?? 0), at, from + 1)
  if (isNext && word?.norm === 'weekend')
    return days(untilWeekday(page, WEEKDAYS.saturday ?? 0), at, from + 2)
  const isAfter = first.norm === 'next' || first.norm === 'nxt'
  if (isAfter && word?.norm === 'week') return days(WEEK, at, from + 2)
  const weekday = word && Object.hasOwn(WEEKDAYS, word.norm) ? WEEKDAYS[word.norm] : undefined
  if (weekday === undefined || !word) return undefined
  if (word.norm.length === 3 && !isNext && page.tokens[from - 1]?.kind !== 'word') return undefined
  const to = isNext ? from + 2 : from + 1
  const until = untilWeekday(page, weekday)
  if (page.tokens[to]?.norm === 'week') return days(until + WEEK, at, to + 1)
  const isWeekOn = isAfter && until <= SOON_DAYS
  return days(isWeekOn ? until + WEEK : until, at, to)
}

/** `New Year's Eve`, `new year`. */
function newYearAt(page: Page, at: number): Capture | undefined {
  const [, year, possessive, eve] = [0, 1, 2, 3].map((step) => page.tokens[at + step]?.norm)
  if (page.tokens[at]?.norm !== 'new' || year !== 'year') return undefined
  const to = possessive !== "'s" ? at + 2 : eve === 'eve' || eve === 'day' ? at + 4 : at + 3
  return days(
    untilDay(page.occurredAt, 12, 31) + (eve === 'eve' || page.tokens[at - 1]?.norm === 'before' ? 0 : 1),
    at,
    to,
  )
}

const untilWeekday = ({ occurredAt }: Page, weekday: number) =>
  (weekday - occurredAt.getUTCDay() + WEEK) % WEEK || WEEK

const days = (value: number, from: number, to: number): Capture => ({ to, items: [{ value, from, to }] })

function untilDay(now: Date, month: number, day: number): number {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  const then = Date.UTC(now.getUTCFullYear(), month - 1, day)
  const next = then < today ? Date.UTC(now.getUTCFullYear() + 1, month - 1, day) : then
  return Math.round((next - today) / MS_PER_DAY)
}

export const soon = { soon: soonAt }
