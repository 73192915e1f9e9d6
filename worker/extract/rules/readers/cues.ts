import type { Page } from '../document/page.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { endsClause } from '../engine/match.ts'
import type { Cues } from '../languages/common/cues.ts'
import { LEAST, MOST } from '../languages/common/money.ts'
import { type Sum, sumAt } from '../slots/sums.ts'
import { type Known, lexiconsOf } from './cue-lexicons.ts'

/** Which part of a range an amount is. */
export type RangePart = 'whole' | 'least' | 'most'

/** What the cues say of an amount: `not` if it is something else, `maybe` if they only make it likely. */
export type CueMeaning = RangePart | 'not' | 'maybe'

const BEFORE_TOKENS = 7
const AFTER_TOKENS = 2
const WEAK_TOKENS = 4
const BARE_TOKENS = 4
const BARE_TOKENS_IN_OBJECT = 6
const ANSWER_TOKENS = 4
/** Marks that separate a cue from its amount: labels and questions of forms. */
const LABELLED = new Set([':', '-', '–', '>', '→', '|', '='])

/** "I post within Belgium for 9 euros". */
const SENT = new Set(['post', 'ship', 'deliver', 'bring', 'drop', 'send', 'mail', 'courier'])
const DONE = new Set(['bought', 'purchased', 'paid', 'retailed', 'originally'])

let most: Lexicon | undefined
let least: Lexicon | undefined

/** The nearest cue's meaning; undefined without a cue. */
export function cuesAround(page: Page, sum: Sum, cues: Cues): CueMeaning | undefined {
  const around = toldAround(page, sum, cues)
  const told = around && around !== 'not' ? shapeOf(page, sum, around) : around
  return told ?? (isLikely(page, sum, lexiconsOf(cues).weak) ? 'maybe' : undefined)
}

/** `100k+` has no upper end. */
function shapeOf({ tokens }: Page, { to, least, most }: Sum, around: RangePart): RangePart {
  if (least < most) return 'whole'
  return tokens[to]?.norm === '+' && tokens[to].start === tokens[to - 1]?.end ? 'least' : around
}

function isLikely(page: Page, { from, to }: Sum, weak: Lexicon | undefined): boolean {
  if (!weak) return false
  for (let at = from - WEAK_TOKENS; at < to + WEAK_TOKENS; at++)
    if (entryAt(weak, page.tokens, at)) return true
  return false
}

/** Whether one of the strong cues of a role stands next to an amount. */
export function isStrong(page: Page, { from, to }: Sum, cues: Cues): boolean {
  const { strong } = lexiconsOf(cues)
  if (!strong) return false
  for (let at = from - 1; at >= from - BEFORE_TOKENS && isJoined(page, at, from); at--)
    if (entryAt(strong, page.tokens, at)) return true
  return phraseAfter(page, to, strong) !== undefined
}

/** The end of a range that words beside an amount make it. */
export const partOf = (page: Page, { from, to, least, most }: Sum): RangePart =>
  least < most ? 'whole' : (toldBefore(page, from) ?? toldBy(page, to) ?? 'whole')

