import type { Capture, Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'

import { once } from './once.ts'
import { barePlaceAt, isLand } from './places.ts'

const MAX_TOKENS = 9
const PLACING = /^(?:in|near|outside|around)$/
/** Words after which the text is about another time or person, or is negated. */
const turning = wordSet(
  'but or so because if when while where who which that until before after i he she they not never no was were had would could want wants from to though although born raised',
)

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
const notWork = wordSet(
  'learning studying travelling traveling waiting looking living during morning evening nothing something anything everything being having including dating',
)

const STAYING = /^(?:in|near|around|outside)$/
const MAX_BEFORE = 14
/** Words of statements about another time or about a place other than home. */
const elsewhere = wordSet(
  'own house houses rights permit authorized authorised eligible citizen passport visa kunde kunden firma buro filiale cliente spent grew went did met left ran built wrote taught sold drove got came made born was were been had took gave studied raised school university college uni degree msc bsc phd ba ma client clients office hq headquarters company job jobs role roles position openings vacancy internship moving move relocate festival marathon trip holiday honeymoon summer winter weekend visit visiting visited hiking skiing travelling traveling flights travel love loved loves like likes miss dream dreaming best favourite favorite next from to vs war market markets office offices factory branch team store someone people anyone anybody friends family parents brother sister mother father mum mom dad offers offer interview interviews',
)
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
