import type { Capture, Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { ELSEWHERE, NO_WORK, TURNING } from '../languages/common/other-places.ts'
import { once } from './once.ts'
import { barePlaceAt, isLand } from './places.ts'

const MAX_TOKENS = 9
const PLACING = /^(?:in|near|outside|around)$/
const turning = wordSet(TURNING)

/** The words of a clause up to `in` and a place: `furniture in a shed` in "I make furniture in a shed in Hobart". */
const tillPlaceAt = once((page: Page, at: number): Capture | undefined => {
  for (let to = at; to < at + MAX_TOKENS; to++) {
    const token = page.tokens[to]
    if (!token || token.kind === 'break' || token.norm === ',' || turning.has(token.norm)) return undefined
    if (to > at && PLACING.test(token.norm) && barePlaceAt(page, to + 1))
      return { to, items: [{ value: '', from: at, to }] }
  }
  return undefined
})

/** `supporting` in "15 years supporting directors". */
const gerundAt = ({ tokens }: Page, at: number): Capture | undefined => {
  const { norm = '', kind } = tokens[at] ?? {}
  const is = kind === 'word' && norm.length > MIN_GERUND && norm.endsWith('ing') && !notWork.has(norm)
  return is ? { to: at + 1, items: [{ value: norm, from: at, to: at + 1 }] } : undefined
}
const MIN_GERUND = 5
const notWork = wordSet(NO_WORK)

const STAYING = /^(?:in|near|around|outside)$/
const MAX_BEFORE = 14
const elsewhere = wordSet(ELSEWHERE)
const PRESENT_ED =
  /^(?:based|located|settled|married|divorced|retired|licensed|certified|qualified|employed|registered|self|separated|widowed|semi|landed)$/

/** `near Bakewell`, if nothing before it in its clause is about another time or place. */
const stayPlaceAt = once((page: Page, at: number): Capture | undefined => {
  if (!STAYING.test(page.tokens[at]?.norm ?? '')) return undefined
  const place = barePlaceAt(page, at + 1)
  if (!place || isLand(page, at + 1, place.to) || page.tokens[place.to]?.norm === 'state') return undefined
  for (let back = at - 1; back >= at - MAX_BEFORE; back--) {
    const token = page.tokens[back]
    if (!token || token.kind === 'break') break
    const { norm } = token
    if (elsewhere.has(norm) || (norm.length > 4 && norm.endsWith('ed') && !PRESENT_ED.test(norm)))
      return undefined
  }
  return place
})

export const stretches = { stayplace: stayPlaceAt, gerund: gerundAt, tillplace: tillPlaceAt }
