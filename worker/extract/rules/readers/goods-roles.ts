import { PARTS } from '../data/goods.ts'
import type { Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { ASIDE, QUALIFIERS, SOUGHT, SOUGHT_AFTER } from '../languages/common/trading.ts'
import { numberAt } from '../slots/numbers.ts'
import { isAsserted, type Mention } from './goods-mentions.ts'
import { sumsOf } from './money-sums.ts'

/** How many tokens back words of trade are searched. */
export const LOOK_BACK = 9
const qualifiers = wordSet(QUALIFIERS)
const parts = wordSet(PARTS)
let sought: Lexicon | undefined
let aside: Lexicon | undefined
let soughtAfter: Lexicon | undefined

/**
 * What the nearest words before a mention, or those right after it, say it is named for.
 *
 * @param isPart whether it may be a part of what was named before: `laptop, good battery`
 */
export const roleOf = (page: Page, mention: Pick<Mention, 'from' | 'to'>, isPart = false) =>
  isAsserted(page, mention.from) ? roleFor(page, mention, isPart) : 'aside'

/** Like `roleOf`, whoever says it. */
export function roleFor(
  page: Page,
  { from, to }: Pick<Mention, 'from' | 'to'>,
  isPart = false,
): 'sought' | 'aside' | undefined {
  sought ??= lexicon(SOUGHT)
  aside ??= lexicon(ASIDE)
  soughtAfter ??= lexicon(SOUGHT_AFTER)
  if (isTransport(page, to)) return 'aside'
  if (entryAt(soughtAfter, page.tokens, to) || isPriced(page, to)) return 'sought'
  if (isPart && isPredicated(page, to)) return 'aside'
  let isQualified = false
  let reach = from - LOOK_BACK
  for (let at = from - 1; at >= 0 && at >= reach; at--) {
    const token = page.tokens[at]
    if (!token || (token.kind === 'break' && !isLabel(page, at))) break
    if (token.norm === ')' || token.norm === ']') {
      const opening = openingOf(page, at)
      reach -= at - opening
      at = opening
      continue
    }
    if (isSpent(page, at)) return 'sought'
    if (
      token.norm === 'for' &&
      (/..ing$/.test(page.tokens[at + 1]?.norm ?? '') || numberAt(page, at + 1)) &&
      at + 1 < from &&
      !widerTrade(page, at, at + 1, from)
    )
      return 'aside'
    if (token.norm === 'needs' && page.tokens[at - 1]?.kind !== 'word') return 'aside'
    if (token.norm === 'old') continue
    const other = entryAt(aside, page.tokens, at)
    if (other && endsBefore(page, at, other.to, from)) continue
    const trade = entryAt(sought, page.tokens, at)
    if (other && other.to <= from && !(trade && trade.to > other.to)) {
      const wider = widerTrade(page, at, other.to, from)
      if (!wider) return 'aside'
      return isPart && hasMark(page, other.to, from) ? undefined : 'sought'
    }
    if (trade && trade.to === at + 1 && qualifiers.has(token.norm)) {
      isQualified = true
      continue
    }
    if (trade && trade.to <= from) {
      if (isDenied(page, at)) return 'aside'
      if (widerAside(page, at, trade.to, from) && !widerTrade(page, at, trade.to, from)) return 'aside'
      return isPart && hasMark(page, trade.to, from) ? undefined : 'sought'
    }
  }
  return isQualified && !isPart && !isOfParts(page, to) ? 'sought' : undefined
}

/** `drawers` after "sideboard". */
export const isOfParts = ({ tokens }: Page, to: number) => parts.has(tokens[to - 1]?.norm ?? '')

/** "Do not send me", but not "cannot find"; "gadgets that need an app". */
const isDenied = ({ tokens }: Page, at: number) =>
  (/^(?:not|never)$/.test(tokens[at - 1]?.norm ?? '') &&
    !/^(?:can|could|do|did)$/.test(
      /^find/.test(tokens[at]?.norm ?? '') ? (tokens[at - 2]?.norm ?? '') : '',
    )) ||
  (/^(?:that|which)$/.test(tokens[at - 1]?.norm ?? '') && /^(?:needs?|wants?)$/.test(tokens[at]?.norm ?? ''))

const MAX_ASIDE_TOKENS = 12

/** The opening bracket of a closing one. What is between them is skipped. */
function openingOf(page: Page, close: number): number {
  for (let at = close - 1; at >= 0 && at > close - MAX_ASIDE_TOKENS; at--)
    if (/^[([]$/.test(page.tokens[at]?.norm ?? '')) return at
  return close
}

/** In "for the flat: a lamp" and "in the shed, a bench" the phrase ends before the lamp and the bench. */
function endsBefore(page: Page, at: number, to: number, from: number): boolean {
  if (!PREPOSITION.test(page.tokens[at]?.norm ?? '')) return false
  return page.tokens
    .slice(to, from)
    .some(
      ({ norm }, index) =>
        norm === ':' || (norm === ',' && DETERMINER.test(page.tokens[to + index + 1]?.norm ?? '')),
    )
}

const PREPOSITION =
  /^(?:for|in|on|from|to|at|by|near|under|into|of|off|behind|inside|before|after|until|while|when|the)$/
const DETERMINER = /^(?:a|an|some|two|three|four|one)$/

/** `battery is dead`: a statement about what was named before. */
export const isPredicated = (page: Page, to: number) =>
  /^(?:is|are|was|were)$/.test(page.tokens[to]?.norm ?? '')

/** `trailer needed`, `van available`: what moves the goods. */
const isTransport = ({ tokens }: Page, to: number) =>
  /^(?:van|trailer|truck|car|rack)$/.test(tokens[to - 1]?.norm ?? '') &&
  /^(?:needed|required|available|ready)$/.test(tokens[to]?.norm ?? '')

const hasMark = (page: Page, from: number, to: number) =>
  page.tokens.slice(from, to).some(({ kind, norm }) => kind === 'mark' && norm !== ':')

/** `dresser $60`. */
const isPriced = (page: Page, to: number) => sumsOf(page).some(({ from, marked }) => marked && from === to)

/** "$400 for a vacuum cleaner". */
const isSpent = (page: Page, at: number) =>
  page.tokens[at]?.norm === 'for' && sumsOf(page).some(({ to, marked }) => to === at && marked)

/** "looking for the" contains "for the". */
function widerTrade(page: Page, at: number, to: number, limit: number): boolean {
  if (!sought) return false
  for (let from = at - 3; from < at; from++) {
    const entry = entryAt(sought, page.tokens, from)
    if (entry && entry.to > at && entry.to <= limit && entry.to >= to - 1) return true
  }
  return false
}

function widerAside(page: Page, at: number, to: number, limit: number): boolean {
  if (!aside) return false
  for (let from = at - 3; from < at; from++) {
    const entry = entryAt(aside, page.tokens, from)
    if (entry && entry.to >= to && entry.to <= limit) return true
  }
  return false
}

/** A form's question or heading continues after its mark. */
const isLabel = (page: Page, at: number) =>
  /^[-–—>→:]$/.test(page.tokens[at + 1]?.norm ?? '') ||
  /^[:?]$/.test(page.tokens[at - 1]?.norm ?? '') ||
  /^[-–>→]$/.test(page.tokens[at]?.norm ?? '')
