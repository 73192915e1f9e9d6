import type { Capture, Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { DAYS_OF_MONTH, INSIDE_DATES, MONTHS, ORDINALS, PARTS } from '../languages/common/dates.ts'

/** A date as precise as it is written. */
export interface Dated {
  readonly year: number
  /** 1 to 12; undefined if only the year is written. */
  readonly month?: number
  readonly to: number
}

const MS_PER_DAY = 86_400_000
const MIN_YEAR = 1950
const MONTHS_PER_YEAR = 12
const MID_YEAR = 6
const inside = wordSet(INSIDE_DATES)
const ordinals = wordSet(ORDINALS)
let months: Lexicon | undefined
let parts: Lexicon | undefined
let spelled: Lexicon | undefined

/** `March 2019`, `03/2019`, `2019-03`, `Sept. '19`, `2019`. */
export function datedAt(page: Page, at: number): Dated | undefined {
  const month = monthAt(page, at)
  if (month) {
    const next = yearAt(page, skip(page, month.to))
    return next && { year: next.year, month: month.value, to: next.to }
  }
  const first = page.tokens[at]
  if (first?.kind !== 'number') return undefined
  const dotted = /^(?:\d{1,2}\.)?(\d{1,2})\.(\d{4})$/.exec(first.norm)
  if (dotted) return valid(Number(dotted[2]), Number(dotted[1]), at + 1)
  const separator = page.tokens[at + 1]
  const second = page.tokens[at + 2]
  const adjoining = separator?.start === first.end && second?.start === separator.end
  if (adjoining && (separator.norm === '/' || separator.norm === '-' || separator.norm === '.')) {
    if (/^\d{1,2}$/.test(first.norm) && /^\d{4}$/.test(second.norm))
      return valid(Number(second.norm), Number(first.norm), at + 3)
    if (/^\d{4}$/.test(first.norm) && /^(0[1-9]|1[0-2])$/.test(second.norm) && separator.norm !== '/')
      return valid(Number(first.norm), Number(second.norm), at + 3)
  }
  const year = yearAt(page, at)
  return year && { year: year.year, to: year.to }
}

function valid(year: number, month: number, to: number): Dated | undefined {
  return month >= 1 && month <= 12 && year >= MIN_YEAR ? { year, month, to } : undefined
}

function monthAt(page: Page, at: number): { value: number; to: number } | undefined {
  months ??= lexicon(MONTHS)
  const token = page.tokens[at]
  const entry = token?.kind === 'word' ? entryAt(months, page.tokens, at) : undefined
  if (!entry) return undefined
  const dot = page.tokens[entry.to]
  return { value: Number(entry.name), to: dot?.norm === '.' ? entry.to + 1 : entry.to }
}

/** `de` between month and year, an apostrophe before two digits, a comma. */
function skip(page: Page, at: number): number {
  let next = at
  while (next < at + 2 && inside.has(page.tokens[next]?.norm ?? '')) next++
  return next
}

function yearAt(page: Page, at: number): { year: number; to: number } | undefined {
  const token = page.tokens[at]
  if (token?.kind !== 'number') return undefined
  if (/^(19|20)\d\d$/.test(token.norm)) return { year: Number(token.norm), to: at + 1 }
  if (!/^\d\d$/.test(token.norm) || page.tokens[at - 1]?.norm !== "'") return undefined
  const short = Number(token.norm)
  return { year: short + (short > 60 ? 1900 : 2000), to: at + 1 }
}

/** A future day, as the number of days until then: `1 September`, `Sept 1st`, `mid-May`, `01.09.2027`. */
function dateAt(page: Page, at: number): Capture | undefined {
  const day = dayAt(page, at)
  if (!day) return undefined
  const value = Math.ceil((day.time - page.occurredAt.getTime()) / MS_PER_DAY)
  return value < 0 ? undefined : { to: day.to, items: [{ value, from: at, to: day.to }] }
}

function dayAt(page: Page, at: number): { time: number; to: number } | undefined {
  const first = page.tokens[at]
  const iso = isoDay(page, at)
  if (iso) return iso
  parts ??= lexicon(PARTS)
  const part = entryAt(parts, page.tokens, at)
  if (part) return named(page, part.to, Number(part.name))
  const day = spokenDay(page, at)
  if (day) return named(page, page.tokens[day.to]?.norm === 'of' ? day.to + 1 : day.to, Number(day.name))
  if (first?.kind === 'number' && /^\d{1,2}$/.test(first.norm)) {
    let next = at + 1
    while (next < at + 4 && ordinals.has(page.tokens[next]?.norm ?? '')) next++
    return named(page, next, Number(first.norm))
  }
  const month = monthAt(page, at)
  if (!month || (page.tokens[at]?.capital === false && ALSO_WORDS.test(page.tokens[at].norm)))
    return undefined
  const next = page.tokens[month.to]
  if (next?.kind !== 'number' || !/^\d{1,2}$/.test(next.norm)) return named(page, at, 1)
  const suffix = ordinals.has(page.tokens[month.to + 1]?.norm ?? '') ? 2 : 1
  return moment(page, month.value, Number(next.norm), month.to + suffix)
}

/** The day of a month in words: "twenty first". */
export function spokenDay({ tokens }: Page, at: number): { name: string; to: number } | undefined {
  spelled ??= lexicon(DAYS_OF_MONTH)
  return entryAt(spelled, tokens, at)
}
/** Months that are common words in lower case. */
const ALSO_WORDS = /^(?:may|mar|march|mars|set|ago|mai)$/

function isoDay(page: Page, at: number): { time: number; to: number } | undefined {
  const first = page.tokens[at]
  if (first?.kind !== 'number') return undefined
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.norm)
  if (dotted) return utc(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1)
  const slashed = slashedDay(page, at)
  if (slashed) return slashed
  const last = page.tokens[at + 4]
  const written = page.text.slice(first.start, last?.end ?? first.end)
  const dashed = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  return dashed ? utc(Number(dashed[1]), Number(dashed[2]), Number(dashed[3]), at + 5) : undefined
}