function toldAround(page: Page, sum: Sum, cues: Cues): RangePart | 'not' | undefined {
  const lexicons = lexiconsOf(cues)
  if (cues.total && isPart(page, sum.to)) return 'not'
  if (cues.total && page.tokens[sum.from - 1]?.norm === 'of' && isFigure(page, sum.from - 2)) return 'whole'
  const after = phraseAfter(page, sum.to, lexicons.notAfter)
  const isTold = phraseAfter(page, sum.to, lexicons.after)
  if (after && !(isTold && (isWithin(after, isTold) || (isTold.at === sum.to && after.at > sum.to))))
    return 'not'
  if (isTold && isLabelled(page, sum.from, lexicons.notBefore)) return 'not'
  const { notNext } = lexicons
  if (notNext && [sum.from, paidFrom(page, sum.from)].some((at) => endsAt(page, notNext, at))) return 'not'
  if (isTold) return toldBy(page, isTold.at) ?? toldBefore(page, sum.from) ?? 'whole'
  for (let at = sum.from - 1; at >= sum.from - BEFORE_TOKENS && isJoined(page, at, sum.from); at--) {
    const denied = entryAt(lexicons.notBefore, page.tokens, at)
    const meant = entryAt(lexicons.before, page.tokens, at)
    if (!denied && !meant) continue
    const isOfBefore = page.tokens[at - 1]?.kind === 'number' && entryAt(lexicons.after, page.tokens, at)
    if (meant && isOfBefore && meant.to < sum.from) return undefined
    const long = longestFrom(page, at, sum.from, lexicons)
    if (denied && denied.to <= sum.from && long !== 'before') return 'not'
    if (meant && long === 'notBefore') return 'not'
    if (meant && meant.to <= sum.from)
      return isAfter(page, at, DONE) || (page.tokens[at]?.norm === 'for' && isAfter(page, at, SENT))
        ? 'not'
        : (toldBefore(page, sum.from) ?? 'whole')
  }
  return undefined
}

const isPart = (page: Page, at: number) =>
  page.tokens[at]?.norm === 'of' && sumAt(page, at + 1)?.marked === true
/** The end of an amount such as `1.1m`. */
const isFigure = ({ tokens }: Page, at: number) =>
  tokens[at]?.kind === 'number' || tokens[at - 1]?.kind === 'number'

/** The amount with whom it is paid: "we paid Cadence 9 pence". */
const paidFrom = ({ tokens }: Page, from: number) =>
  tokens[from - 1]?.capital === true || /^(?:them|him|her|us)$/.test(tokens[from - 1]?.norm ?? '')
    ? from - 1
    : from

/** A phrase ends right before the token. */
const endsAt = (page: Page, phrases: Lexicon, to: number): boolean =>
  [1, 2, 3].some((length) => entryAt(phrases, page.tokens, to - length)?.to === to)

const LABEL_TOKENS = 3
/** `Previous round: €900k from angels`: what an amount is labelled as counts before what follows it. */
function isLabelled(page: Page, from: number, labels: Lexicon): boolean {
  if (page.tokens[from - 1]?.norm !== ':') return false
  for (let at = from - 1 - LABEL_TOKENS; at < from - 1; at++)
    if (entryAt(labels, page.tokens, at)?.to === from - 1) return true
  return false
}

/** "plus postage" contains "postage". */
const isWithin = (inner: { at: number; to: number }, outer: { at: number; to: number }) =>
  outer.at <= inner.at && (outer.to > inner.to || (outer.to === inner.to && outer.at < inner.at))

/** "bought last year for 600". */
function isAfter(page: Page, from: number, verbs: ReadonlySet<string>): boolean {
  for (let at = from; at >= from - BEFORE_TOKENS; at--) {
    const token = page.tokens[at]
    if (!token || token.kind === 'break' || /^(?:,|now|would|will|can|could)$/.test(token.norm)) return false
    if (verbs.has(token.norm)) return true
  }
  return false
}

/** Whether a bare number stands beside words that only money takes. */
export function isCalled(page: Page, { from, to }: Sum, cues: Cues): boolean {
  const { after, bare, ending } = lexiconsOf(cues)
  if (ending && phraseAfter(page, to, after)) return true
  if (
    ending &&
    (endsClause(page, to) || ASIDE.test(page.tokens[to]?.norm ?? '')) &&
    isLedBy(page, ending, from)
  )
    return true
  if (!bare) return false
  const isInObject = page.tokens[from - 3]?.norm === '{' || page.tokens[from - 2]?.norm === ')'
  const back = isInObject ? BARE_TOKENS_IN_OBJECT : BARE_TOKENS
  for (let at = from - back; at < to + BARE_TOKENS; at++) {
    if ((at < from || at >= to) && entryAt(bare, page.tokens, at)) return true
  }
  return false
}

