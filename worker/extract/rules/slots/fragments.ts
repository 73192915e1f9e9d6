import { ACTIVITIES } from '../data/activities.ts'
import { type Capture, type Item, type Page, written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { CLOSED } from '../languages/common/words.ts'
import { NOT_FRAGMENTS } from '../languages/en/interests.ts'
import { separatorEnd } from './things.ts'

const closed = wordSet(CLOSED)
const notFragments = wordSet(NOT_FRAGMENTS)
let activities: Lexicon | undefined

const MAX_ITEMS = 20
const MAX_ASIDE_TOKENS = 9
const MAX_FRAGMENT_WORDS = 3

/** A sentence that consists of a list of tastes, of which one is a known pastime: `momos, futsal, bad puns`. */
function fragmentsAt(page: Page, at: number): Capture | undefined {
  if (at > 0 && page.tokens[at - 1]?.kind !== 'break') return undefined
  const items: Item[] = []
  let known = 0
  let next = at
  while (items.length < MAX_ITEMS) {
    const to = fragmentEnd(page, next)
    if (to === next) return undefined
    if (isPastime(page, next, to)) known++
    items.push({ value: written(page, next, to).toLowerCase(), from: next, to })
    const after = separatorEnd(page, skipAside(page, to))
    if (after === to) break
    next = after
  }
  const to = items.at(-1)?.to ?? at
  const ended = page.tokens[to]
  const whole = !ended || ended.kind === 'break'
  return whole && items.length > 1 && known > 0 ? { to, items } : undefined
}

function fragmentEnd(page: Page, at: number): number {
  let to = at
  while (to < at + MAX_FRAGMENT_WORDS) {
    const token = page.tokens[to]
    if (token?.kind !== 'word' || closed.has(token.norm)) break
    if (notFragments.has(token.norm)) return at
    to++
  }
  return to
}

/** A remark in parentheses after an item. */
function skipAside(page: Page, at: number): number {
  if (page.tokens[at]?.norm !== '(') return at
  for (let to = at + 1; to < at + MAX_ASIDE_TOKENS; to++) if (page.tokens[to]?.norm === ')') return to + 1
  return at
}

function isPastime(page: Page, from: number, to: number): boolean {
  activities ??= lexicon(ACTIVITIES)
  for (let at = from; at < to; at++) if (entryAt(activities, page.tokens, at)?.to === to) return true
  return false
}

export const fragments = { fragments: fragmentsAt }
