import { type Capture, type Item, type Page, written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import * as words from '../languages/en/interests.ts'
import { once } from './once.ts'

const ends = wordSet(words.THING_ENDS)
const notThings = wordSet(words.NOT_THINGS)
const notLast = wordSet(words.NOT_LAST)
const stripped = wordSet(words.STRIPPED)
const takesTo = wordSet(words.TAKES_TO)
const pursuits = wordSet(words.PURSUITS)
const separators = wordSet(words.SEPARATORS)
const starts = wordSet(`i ${words.DISLIKES}`)
const nothings = wordSet(words.NO_FAVORITES)
const fans = wordSet(words.FANS)
const fanAdjectives = wordSet(words.FAN_ADJECTIVES)
let compounds: Lexicon | undefined
let closings: Lexicon | undefined
let openings: Lexicon | undefined

const MAX_ITEMS = 20
const MAX_WORDS = 9

/** What somebody likes: `hiking, nascar racing and going to the park`. */
function thingsAt(page: Page, at: number, most = MAX_ITEMS): Capture | undefined {
  const items: Item[] = []
  let to = at
  let next = at
  // Words that name nothing are no items, yet a list of them ends as well.
  for (let read = 0; items.length < most && read < MAX_ITEMS; read++) {
    const one = thingAt(page, next)
    if (one?.items.length === 0 && items.length === 0) return undefined
    if (!one || one.startsOver) break
    items.push(...one.items)
    to = one.to
    next = one.next
    if (next === to) break
  }
  return items.length > 0 ? { to, items } : undefined
}

/** One thing of a list; without an item if the words name none. */
interface Listed extends Capture {
  /** Where the list goes on. */
  readonly next: number
  /** Whether a new clause, and not another thing, starts after a comma or "and". */
  readonly startsOver: boolean
}

/** Cached for lists that start elsewhere. */
const thingAt = once((page, at): Listed | undefined => {
  const to = thingEnd(page, at)
  if (to === at) return undefined
  const item = thing(page, at, to)
  const startsOver = starts.has(page.tokens[at]?.norm ?? '')
  return { to, items: item ? [item] : [], next: separatorEnd(page, to), startsOver }
})

function thingEnd(page: Page, at: number): number {
  compounds ??= lexicon(words.COMPOUNDS)
  closings ??= lexicon(words.CLOSING_PHRASES)
  let to = at
  while (to < at + MAX_WORDS) {
    const token = page.tokens[to]
    if (!token || token.kind === 'break' || token.kind === 'mark') break
    if (to > at && closes(page, to)) break
    to = entryAt(compounds, page.tokens, to)?.to ?? to + 1
  }
  return to
}

function closes(page: Page, at: number): boolean {
  const norm = page.tokens[at]?.norm ?? ''
  if (norm === 'to') return !takesTo.has(page.tokens[at - 1]?.norm ?? '')
  if (norm === 'too' && page.tokens[at + 1]?.norm === 'many') return false
  return ends.has(norm) || (closings !== undefined && entryAt(closings, page.tokens, at) !== undefined)
}

/** The position at which a list continues after an item; the same token if it does not. */
export function separatorEnd(page: Page, at: number): number {
  let to = at
  for (; to < at + 3; to++) {
    const token = page.tokens[to]
    if (!token || !separators.has(token.norm) || token.kind === 'break') break
  }
  return to
}

function thing(page: Page, at: number, end: number): Item | undefined {
  openings ??= lexicon(words.OPENING_PHRASES)
  let from = at
  while (from < end - 1 && !isName(page, at, end)) {
    const opening = entryAt(openings, page.tokens, from)
    if (opening && opening.to < end) from = opening.to
    else if (stripped.has(page.tokens[from]?.norm ?? '')) from++
    else break
  }
  let to = end
  while (to > from + 1 && notLast.has(page.tokens[to - 1]?.norm ?? '') && !isLetter(page, to - 1)) to--
  const first = page.tokens[from]
  if (!first || (notThings.has(first.norm) && !isName(page, from, to)) || notLast.has(first.norm))
    return undefined
  const value = written(page, from, to).toLowerCase()
  return value.length > 1 ? { value, from, to } : undefined
}

/** The last letter of `6a`. */
const isLetter = ({ tokens }: Page, at: number) =>
  tokens[at - 1]?.kind === 'number' && tokens[at - 1]?.end === tokens[at]?.start

/** Whether the words are a name that is not split: `the who`, `fish and chips`. */
function isName(page: Page, from: number, to: number): boolean {
  return compounds !== undefined && entryAt(compounds, page.tokens, from)?.to === to
}

/** A pastime with its verb: `bake cookies`, `volunteer at a soup kitchen`. */
function pursuitAt(page: Page, at: number): Capture | undefined {
  return pursuits.has(page.tokens[at]?.norm ?? '') ? thingsAt(page, at) : undefined
}

/** The category of a favourite that is a taste: `ice cream flavor`, `thing to do`. */
function favoredAt(page: Page, at: number): Capture | undefined {
  for (let to = at; to < at + MAX_WORDS; to++) {
    const token = page.tokens[to]
    if (!token || token.kind === 'break' || nothings.has(token.norm)) return undefined
    if (token.norm === 'is' || token.norm === 'are') {
      return to > at ? { to, items: [] } : undefined
    }
  }
  return undefined
}

/** The object of a fan: `star wars` in "a huge star wars fan". */
function fanAt(page: Page, at: number): Capture | undefined {
  let from = at
  while (from < at + MAX_WORDS && isBeforeFan(page.tokens[from]?.norm ?? '')) from++
  for (let to = from; to < from + MAX_WORDS; to++) {
    const token = page.tokens[to]
    if (token?.kind !== 'word' || ends.has(token.norm)) return undefined
    if (!fans.has(token.norm)) continue
    const item = to > from ? thing(page, from, to) : undefined
    return item && { to: to + 1, items: [item] }
  }
  return undefined
}

const isBeforeFan = (norm: string) => stripped.has(norm) || fanAdjectives.has(norm)

/** Like `{things}`, but few: at the start of a sentence. */
function fewThingsAt(page: Page, at: number): Capture | undefined {
  return thingsAt(page, at, MAX_FEW)
}

const MAX_FEW = 3
export const things = {
  fewthings: fewThingsAt,
  fan: fanAt,
  things: (page: Page, at: number) => thingsAt(page, at),
  pursuit: pursuitAt,
  favored: favoredAt,
}