/** "Under 25 please". */
const ASIDE = /^(?:please|pls|plz|if|ideally|preferably|thanks|thx|though|tho|btw|we|is|would)$/
const MAX_LEAD = 3
const NO_PRICES = /^(?:age|ages|aged|size|sizes|kids|children|size:|inch|waist|number)$/

function isLedBy(page: Page, phrases: Lexicon, from: number): boolean {
  if (Number(page.tokens[from]?.norm) < MIN_PRICE) return false
  for (let at = from - MAX_LEAD; at < from; at++) {
    if (entryAt(phrases, page.tokens, at)?.to === from)
      return !NO_PRICES.test(page.tokens[at - 1]?.norm ?? '')
  }
  return false
}
/** Smaller numbers are ages and counts. */
const MIN_PRICE = 15

/** How far back such a phrase may begin: "let it go for". */
const LONGEST_BEFORE = 4

/**
 * Whether a phrase that affirms the amount or one that denies it starts at a token or before it. The longer one
 * counts.
 */
function longestFrom(
  page: Page,
  at: number,
  to: number,
  { before, notBefore }: Known,
): 'before' | 'notBefore' | undefined {
  for (let from = at - LONGEST_BEFORE; from <= at; from++) {
    const meant = entryAt(before, page.tokens, from)
    const denied = entryAt(notBefore, page.tokens, from)
    const spans = (entry: { to: number } | undefined) =>
      entry !== undefined && entry.to > at && entry.to <= to
    if (spans(meant) && (!spans(denied) || (meant?.to ?? 0) > (denied?.to ?? 0))) return 'before'
    if (spans(denied)) return 'notBefore'
  }
  return undefined
}

/** Skips a phrase that leads to a number of its own: `min 1 lakh / max 10 lakh`. */
function phraseAfter(page: Page, to: number, phrases: Lexicon): { at: number; to: number } | undefined {
  for (let at = to; at < to + AFTER_TOKENS; at++) {
    const token = page.tokens[at]
    if (!token || token.kind === 'break' || token.kind === 'number') return undefined
    const entry = entryAt(phrases, page.tokens, at)
    if (entry) return leadsToNumber(page, entry.to) ? undefined : { at, to: entry.to }
    if (token.norm === ')' || (token.norm === ',' && at > to)) return undefined
  }
  return undefined
}

const leadsToNumber = (page: Page, at: number) =>
  page.tokens[at]?.kind === 'number' ||
  (page.tokens[at + 1]?.kind === 'number' && page.tokens[at]?.norm !== ',')

/** A phrase right before the amount comes first, the longest of them: "never under". */
const toldBefore = (page: Page, from: number) => {
  for (let at = from - LONGEST_BEFORE; at < from; at++) {
    const told = partAt(page, at)
    if (told?.to === from) return told.part
  }
  for (let at = from - 1; at >= from - 3; at--) {
    const told = page.tokens[at]?.kind === 'break' ? undefined : toldBy(page, at)
    if (told) return told
  }
  return undefined
}

const toldBy = (page: Page, at: number) => partAt(page, at)?.part

function partAt(page: Page, at: number): { part: RangePart; to: number } | undefined {
  most ??= lexicon(MOST)
  least ??= lexicon(LEAST)
  const high = entryAt(most, page.tokens, at)
  if (high) return { part: 'most', to: high.to }
  const low = entryAt(least, page.tokens, at)
  return low && { part: 'least', to: low.to }
}

/** Words of another sentence say nothing, unless they are a label or question that the amount answers. */
function isJoined(page: Page, at: number, from: number): boolean {
  const token = page.tokens[at]
  if (!token || token.kind === 'number') return false
  if (token.norm === '\n' && at === from - 1) return true
  if (token.kind !== 'break' || LABELLED.has(token.norm) || LABELLED.has(page.tokens[at + 1]?.norm ?? ''))
    return true
  if (from - at > ANSWER_TOKENS) return false
  return token.norm === '?' || page.tokens[at - 1]?.norm === '?'
}
