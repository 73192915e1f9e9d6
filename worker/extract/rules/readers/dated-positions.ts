import type { Line } from '../document/lines.ts'
import type { Page } from '../document/page.ts'
import { UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { PRESENT, SINCE, TO } from '../languages/common/dates.ts'
import { NOT_POSITIONS, STUDY_WORDS, TEACHING_WORDS } from '../languages/common/positions.ts'
import { datedAt } from '../slots/dates.ts'
import { workTitleAt } from '../slots/titles.ts'

export const MONTHS_PER_YEAR = 12
const MID_YEAR = 6
const MAX_MONTHS = 50 * MONTHS_PER_YEAR
/** More than any career has. The rest is not read, which bounds the cost of a text of nothing but dates. */
const MAX_POSITIONS = 60

/** A job with its dates, in months since the year 0. */
export interface Position {
  readonly from: number
  readonly to: number
  readonly start: number
  /** Undefined if it has not ended, as with a fixed term. */
  readonly end: number | undefined
  readonly line: number
  /** Told with "since" outside a list of positions. */
  readonly told: boolean
}

const notPositions = wordSet(NOT_POSITIONS)
const studyWords = wordSet(STUDY_WORDS)
const teachingWords = wordSet(TEACHING_WORDS)
const toWords = wordSet(TO)
let present: Lexicon | undefined
let since: Lexicon | undefined

export const nowOf = ({ occurredAt }: Page) =>
  occurredAt.getUTCFullYear() * MONTHS_PER_YEAR + occurredAt.getUTCMonth() + 1

const found = new WeakMap<Page, readonly Position[]>()

/** A résumé's jobs that have dates. */
export function positionsOf(page: Page): readonly Position[] {
  const known = found.get(page) ?? allPositionsIn(page)
  found.set(page, known)
  return known
}

/** Beside positions that have ended, `since 2020` in telling of work is the present one. */
function allPositionsIn(page: Page): readonly Position[] {
  const dated = positionsIn(page, false)
  if (dated.length === 0 || dated.some(({ end }) => end === undefined)) return dated
  return positionsIn(page, true)
}

/** @param open whether "since" begins a position outside the section of jobs, too */
function positionsIn(page: Page, open: boolean): Position[] {
  const positions: Position[] = []
  for (const [index, line] of page.layout.lines.entries()) {
    if (!isWork(page, line)) continue
    for (let at = line.from; at < line.to && positions.length < MAX_POSITIONS; at++) {
      const position = positionAt(page, at, index, line, open)
      if (!position) continue
      positions.push(position)
      at = position.to - 1
    }
  }
  return positions
}

function isWork(page: Page, line: Line): boolean {
  if (notPositions.has(page.layout.sections[line.from] ?? '')) return false
  if (page.tokens[line.from]?.norm === '(') return false
  return !holdsWord(page, line, studyWords) || holdsWord(page, line, teachingWords)
}

function holdsWord(page: Page, { from, to }: Line, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(page.tokens[at]?.norm ?? '')) return true
  return false
}

function positionAt(
  page: Page,
  at: number,
  line: number,
  { from, to }: Line,
  open: boolean,
): Position | undefined {
  if (((page.stances[at] ?? 0) & UNASSERTED) !== 0) return undefined
  present ??= lexicon(PRESENT)
  since ??= lexicon(SINCE)
  const leads = page.layout.sections[at] === 'experience' || (open && tellsOfWork(page, at))
  const lead = leads ? entryAt(since, page.tokens, at) : undefined
  const start = datedAt(page, lead?.to ?? at) ?? monthAlone(page, at)
  if (!start) return undefined
  let next = start.to
  while (next < start.to + 3 && toWords.has(page.tokens[next]?.norm ?? '')) next++
  const now = next > start.to || lead ? entryAt(present, page.tokens, next) : undefined
  const told = lead !== undefined && page.layout.sections[at] !== 'experience'
  const startMonth = start.year * MONTHS_PER_YEAR + (start.month ?? MID_YEAR)
  if (now) return { from: at, to: now.to, start: startMonth, end: undefined, line, told }
  const end = next > start.to ? (datedAt(page, next) ?? shortYear(page, next, start.year)) : undefined
  if (end) {
    const inclusive = end.month === undefined ? MID_YEAR : end.month + 1
    const endMonth = end.year * MONTHS_PER_YEAR + inclusive
    const months = endMonth - startMonth
    return months <= 0 || months > MAX_MONTHS
      ? undefined
      : {
          from: at,
          to: end.to,
          start: startMonth,
          end: endMonth > nowOf(page) + 1 ? undefined : endMonth,
          line,
          told,
        }
  }
  const endsOpen =
    next > start.to &&
    (next >= to || page.tokens[next]?.norm === '\n' || (at === from && workTitleAt(page, next) !== undefined))
  if ((!lead && !endsOpen) || startMonth > nowOf(page)) return undefined
  return at < from ? undefined : { from: at, to: start.to, start: startMonth, end: undefined, line, told }
}

/** Whether the sentence names a job, or says that it is held. */
function tellsOfWork(page: Page, at: number): boolean {
  for (let from = at - 1; from >= at - MAX_LEAD && page.tokens[from]?.kind !== 'break'; from--)
    if (WORKING.test(page.tokens[from]?.norm ?? '') || workTitleAt(page, from)) return true
  return page.tokens.slice(at, at + MAX_LEAD).some(({ norm }) => norm === 'at')
}
const MAX_LEAD = 14
const WORKING = /^(?:been|work|working|now|at)$/

/** `May – August 2021`: the first month belongs to the second one's year. */
function monthAlone(page: Page, at: number): { year: number; month?: number; to: number } | undefined {
  if (page.tokens[at]?.kind !== 'word' || !toWords.has(page.tokens[at + 1]?.norm ?? '')) return undefined
  const end = datedAt(page, at + 2)
  const start = end?.month === undefined ? undefined : datedAt(withYear(page, at, end.to - 1), at)
  return end && start && start.month !== undefined
    ? { year: end.year, month: start.month, to: at + 1 }
    : undefined
}

function withYear(page: Page, at: number, year: number): Page {
  const [month, ofYear] = [page.tokens[at], page.tokens[year]]
  const tokens: Page['tokens'][number][] = []
  if (month) tokens[at] = month
  if (ofYear) tokens[at + 1] = ofYear
  return { ...page, tokens }
}

/** `2015–16`. */
function shortYear(
  page: Page,
  at: number,
  startYear: number,
): { year: number; month?: number; to: number } | undefined {
  const norm = page.tokens[at]?.norm ?? ''
  if (!/^\d\d$/.test(norm)) return undefined
  const year = startYear - (startYear % 100) + Number(norm)
  return year > startYear ? { year, to: at + 1 } : undefined
}
