import { type Capture, type Item, type Page, written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'

import { NOT_BELONGINGS, OPENS_BELONGING } from '../languages/en/belongings.ts'
import { once } from './once.ts'
import { soon } from './soon.ts'
import { sumAt } from './sums.ts'
import { things } from './things.ts'

const notBelongings = wordSet(NOT_BELONGINGS)
const opens = wordSet(OPENS_BELONGING)
const MAX_WORDS = 5

/** Like `{things}`, up to the first that starts another clause, and without quantifiers and qualifiers. */
const belongingsAt = once((page, at): Capture | undefined => {
  const list = things.things(page, at)
  if (!list) return undefined
  const items: Item[] = []
  for (const item of list.items) {
    const named = items.length > 0 ? furtherOf(page, item) : trimmed(page, item)
    if (!named) break
    items.push(named)
  }
  const last = items.at(-1)
  return last && { to: last.to, items }
})

/** Lists that begin at different tokens end with the same items. */
const further = new WeakMap<Item, Item | null>()

/** A later item of a list, unless it begins another clause. */
function furtherOf(page: Page, item: Item): Item | undefined {
  const known = further.get(item)
  if (known !== undefined) return known ?? undefined
  const isClause =
    VERB.test(page.tokens[item.to]?.norm ?? '') ||
    MOSTLY.test(page.tokens[item.from - 1]?.norm ?? '') ||
    page.tokens[item.from - 2]?.norm === 'as'
  const named = isClause ? undefined : trimmed(page, uncounted(page, item))
  further.set(item, named ?? null)
  return named
}

/** "a bass, and mostly jazz"; likewise "a pen as a gift". */
const MOSTLY = /^(?:mostly|mainly)$/
/** "a pixel 6, the battery is dying", "velvet, the cat climbs it": the last one is the subject of a clause. */
const VERB = /^(?:is|are|was|were|has|does|went|makes?|gives?|'s|it|them|me|us)$/

/** `6 pedals` within a list. */
function uncounted(page: Page, item: Item): Item {
  const isCount =
    page.tokens[item.from]?.kind === 'number' &&
    item.to > item.from + 1 &&
    page.tokens[item.to - 1]?.norm.endsWith('s') &&
    sumAt(page, item.from)?.to === item.from + 1 &&
    !soon.soon(page, item.from)
  return isCount ? { ...item, from: item.from + 1 } : item
}

function trimmed(page: Page, { from, to: end }: Item): Item | undefined {
  let first = from
  let to = from + 1
  while (to < end && page.tokens[to]?.norm !== 'from') to++
  while (first < to - 1 && opens.has(page.tokens[first]?.norm ?? '')) first++
  const token = page.tokens[first]
  const isCount = token?.kind === 'number' && !page.tokens[first + 1]?.capital
  if (!token || isCount || notBelongings.has(token.norm) || to - first > MAX_WORDS) return undefined
  if (PRONOUN.test(page.tokens[to - 1]?.norm ?? '')) return undefined
  const begin = isNamedWith(page, first) ? first - 1 : first
  return { value: written(page, begin, to).toLowerCase(), from: begin, to }
}

const PRONOUN = /^(?:them|it|those|these|that|this|him|her)$/

/** `The Ordinary` within a sentence. */
const isNamedWith = (page: Page, at: number) =>
  page.tokens[at]?.capital === true &&
  page.tokens[at - 1]?.norm === 'the' &&
  page.tokens[at - 1]?.capital === true &&
  page.tokens[at - 2]?.kind === 'word'

/** Like `{belongings}`, up to the first comma: `no mesh or plastic, black`. */
function belongingAt(page: Page, at: number): Capture | undefined {
  const list = belongingsAt(page, at)
  if (!list) return undefined
  const end = list.items.findIndex(
    ({ from }, index) => index > 0 && hasComma(page, list.items[index - 1]?.to ?? from, from),
  )
  const items = end < 0 ? list.items : list.items.slice(0, end)
  return { to: items.at(-1)?.to ?? list.to, items }
}

function hasComma({ tokens }: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.norm === ',') return true
  return false
}

export const belongings = { belongings: belongingsAt, belonging: belongingAt }
