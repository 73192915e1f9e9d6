import type { Capture, Item, Page } from '../document/page.ts'
import { written } from '../document/page.ts'

const MAX_REST_TOKENS = 12
const MAX_ITEMS = 20
const MAX_ITEM_TOKENS = 5
const SEPARATORS = new Set([',', '/', 'and', '&', '+'])

/** The value of a label: everything up to the end of its sentence, line or column. */
function restAt(page: Page, at: number): Capture | undefined {
  const to = endOf(page, at)
  if (to === at || to - at > MAX_REST_TOKENS) return undefined
  return { to, items: [{ value: written(page, at, to), from: at, to }] }
}

/** The value of a label as a list: `hiking, board games and jazz`. */
function itemsAt(page: Page, at: number): Capture | undefined {
  const items: Item[] = []
  if (page.tokens[at]?.norm === '{' || page.tokens[at + 1]?.kind === 'number') return undefined
  let from = at
  let next = at
  for (; items.length < MAX_ITEMS && next - from <= MAX_ITEM_TOKENS; next++) {
    const token = page.tokens[next]
    const ends = !token || token.kind === 'break'
    if (!ends && !SEPARATORS.has(token.norm)) continue
    if (next > from) items.push({ value: written(page, from, next).toLowerCase(), from, to: next })
    from = next + 1
    if (ends) break
  }
  const last = items.at(-1)
  return last && { to: last.to, items }
}

function endOf(page: Page, at: number): number {
  let to = at
  while (to - at <= MAX_REST_TOKENS && page.tokens[to] && page.tokens[to]?.kind !== 'break') to++
  return to
}

export const labelled = { rest: restAt, items: itemsAt }
