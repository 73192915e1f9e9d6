import type { Capture, Page } from '../document/page.ts'
import { entryAt } from '../engine/lexicon.ts'
import { lexiconNamed } from './lexicons.ts'
import { barePlaceAt } from './places.ts'
import { stages } from './stages.ts'

const MAX_WORDS = 5

/** A name of several capitalized words, `Tamarack Bio`, that begins with neither a sector, a round nor a place. */
function brandAt(page: Page, at: number): Capture | undefined {
  let to = at
  while (to < at + MAX_WORDS && page.tokens[to]?.kind === 'word' && page.tokens[to]?.capital) to++
  if (to < at + 2 || entryAt(lexiconNamed('markets'), page.tokens, at)) return undefined
  return stages.stages(page, at) || barePlaceAt(page, at) ? undefined : { to, items: [] }
}

export const brands = { brand: brandAt }
