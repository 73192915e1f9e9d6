import type { Page } from '../document/page.ts'
import { NEGATED, OTHER, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { isUnder } from '../engine/match.ts'
import { NO_WORK } from '../languages/common/other-places.ts'
import { STINT_LEADS, STINT_LINKS, STINT_PLACES } from '../languages/common/positions.ts'
import { durations } from '../slots/durations.ts'
import { workTitleAt } from '../slots/titles.ts'
import type { Finding, ReaderBy, ReadOther } from './finding.ts'

const MAX_GAP_TOKENS = 20
const MAX_YEARS = 40
const CONFIDENCE = 0.85
const places = wordSet(STINT_PLACES)
const links = wordSet(STINT_LINKS)
const leads = wordSet(STINT_LEADS)
const noWork = wordSet(NO_WORK)

interface Stint {
  readonly years: number
  readonly from: number
  readonly to: number
}

/**
 * The sum of years told job by job, as `3 years at Acme and before that 2 at Beck`; the stated total if that is
 * greater.
 */
export function stintFindings(page: Page, reader: ReaderBy<'stints'>, read: ReadOther): readonly Finding[] {
  const stated = read(reader.total)
  const told: Stint[] = []
  for (const stint of stintsOf(page)) {
    const last = told.at(-1)
    if (!last || follows(page, last, stint)) told.push(stint)
  }
  const value = told.reduce((sum, { years }) => sum + years, 0)
  if (told.length < 2 || stated.some((total) => Number(total.value) >= value)) return stated
  const spans = told.map(
    ({ from, to }) => [page.tokens[from]?.start ?? 0, page.tokens[to - 1]?.end ?? 0] as const,
  )
  return [{ value, spans, confidence: CONFIDENCE, from: spans.map((span) => page.text.slice(...span)) }]
}

function stintsOf(page: Page): Stint[] {
  const stints: Stint[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    if (((page.stances[at] ?? 0) & (UNASSERTED | OTHER | NEGATED)) !== 0) continue
    const last = stints.at(-1)
    const read = durations.years(page, at) ?? bareAt(page, at, last)
    if (!read) continue
    if (isPlaced(page, at, read.to))
      stints.push({ years: Number(read.items[0]?.value), from: at, to: read.to })
    at = read.to - 1
  }
  return stints
}

/** `3 before as a nurse`: after other years, or in an answer about years, a number of years without the word. */
function bareAt(page: Page, at: number, last: Stint | undefined): ReturnType<typeof durations.tally> {
  const isAsked = page.layout.isTalk && isUnder(page, 'years', at)
  if (!isAsked && (!last || at - last.to > MAX_GAP_TOKENS)) return undefined
  const read = durations.tally(page, at)
  return read && Number(read.items[0]?.value) <= MAX_YEARS ? read : undefined
}

/** `6 years at`, `for four`, `5 yrs PM`; not a total that is then divided: `sixteen years: five of them at`. */
function isPlaced(page: Page, from: number, to: number): boolean {
  const next = page.tokens[to]
  if (
    /^(?::|out|off|away)$/.test(next?.norm ?? '') ||
    (next?.norm !== 'before' && PART.test(page.tokens[to + 1]?.norm ?? ''))
  )
    return false
  if (places.has(next?.norm ?? '') || leads.has(page.tokens[from - 1]?.norm ?? '')) return true
  if (noWork.has(next?.norm ?? '')) return false
  return next?.kind === 'word' && (next.norm.endsWith('ing') || workTitleAt(page, to) !== undefined)
}
const PART = /^(?:them|it|which|those|that|these|total|all)$/

function follows(page: Page, before: Stint, after: Stint): boolean {
  if (after.from - before.to > MAX_GAP_TOKENS) return false
  const around = page.tokens.slice(Math.max(0, before.from - MAX_LEAD), after.to + MAX_TRAIL)
  if (around.some(({ norm }) => links.has(norm))) return true
  return page.tokens[before.from - 1]?.norm === 'first' && page.tokens[after.from - 1]?.norm === 'last'
}
const MAX_LEAD = 8
const MAX_TRAIL = 5
