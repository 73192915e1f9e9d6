import type { Line } from '../document/lines.ts'
import type { Item, Page } from '../document/page.ts'
import { UNASSERTED } from '../document/stances.ts'
import { workTitleAt } from '../slots/titles.ts'
import { MONTHS_PER_YEAR, nowOf, type Position, positionsOf } from './dated-positions.ts'
import type { Finding, ReaderBy } from './finding.ts'

const CONFIDENCE = { years: 0.85, months: 0.9, title: 0.92 }

export function positionFindings(page: Page, reader: ReaderBy<'positions'>): readonly Finding[] {
  const positions = positionsOf(page)
  if (reader.state === 'years') return years(page, positions)
  return reader.state === 'months' ? finished(page, positions) : presentTitle(page, positions)
}

/** The months covered by any position, without gaps. */
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

function finished(page: Page, positions: readonly Position[]): Finding[] {
  return positions.flatMap(({ start, end, from, to }) =>
    end === undefined
      ? []
      : [{ value: end - start, spans: [spanOf(page, from, to)], confidence: CONFIDENCE.months }],
  )
}

/** The title beside the dates of the first position that has not ended. */
function presentTitle(page: Page, positions: readonly Position[]): Finding[] {
  for (const position of positions) {
    const title =
      position.end === undefined && !position.told ? titleOf(page, position, positions) : undefined
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

/** The first part of a line that is a title. */
function titleIn(page: Page, line: Line, dates: Position): Item | undefined {
  let begins = true
  for (let at = line.from; at < line.to; at++) {
    const token = page.tokens[at]
    if (!token) break
    if (at >= dates.from && at < dates.to) {
      begins = true
      continue
    }
    const isSaid = ((page.stances[at] ?? 0) & UNASSERTED) === 0
    const title = begins && isSaid && token.kind === 'word' ? workTitleAt(page, at) : undefined
    if (title && title.to <= line.to) return title.items[0]
    begins = token.kind !== 'word' || token.norm === 'at'
  }
  return undefined
}

function spanOf(page: Page, from: number, to: number): readonly [start: number, end: number] {
  return [page.tokens[from]?.start ?? 0, page.tokens[to - 1]?.end ?? 0]
}
