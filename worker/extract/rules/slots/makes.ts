import { NO_PLACES } from '../data/places.ts'
import type { Capture, Page } from '../document/page.ts'
import { written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt } from '../engine/lexicon.ts'
import { CLOSED, OTHERS } from '../languages/common/words.ts'
import { lexiconNamed } from './lexicons.ts'
import { places } from './places.ts'

const MAX_TOKENS = 5
const noNames = wordSet(CLOSED + OTHERS + NO_PLACES)

/** A make with its model, known or capitalized within a sentence: `Miele`, `Sony a6400`, `Boreal boots`. */
function makeAt(page: Page, at: number): Capture | undefined {
  const known = entryAt(lexiconNamed('makes'), page.tokens, at)?.to
  if (known === undefined && !isName(page, at)) return undefined
  let to = known ?? at + 1
  while (to < at + MAX_TOKENS && isModel(page, to)) to++
  to = entryAt(lexiconNamed('goods'), page.tokens, to)?.to ?? to
  return { to, items: [{ value: written(page, at, to).toLowerCase(), from: at, to }] }
}

/** A capitalized word within a sentence that is no place, person, month, day or language. */
function isName(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (token?.kind !== 'word' || !token.capital || noNames.has(token.norm)) return false
  const before = page.tokens[at - 1]
  return (before?.kind === 'word' || before?.norm === '(') && token.norm.length > 2 && !places.place(page, at)
}

/** `6400` of "a6400", `II`, `18-300`. */
function isModel(page: Page, at: number): boolean {
  const [before, token, next] = [page.tokens[at - 1], page.tokens[at], page.tokens[at + 1]]
  if (/^[-–/.]$/.test(token?.norm ?? ''))
    return token?.start === before?.end && next?.kind === 'number' && next.start === token?.end
  if (token?.kind === 'number') return !CURRENCY.test(next?.norm ?? '')
  if (token?.kind !== 'word' || noNames.has(token.norm)) return false
  return token.capital || token.start === before?.end || (next?.kind === 'number' && next.start === token.end)
}

const CURRENCY = /^(?:[€$£¥]|eur|euros?|usd|gbp|dollars?|pounds?|quid|bucks|chf|years?|months?|weeks?|days?)$/

export const makes = { make: makeAt }
