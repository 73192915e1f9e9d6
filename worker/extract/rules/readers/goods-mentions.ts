import { ACCESSORIES, DOUBTFUL_GOODS, PARTS } from '../data/goods.ts'
import type { Page } from '../document/page.ts'
import { BEFORE, OTHER, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { plural } from '../engine/plural.ts'
import { ASIDE, QUALIFIERS, SOUGHT, SOUGHT_AFTER } from '../languages/common/trading.ts'
import { lexiconNamed } from '../slots/lexicons.ts'
import { numberAt } from '../slots/numbers.ts'
import { calledAs } from './goods-things.ts'
import { sumsOf } from './money-sums.ts'

const MAX_FOUND = 20
/** How many tokens back words of trade are searched. */
export const LOOK_BACK = 9
const doubtful = wordSet(DOUBTFUL_GOODS)
const accessories = wordSet(ACCESSORIES)
const qualifiers = wordSet(QUALIFIERS)
const parts = wordSet(PARTS)
let sought: Lexicon | undefined
let aside: Lexicon | undefined
let soughtAfter: Lexicon | undefined

/** Goods named in a text. */
export interface Mention {
  readonly name: string
  /** The kind that the name belongs to. */
  readonly kind: string
  readonly from: number
  readonly to: number
  /** The name has another meaning as well. */
  readonly doubtful: boolean
}

/** Whether it is the user's statement, and of the present. */
export const isAsserted = (page: Page, at: number) =>
  ((page.stances[at] ?? 0) & (UNASSERTED | OTHER | BEFORE)) === 0

/** `60 barrels`, `two hens`. */
const isCounted = (page: Page, at: number) =>
  page.tokens[at]?.norm.endsWith('s') === true &&
  numberAt(page, at - (page.tokens[at - 1]?.norm === 'x' ? 2 : 1)) !== undefined &&
  (page.tokens[at - 2]?.kind ?? 'break') !== 'word'

/** `cap=180`: what a number is labelled with is no thing. */
const isKey = (page: Page, to: number) =>
  /^[:=]$/.test(page.tokens[to]?.norm ?? '') &&
  page.tokens[to + 1]?.kind === 'number' &&
  doubtful.has(page.tokens[to - 1]?.norm ?? '')

/** `1,200 pcs`: pieces and no computers. */
const isPieces = ({ tokens }: Page, at: number) =>
  tokens[at]?.norm === 'pcs' && tokens[at - 1]?.kind === 'number'

/** `fragrance-free`. */
const isLacking = ({ tokens, text }: Page, to: number) =>
  tokens[to]?.norm === 'free' && text[tokens[to - 1]?.end ?? 0] === '-'

/** `pallet of 40 laptops`: what holds the goods. */
const isContainer = (page: Page, to: number) =>
  page.tokens[to]?.norm === 'of' &&
  numberAt(page, to + 1) !== undefined &&
  /^(?:pallet|box|crate|bag|case|carton|tray|bucket|basket|bin|barrel|tin|jar|sack)s?$/.test(
    page.tokens[to - 1]?.norm ?? '',
  )

/** The goods named in a text, in order. */
export function mentionsIn(page: Page): Mention[] {
  const goods = lexiconNamed('goods')
  const mentions: Mention[] = []
  for (let at = 0; at < page.tokens.length && mentions.length < MAX_FOUND; at++) {
    const entry = entryAt(goods, page.tokens, at)
    if (!entry || isKey(page, entry.to) || isPieces(page, at) || isLacking(page, entry.to)) continue
    if (isContainer(page, entry.to)) continue
    const word = page.tokens[entry.to]
    const last = page.tokens[entry.to - 1]
    const isAccessory =
      word !== undefined &&
      accessories.has(word.norm) &&
      last !== undefined &&
      !entryAt(goods, page.tokens, entry.to)
    const norm = page.tokens[at]?.norm ?? ''
    mentions.push({
      name: isAccessory
        ? `${last.norm} ${plural(word.norm)}`
        : calledAs(entry.name, page.tokens, at, entry.to),
      kind: entry.name,
      from: at,
      to: isAccessory ? entry.to + 1 : entry.to,
      doubtful: entry.to === at + 1 && doubtful.has(norm) && !isCounted(page, at),
    })
    at = (isAccessory ? entry.to + 1 : entry.to) - 1
  }
  // Of two adjacent names the last is the noun: "crib mattress".
  return mentions.filter(({ to }, index) => mentions[index + 1]?.from !== to)
}

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
  if (isPart && isPredicated(page, to)) return 'aside'
  if (isTransport(page, to)) return 'aside'
  if (entryAt(soughtAfter, page.tokens, to) || isPriced(page, to)) return 'sought'
  let isQualified = false
  let reach = from - LOOK_BACK
  for (let at = from - 1; at >= 0 && at >= reach; at--) {
    const token = page.tokens[at]
    if (!token || (token.kind === 'break' && !isLabel(page, at))) break
    if (token.norm === ')') {
      const opening = openingOf(page, at)
      reach -= at - opening
      at = opening
      continue
    }
    if (isSpent(page, at)) return 'sought'
    if (token.norm === 'needs' && page.tokens[at - 1]?.kind !== 'word') return 'aside'
    if (token.norm === 'old') continue
    const other = entryAt(aside, page.tokens, at)
    if (other && endsBefore(page, at, other.to, from)) continue
    const trade = entryAt(sought, page.tokens, at)
    if (other && other.to <= from && !(trade && trade.to > other.to)) {
      const wider = widerTrade(page, at, other.to, from)
      if (!wider) return 'aside'
      return 'sought'
    }
    if (trade && trade.to === at + 1 && qualifiers.has(token.norm)) {
      isQualified = true
      continue
    }
    if (trade && trade.to <= from) {
      if (widerAside(page, at, trade.to, from)) return 'aside'
      return isPart && hasMark(page, trade.to, from) ? undefined : 'sought'
    }
  }
  return isQualified && !isPart && !parts.has(page.tokens[to - 1]?.norm ?? '') ? 'sought' : undefined
}

const MAX_ASIDE_TOKENS = 12

/** The opening bracket of a closing one. What is between them is skipped. */
function openingOf(page: Page, close: number): number {
  for (let at = close - 1; at >= 0 && at > close - MAX_ASIDE_TOKENS; at--)
    if (page.tokens[at]?.norm === '(') return at
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
  /^[-–>→:]$/.test(page.tokens[at + 1]?.norm ?? '') ||
  page.tokens[at - 1]?.norm === ':' ||
  /^[-–>→]$/.test(page.tokens[at]?.norm ?? '')
