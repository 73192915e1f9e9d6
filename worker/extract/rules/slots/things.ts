import { COMPOUNDS, NOT_THINGS, STRIPPED_VERBS, THING_ENDS } from '../data/interests.ts'
import { entryAt, type Lexicon, lexicon } from '../lexicon.ts'
import { type Capture, type Item, type Page, written } from '../page.ts'

const ends = new Set(THING_ENDS.split(/\s+/))
const notThings = new Set(NOT_THINGS.split(/\s+/))
const stripped = new Set(STRIPPED_VERBS.split(/\s+/))
let compounds: Lexicon | undefined

const MAX_ITEMS = 25
const MAX_WORDS = 9

/** What somebody likes: `hiking, nascar racing and going to the park`. */
function thingsAt(page: Page, at: number): Capture | undefined {
  compounds ??= lexicon(COMPOUNDS)
  const items: Item[] = []
  let next = at
  while (items.length < MAX_ITEMS) {
    const to = thingEnd(page, next)
    const item = to > next ? thing(page, next, to) : undefined
    if (item) items.push(item)
    else if (items.length === 0) return undefined
    const after = separatorEnd(page, to)
    if (after === to) return done(items, to)
    next = after
  }
  return done(items, next)
}

const done = (items: readonly Item[], to: number): Capture => ({ to, items })

function thingEnd(page: Page, at: number): number {
  const compound = compounds && entryAt(compounds, page.tokens, at)
  let to = compound?.to ?? at
  while (to < at + MAX_WORDS) {
    const token = page.tokens[to]
    if (!token || token.kind === 'break' || token.kind === 'mark' || (to > at && ends.has(token.norm))) break
    const inner = compounds && entryAt(compounds, page.tokens, to)
    to = inner?.to ?? to + 1
  }
  return to
}

function separatorEnd(page: Page, at: number): number {
  let to = at
  while (to < at + 2) {
    const norm = page.tokens[to]?.norm ?? ''
    if (norm !== ',' && norm !== 'and' && norm !== '&' && norm !== 'or' && norm !== '/') break
    to++
  }
  return to
}

function thing(page: Page, at: number, to: number): Item | undefined {
  let from = at
  while (from < to - 1 && stripped.has(page.tokens[from]?.norm ?? '')) from++
  const first = page.tokens[from]
  if (!first || notThings.has(first.norm)) return undefined
  return { value: written(page, from, to).toLowerCase(), from, to }
}

export const things = { things: thingsAt }
