import type { Capture, Page } from '../document/page.ts'
import { dates, spokenDay } from './dates.ts'

const MS_PER_DAY = 86_400_000
const WEEK = 7
/** A weekday within so many days is "this" one; "next" is a week later. */
const NEAR_DAYS = 2
const DAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  sun: 0,
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thu: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonntag: 0,
}
/** Feasts with a fixed date, by month and day. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  xmas: [12, 25],
  weihnachten: [12, 25],
  noel: [12, 25],
  navidad: [12, 25],
  halloween: [10, 31],
  silvester: [12, 31],
  nochevieja: [12, 31],
}

const NEAR: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  tmrw: 1,
  tmr: 1,
  morgen: 1,
}
const ordinals = new Set(['st', 'nd', 'rd', 'th'])
const MAX_DAY = 31
/** Words after an ordinal that is no day. */
const NOT_DAYS = new Set(
  'century floor time birthday one anniversary gen generation grade edition place street avenue month week day year'.split(
    ' ',
  ),
)

/** `the 10th`: the next day with that number. */
function dayOfMonth(page: Page, at: number, from: number): Capture | undefined {
  const day = Number(page.tokens[from]?.norm)
  if (!(day >= 1 && day <= MAX_DAY) || NOT_DAYS.has(page.tokens[from + 2]?.norm ?? '')) return undefined
  return onDay(page, at, day, from + 2)
}

function onDay({ occurredAt }: Page, at: number, day: number, to: number): Capture {
  const month = occurredAt.getUTCMonth() + (day < occurredAt.getUTCDate() ? 2 : 1)
  return days(untilDay(occurredAt, ((month - 1) % 12) + 1, day), at, to)
}

/** "On the fourteenth". The first three have other meanings. */
const MIN_SPOKEN = 4

/**
 * A future day, as the number of days until then: a date, a weekday, "tomorrow", "the 20th of December", "Christmas".
 */
function soonAt(page: Page, at: number): Capture | undefined {
  const date = dates.date(page, at)
  if (date) return date
  const from = page.tokens[at]?.norm === 'the' ? at + 1 : at
  const first = page.tokens[from]
  if (!first) return undefined
  if (from > at) {
    const dated = dates.date(page, from)
    if (dated) return dated
  }
  if (Object.hasOwn(NEAR, first.norm)) return days(NEAR[first.norm] ?? 0, at, from + 1)
  const spoken = from > at ? spokenDay(page, from) : undefined
  if (spoken && Number(spoken.name) >= MIN_SPOKEN && !NOT_DAYS.has(page.tokens[spoken.to]?.norm ?? ''))
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
  if (isNext && word?.norm === 'weekend') return days(untilWeekday(page, DAYS.saturday ?? 0), at, from + 2)
  const isAfter = first.norm === 'next' || first.norm === 'nxt'
  if (isAfter && word?.norm === 'week') return days(WEEK, at, from + 2)
  const weekday = word && Object.hasOwn(DAYS, word.norm) ? DAYS[word.norm] : undefined
  if (weekday === undefined || !word) return undefined
  if (word.norm.length === 3 && !isNext && page.tokens[from - 1]?.kind !== 'word') return undefined
  const to = isNext ? from + 2 : from + 1
  const until = untilWeekday(page, weekday)
  if (page.tokens[to]?.norm === 'week') return days(until + WEEK, at, to + 1)
  const isWeekOn = isAfter && until <= NEAR_DAYS
  return days(isWeekOn ? until + WEEK : until, at, to)
}

/** `New Year's Eve`, `new year`. */
function newYearAt(page: Page, at: number): Capture | undefined {
  const [, year, possessive, eve] = [0, 1, 2, 3].map((step) => page.tokens[at + step]?.norm)
  if (page.tokens[at]?.norm !== 'new' || year !== 'year') return undefined
  const to = possessive !== "'s" ? at + 2 : eve === 'eve' || eve === 'day' ? at + 4 : at + 3
  return days(untilDay(page.occurredAt, 12, 31), at, to)
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
