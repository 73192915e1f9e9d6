import type { Line } from '../document/lines.ts'
import type { Item, Page } from '../document/page.ts'
import { UNSAID } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { PRESENT, SINCE, TO } from '../languages/common/dates.ts'
import { NOT_POSITIONS, STUDY_WORDS, TEACHING_WORDS } from '../languages/common/positions.ts'
import { datedAt } from '../slots/dates.ts'
import { workTitleAt } from '../slots/titles.ts'
import type { Finding, ReaderBy } from './finding.ts'

const MONTHS_PER_YEAR = 12
const MID_YEAR = 6
const MAX_MONTHS = 50 * MONTHS_PER_YEAR
/** More than any career has: what comes after them is not read, so that a text of nothing but dates is soon done. */
const MAX_POSITIONS = 60
const CONFIDENCE = { years: 0.85, months: 0.9, title: 0.92 }

/** A job with its dates; months are counted from the year 0. */
interface Position {
  readonly from: number
  readonly to: number
  readonly start: number
  /** Undefined where it still lasts. */
  readonly end: number | undefined
  readonly line: number
}

const notPositions = wordSet(NOT_POSITIONS)
const studyWords = wordSet(STUDY_WORDS)
const teachingWords = wordSet(TEACHING_WORDS)
const toWords = wordSet(TO)
let present: Lexicon | undefined
let since: Lexicon | undefined
const found = new WeakMap<Page, readonly Position[]>()

export function positionFindings(page: Page, reader: ReaderBy<'positions'>): readonly Finding[] {
  const positions = found.get(page) ?? positionsOf(page)
  found.set(page, positions)
  if (reader.state === 'years') return years(page, positions)
  return reader.state === 'months' ? finished(page, positions) : presentTitle(page, positions)
}

function positionsOf(page: Page): Position[] {
  const positions: Position[] = []
  for (const [index, line] of page.layout.lines.entries()) {
    if (!isWork(page, line)) continue
    for (let at = line.from; at < line.to && positions.length < MAX_POSITIONS; at++) {
      const position = positionAt(page, at, index, line)
      if (!position) continue
      positions.push(position)
      at = position.to - 1
    }
  }
  return positions
}

function isWork(page: Page, line: Line): boolean {
  if (notPositions.has(page.layout.sections[line.from] ?? '')) return false
  if (((page.stances[line.from] ?? 0) & UNSAID) !== 0 || page.tokens[line.from]?.norm === '(') return false
  return !holdsWord(page, line, studyWords) || holdsWord(page, line, teachingWords)
}

function holdsWord(page: Page, { from, to }: Line, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(page.tokens[at]?.norm ?? '')) return true
  return false
}

function positionAt(page: Page, at: number, line: number, { from, to }: Line): Position | undefined {
  present ??= lexicon(PRESENT)
  since ??= lexicon(SINCE)
  const lead = page.layout.sections[at] === 'experience' ? entryAt(since, page.tokens, at) : undefined
  const start = datedAt(page, lead?.to ?? at) ?? monthAlone(page, at)
  if (!start) return undefined
  let next = start.to
  while (next < start.to + 3 && toWords.has(page.tokens[next]?.norm ?? '')) next++
  const now = next > start.to || lead ? entryAt(present, page.tokens, next) : undefined
  const startMonth = start.year * MONTHS_PER_YEAR + (start.month ?? MID_YEAR)
  if (now) return { from: at, to: now.to, start: startMonth, end: undefined, line }
  const end = next > start.to ? (datedAt(page, next) ?? shortYear(page, next, start.year)) : undefined
  if (end) {
    const inclusive = end.month === undefined ? MID_YEAR : end.month + 1
    const endMonth = end.year * MONTHS_PER_YEAR + inclusive
    const months = endMonth - startMonth
    return months <= 0 || months > MAX_MONTHS
      ? undefined
      : { from: at, to: end.to, start: startMonth, end: endMonth, line }
  }
  const open = next > start.to && (next >= to || page.tokens[next]?.norm === '\n')
  if (!lead && !open) return undefined
  return at < from ? undefined : { from: at, to: start.to, start: startMonth, end: undefined, line }
}

/** `May – August 2021`: the first month is of the second one's year. */
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

/** The months that any position covers, without the gaps between them. */
function years(page: Page, positions: readonly Position[]): Finding[] {
  const now = nowOf(page)
  let covered = 0
  let reached = 0
  for (const { start, end = now } of positions.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, Math.min(end, now) - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  if (covered === 0) return []
  const value = Math.floor((covered / MONTHS_PER_YEAR) * 2) / 2
  const spans = positions.map(({ from, to }) => spanOf(page, from, to))
  const from = positions.map(({ from, to }) => page.text.slice(...spanOf(page, from, to)))
  return [{ value, spans, confidence: CONFIDENCE.years, from }]
}

const nowOf = ({ occurredAt }: Page) =>
  occurredAt.getUTCFullYear() * MONTHS_PER_YEAR + occurredAt.getUTCMonth() + 1

function finished(page: Page, positions: readonly Position[]): Finding[] {
  return positions.flatMap(({ start, end, from, to }) =>
    end === undefined
      ? []
      : [{ value: end - start, spans: [spanOf(page, from, to)], confidence: CONFIDENCE.months }],
  )
}

/** The title beside the dates of the first position that still lasts. */
function presentTitle(page: Page, positions: readonly Position[]): Finding[] {
  for (const position of positions) {
    const title = position.end === undefined ? titleOf(page, position, positions) : undefined
    if (title) {
      const spans = [spanOf(page, title.from, title.to)]
      return [{ value: title.value, spans, confidence: CONFIDENCE.title }]
    }
  }
  return []
}

const NEARBY_LINES = [0, -1, 1, -2, 2]

function titleOf(page: Page, position: Position, positions: readonly Position[]): Item | undefined {
  for (const offset of NEARBY_LINES) {
    const index = position.line + offset
    const line = page.layout.lines[index]
    if (!line || page.layout.sections[line.from] !== page.layout.sections[position.from]) continue
    if (offset !== 0 && positions.some((other) => other.line === index)) continue
    const title = isBullet(page, line) && offset !== 0 ? undefined : titleIn(page, line, position)
    if (title) return title
  }
  return undefined
}

const isBullet = (page: Page, line: Line) => /^[-•*–—·▪●◦]$/.test(page.tokens[line.from]?.norm ?? '')

/** The first piece of a line that is a title. */
function titleIn(page: Page, line: Line, dates: Position): Item | undefined {
  let begins = true
  for (let at = line.from; at < line.to; at++) {
    const token = page.tokens[at]
    if (!token) break
    if (at >= dates.from && at < dates.to) {
      begins = true
      continue
    }
    const title = begins && token.kind === 'word' ? workTitleAt(page, at) : undefined
    if (title && title.to <= line.to) return title.items[0]
    begins = token.kind !== 'word' || token.norm === 'at'
  }
  return undefined
}

function spanOf(page: Page, from: number, to: number): readonly [start: number, end: number] {
  return [page.tokens[from]?.start ?? 0, page.tokens[to - 1]?.end ?? 0]
}