/**
 * `12/14/2026` and `14-12-2026`, if it is clear which is the month, or which of the two days is yet to come. For a past
 * year either will do if their anniversaries are on the same side of today.
 */
function slashedDay(page: Page, at: number): { time: number; to: number } | undefined {
  const written = page.text.slice(page.tokens[at]?.start, page.tokens[at + 4]?.end)
  const parts = /^(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)$/.exec(written)?.slice(1).map(Number)
  const [first = 0, second = 0, year = 0] = parts ?? []
  if (first <= 12 && second <= 12) {
    const days = [utc(year, first, second, at + 5), utc(year, second, first, at + 5)]
    const now = page.occurredAt
    const isPast = year < now.getUTCFullYear()
    const from = isPast ? Date.UTC(year, now.getUTCMonth(), now.getUTCDate()) : now.getTime()
    const coming = days.filter((day) => day !== undefined && day.time >= from)
    return (coming.length === 1) === isPast ? undefined : isPast ? days[0] : coming[0]
  }
  if (first > 12 && second > 12) return undefined
  return first > 12 ? utc(year, second, first, at + 5) : utc(year, first, second, at + 5)
}

function named(page: Page, at: number, day: number): { time: number; to: number } | undefined {
  const month = monthAt(page, at)
  return month && moment(page, month.value, day, month.to)
}

/** The year is the written one, else the next one in which the day is in the future. */
function moment(
  page: Page,
  month: number,
  day: number,
  at: number,
): { time: number; to: number } | undefined {
  const written = yearAt(page, skip(page, at))
  if (written) return utc(written.year, month, day, written.to)
  const now = page.occurredAt
  const passed = Date.UTC(now.getUTCFullYear(), month - 1, day) < now.getTime()
  return utc(now.getUTCFullYear() + (passed ? 1 : 0), month, day, at)
}

function utc(year: number, month: number, day: number, to: number): { time: number; to: number } | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return { time: Math.min(Date.UTC(year, month - 1, day), Date.UTC(year, month, 0)), to }
}

/** A past year or month, as the number of years since then. */
function untilNowAt(page: Page, at: number): Capture | undefined {
  const date = datedAt(page, at)
  if (!date) return undefined
  const now = page.occurredAt.getUTCFullYear() * MONTHS_PER_YEAR + page.occurredAt.getUTCMonth() + 1
  const months = now - date.year * MONTHS_PER_YEAR - (date.month ?? MID_YEAR)
  if (months < 0) return undefined
  const value = Math.floor((months / MONTHS_PER_YEAR) * 2) / 2
  return { to: date.to, items: [{ value, from: at, to: date.to }] }
}

/** A date of birth, as the age on the day of the text: `14 March 1994`, `03.05.1990`. */
function birthAt(page: Page, at: number): Capture | undefined {
  const day = dayAt(page, at)
  if (!day) return undefined
  const [born, now] = [new Date(day.time), page.occurredAt]
  const years = now.getUTCFullYear() - born.getUTCFullYear()
  const early =
    now.getUTCMonth() < born.getUTCMonth() ||
    (now.getUTCMonth() === born.getUTCMonth() && now.getUTCDate() < born.getUTCDate())
  const value = early ? years - 1 : years
  return value < 1 ? undefined : { to: day.to, items: [{ value, from: at, to: day.to }] }
}

export const dates = { date: dateAt, untilnow: untilNowAt, birth: birthAt }
