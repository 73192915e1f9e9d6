import type { Page } from '../document/page.ts'
import { ASKED, NEGATED, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { plural } from '../engine/plural.ts'
import { GENERIC_NOUNS, NOT_GOODS, SOUGHT_OPEN, THING_MODIFIERS } from '../languages/common/trading.ts'
import { CLOSED } from '../languages/common/words.ts'
import { numberAt } from '../slots/numbers.ts'
import { isAsserted, type Mention } from './goods-mentions.ts'

const MAX_PHRASE = 7
const MAX_FOUND = 20
const modifiers = wordSet(THING_MODIFIERS)
const closed = wordSet(CLOSED)
const notGoods = wordSet(NOT_GOODS)
const generic = wordSet(GENERIC_NOUNS)
let soughtOpen: Lexicon | undefined

/** `loom` in "looking for a big old loom": the head noun of the phrase. */
export function openNouns(page: Page, mentions: readonly Mention[]): Mention[] {
  soughtOpen ??= lexicon(SOUGHT_OPEN)
  const found: Mention[] = []
  for (let at = 0; at < page.tokens.length && found.length < MAX_FOUND; at++) {
    const trade = entryAt(soughtOpen, page.tokens, at)
    if (!trade || !isAsserted(page, at) || ((page.stances[at] ?? 0) & (ASKED | NEGATED)) !== 0) continue
    const noun = nounAfter(page, trade.to)
    if (noun && !mentions.some(({ from, to }) => from < noun.to && to > noun.from)) found.push(noun)
    at = Math.max(at, trade.to - 1)
  }
  return found.slice(0, 1)
}

function nounAfter(page: Page, at: number): Mention | undefined {
  let from = at
  let determined = false
  while (from < at + MAX_PHRASE && isModifier(page, from)) {
    determined ||= /^(a|an|my|our|some|the|:)$/.test(page.tokens[from]?.norm ?? '') || isCount(page, from)
    from++
  }
  let to = from
  while (to < from + 4 && isNoun(page, to)) to++
  const head = page.tokens[to - 1]
  if (!determined || to === from || !head || notGoods.has(head.norm) || head.norm.length < 3) return undefined
  if (head.capital && page.tokens.some(({ kind, capital }) => kind === 'word' && !capital)) return undefined
  if (/(ing|ed|ly|est|er than)$/.test(head.norm)) return undefined
  const before = to - 1 > from ? page.tokens[to - 2] : undefined
  const two = before && generic.has(head.norm)
  const name = two ? `${before.norm} ${plural(head.norm)}` : plural(head.norm)
  return {
    name,
    kind: name,
    from: two ? to - 2 : to - 1,
    to,
    doubtful: false,
  }
}

/** `12`, `twenty`. */
const isCount = (page: Page, at: number) => numberAt(page, at)?.to === at + 1

function isModifier(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined &&
    token.kind !== 'break' &&
    (modifiers.has(token.norm) || isCount(page, at) || token.norm === ':')
  )
}

function isNoun(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token?.kind === 'word' &&
    !closed.has(token.norm) &&
    token.norm !== "'s" &&
    (page.stances[at] ?? 0) !== UNASSERTED
  )
}
