import type { Page } from '../document/page.ts'
import { OTHER, UNASSERTED, WISHED } from '../document/stances.ts'
import { type Sum, sumAt } from '../slots/sums.ts'

/** In a statement about others only "it is" refers to the amount. "Maybe $50k" is an approximate amount. */
export function isAsserted(page: Page, { from }: Sum, wished: boolean): boolean {
  const stance = page.stances[roughFrom(page, from)] ?? 0
  if (
    (stance & UNASSERTED) !== 0 ||
    page.tokens[from - 1]?.norm === 'not' ||
    (!wished && (stance & WISHED) !== 0)
  )
    return false
  if ((stance & OTHER) === 0 || isToReader(page, from) || isGiven(page, from)) return true
  return (
    /^(is|only|about|now|just|around|to)$/.test(page.tokens[from - 1]?.norm ?? '') && isIt(page, from - 2)
  )
}

/** "You can have it for 120": the reader is no third person. */
function isToReader({ tokens }: Page, from: number): boolean {
  const before = tokens.slice(Math.max(0, from - OFFER_TOKENS), from).map(({ norm }) => norm)
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1)
  return (
    clause.includes('you') &&
    (clause.at(-1) === ',' || /\b(?:it|them|both|all) for(?: the| just| only)?$/.test(clause.join(' ')))
  )
}
const OFFER_TOKENS = 9

/** "They gave us 300 euros" */
const isGiven = ({ tokens }: Page, from: number) =>
  tokens[from - 2]?.norm === 'gave' && /^(?:me|us)$/.test(tokens[from - 1]?.norm ?? '')

const isIt = (page: Page, at: number) =>
  [at, at - 1, at - 2].some((index) =>
    /^(it|this|that|price|budget|round|ask)$/.test(page.tokens[index]?.norm ?? ''),
  )

/** The "maybe" of "maybe $50k, sometimes $100k", else the amount itself. */
function roughFrom(page: Page, from: number): number {
  for (let at = from - 1; at >= from - ROUGH_TOKENS && page.tokens[at]?.kind !== 'break'; at--)
    if (/^(?:maybe|perhaps)$/.test(page.tokens[at]?.norm ?? '')) return sumAt(page, at + 1) ? at : from
  return from
}
const ROUGH_TOKENS = 8
