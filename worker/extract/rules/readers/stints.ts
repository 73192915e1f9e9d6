import type { Page } from '../document/page.ts'
import { NEGATED, OTHER, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'

import { STINT_LINKS, STINT_PLACES } from '../languages/common/positions.ts'
import { durations } from '../slots/durations.ts'
import type { Finding } from './finding.ts'

const MAX_GAP_TOKENS = 14
const CONFIDENCE = 0.85
const places = wordSet(STINT_PLACES)
const links = wordSet(STINT_LINKS)

interface Stint {
  readonly years: number
  readonly from: number
  readonly to: number
}

/** Years told job by job: `3 years at Acme and before that 2 years at Beck`. */
export function stintFindings(page: Page): readonly Finding[] {
  const told: Stint[] = []
  for (const stint of stintsOf(page)) {
    const last = told.at(-1)
    if (!last || follows(page, last, stint)) told.push(stint)
  }
  if (told.length < 2) return []
  const value = told.reduce((sum, { years }) => sum + years, 0)
  const spans = told.map(
    ({ from, to }) => [page.tokens[from]?.start ?? 0, page.tokens[to - 1]?.end ?? 0] as const,
  )
  return [{ value, spans, confidence: CONFIDENCE, from: spans.map((span) => page.text.slice(...span)) }]
}

function stintsOf(page: Page): Stint[] {
  const stints: Stint[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    const read =
      ((page.stances[at] ?? 0) & (UNASSERTED | OTHER | NEGATED)) === 0 ? durations.years(page, at) : undefined
    if (!read) continue
    const years = Number(read.items[0]?.value)
    if (places.has(page.tokens[read.to]?.norm ?? '')) stints.push({ years, from: at, to: read.to })
    at = read.to - 1
  }
  return stints
}

const follows = (page: Page, before: Stint, after: Stint) =>
  after.from - before.to <= MAX_GAP_TOKENS &&
  page.tokens.slice(before.to, after.from).some(({ norm }) => links.has(norm))
