import type { Page } from '../document/page.ts'
import { endsClause, startsClause } from '../engine/match.ts'
import type { Sum } from '../slots/sums.ts'

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100]
/** Smaller bare numbers are counts. */
export const MIN_ANSWER = 5

/** A number that fills its clause: the price of a listing, unless it may be a year. */
export function isLone(page: Page, { from, to, marked, least, most }: Sum, isTalk = false): boolean {
  if (marked || least !== most || least < MIN_ANSWER || (least > FIRST_YEAR && least < LAST_YEAR))
    return false
  if (page.tokens[to]?.norm === '/' || page.tokens[from - 1]?.norm === '/') return false
  const ends = endsClause(page, to) || (isTalk && agrees(page, to))
  const starts = startsClause(page, from) || (isTalk && replies(page, from))
  return starts && ends && (page.stances[from] ?? 0) === 0
}

/** "ok 119". */
const replies = ({ tokens }: Page, at: number) =>
  /^(?:ok|okay|yes|yeah|no|nope|sure|fine|hmm|then|well)$/.test(tokens[at - 1]?.norm ?? '')

/** "119 is fine". */
const agrees = ({ tokens }: Page, at: number) =>
  tokens[at]?.norm === 'is' &&
  /^(?:fine|ok|okay|good|great|possible|alright)$/.test(tokens[at + 1]?.norm ?? '')

/** The least of several amounts; undefined if they have different currencies. */
export const leastOf = <Meant extends { readonly sum: Sum }>(meant: readonly Meant[]): Meant | undefined =>
  new Set(meant.map(({ sum }) => sum.currency)).size > 1
    ? undefined
    : meant.toSorted((a, b) => a.sum.least - b.sum.least)[0]

/** "130 chf, now 115" */
export const isCorrected = ({ tokens }: Page, { from }: Sum) =>
  [1, 2].some((step) => /^(?:now|make|call|→|to)$/.test(tokens[from - step]?.norm ?? ''))
