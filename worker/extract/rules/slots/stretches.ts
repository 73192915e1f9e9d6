import type { Capture, Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'

import { once } from './once.ts'
import { barePlaceAt } from './places.ts'

const MAX_TOKENS = 9
const PLACING = /^(?:in|near|outside|around)$/
/** With these what follows is about another time, another person, or not so. */
const turning = wordSet(
  'but or so because if when while where who which that until before after i he she they not never no was were had would could want wants from to',
)

/** The words of a clause up to `in` and a place: `furniture in a shed` of "I make furniture in a shed in Hobart". */
const tillPlaceAt = once((page: Page, at: number): Capture | undefined => {
  for (let to = at; to < at + MAX_TOKENS; to++) {
    const token = page.tokens[to]
    if (!token || token.kind === 'break' || token.norm === ',' || turning.has(token.norm)) return undefined
    if (to > at && PLACING.test(token.norm) && barePlaceAt(page, to + 1))
      return { to, items: [{ value: '', from: at, to }] }
  }
  return undefined
})

/** `supporting` of "15 years supporting directors". */
const gerundAt = ({ tokens }: Page, at: number): Capture | undefined => {
  const { norm = '', kind } = tokens[at] ?? {}
  const is = kind === 'word' && norm.length > MIN_GERUND && norm.endsWith('ing') && !notWork.has(norm)
  return is ? { to: at + 1, items: [{ value: norm, from: at, to: at + 1 }] } : undefined
}
const MIN_GERUND = 5
const notWork = wordSet(
  'learning studying travelling traveling waiting looking living during morning evening nothing something anything everything being having including dating',
)

export const stretches = { gerund: gerundAt, tillplace: tillPlaceAt }
