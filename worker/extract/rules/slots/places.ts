import { NO_PLACES, PLACE_NAMES, PLACE_WORDS, PROVINCES } from '../data/places.ts'
import { COMMON_PLACES, WORD_PLACES } from '../data/word-places.ts'
import { type Capture, type Page, written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon } from '../engine/lexicon.ts'
import { fold } from '../engine/scan.ts'
import { CLOSED } from '../languages/common/words.ts'
import { gazetteer } from './gazetteer.ts'
import { once } from './once.ts'

const closed = wordSet(CLOSED)
const words = wordSet(PLACE_WORDS + COMMON_PLACES)
const names = wordSet(PLACE_NAMES)
const provinces = wordSet(PROVINCES)

/** A named place: `NYC`, `Austin, TX`, `Mérida, Yucatán`. The value is normalized. */
export const placeAt = once((page, at): Capture | undefined => {
  const { places: known } = gazetteer()
  const begin = page.tokens[at]?.norm === 'the' ? at + 1 : at
  if (isInside(page, begin, known)) return undefined
  const city = cityAt(page, begin, known)
  const end = city?.to ?? capitalisedFrom(page, begin)
  if (end === begin) return undefined
  const state = stateAfter(page, end)
  if (state && !city && DIRECTIONS.test(page.tokens[end - 1]?.norm ?? ''))
    return place(written(page, begin, state.to), begin, state.to)
  if (state && !city && isCode(page, begin, end)) return undefined
  if (state) return place(`${nameOf(page, begin, end)}, ${state.name}`, begin, state.to)
  if (city) {
    const spelled = nameOf(page, begin, end)
    const name = asSpelled(city.name, spelled)
    const region = isCountry(page, begin, end)
      ? undefined
      : regionAt(page, page.tokens[end]?.norm === ',' ? end + 1 : end)
    if (region && name === spelled) return place(`${name}, ${regionName(page, region)}`, begin, region.to)
    return place(name, begin, city.to)
  }
  const region = page.tokens[end]?.norm === ',' ? regionAt(page, end + 1) : undefined
  return region ? place(written(page, begin, region.to), begin, region.to) : undefined
})

/** `NS` in "NS, SD": no name, so that no state follows it. */
const isCode = (page: Page, from: number, to: number) =>
  to === from + 1 && /^\p{Lu}{1,3}$/u.test(written(page, from, to))

/** The lower-case words that may start a place. */
export function placeOpeners(): Iterable<string> {
  return [...gazetteer().places.keys(), 'the']
}

/** `Virginia` in "West Virginia". */
function isInside(page: Page, at: number, known: Lexicon): boolean {
  const whole = entryAt(known, page.tokens, at - 1)
  return whole !== undefined && whole.to > at
}

/** A known place, unless it is a lower-case common word without a state after it. */
function cityAt(page: Page, at: number, known: Lexicon): { name: string; to: number } | undefined {
  const city = entryAt(known, page.tokens, at)
  const first = page.tokens[at]
  if (city && first?.norm === 'us' && isPronoun(page, at)) return undefined
  if (!city || !first || first.capital || city.to > at + 1 || !words.has(first.norm)) return city
  const isCode = (page.tokens[at + 1]?.norm.length ?? 0) === 2
  return (page.tokens[at + 1]?.norm === ',' || !isCode) && stateAfter(page, at + 1) ? city : undefined
}

/** "from us", "Us", but "the us" */
const isPronoun = (page: Page, at: number) =>
  written(page, at, at + 1) !== 'US' &&
  (page.capitals || page.tokens[at]?.capital) &&
  page.tokens[at - 1]?.norm !== 'the'

/** Like `{place}`, or any capitalized name if the text uses capitals. */
function namedAt(page: Page, at: number): Capture | undefined {
  const known = placeAt(page, at)
  if (known) return known
  const end = capitalisedFrom(page, at)
  return end > at ? place(written(page, at, end), at, end) : undefined
}

/** A capitalized name after a word in lower case that is no known place, and none of a month, day or language. */
function newPlaceAt(page: Page, at: number): Capture | undefined {
  const norm = page.tokens[at]?.norm ?? ''
  if (page.tokens[at - 1]?.capital || notPlaces.has(norm) || placeAt(page, at)) return undefined
  const end = capitalisedFrom(page, at)
  const capture = end > at ? place(written(page, at, end), at, end) : undefined
  return page.tokens[end]?.norm === "'s" || norm.length < MIN_SOLO_CHARS ? undefined : capture
}
const notPlaces = wordSet(NO_PLACES)

/** A place whose name is no common word, where nothing else announces a place. */
export function barePlaceAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  const capture = placeAt(page, at)
  if (!capture || !token) return undefined
  if (capture.to > at + 2 && page.tokens[at + 1]?.kind !== 'word') return capture
  if (!token.capital && page.capitals) return undefined
  return capture.to === at + 1 && (words.has(token.norm) || names.has(token.norm)) ? undefined : capture
}

/** A bare place that is no part of a longer name: `Barbour Beaufort`. */
function lonePlaceAt(page: Page, at: number): Capture | undefined {
  const before = page.tokens[at - 1]
  return page.capitals && before?.kind === 'word' && before.capital ? undefined : barePlaceAt(page, at)
}

/** A known place that fills its clause. There even a given name may be one. */
function soloPlaceAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  const place = entryAt(gazetteer().places, page.tokens, at)
  if (!token || !place || (place.to === at + 1 && wordPlaces.has(token.norm))) return undefined
  return place.name.length < MIN_SOLO_CHARS ? undefined : placeAt(page, at)
}

/** A whole country or state. */
function landPlaceAt(page: Page, at: number): Capture | undefined {
  const capture = barePlaceAt(page, at)
  return capture && isLand(page, at, capture.to) ? capture : undefined
}

/** A known place with the state or country after it. */
function fullPlaceAt(page: Page, at: number): Capture | undefined {
  const capture = page.tokens[at]?.capital ? placeAt(page, at) : undefined
  const place = entryAt(gazetteer().places, page.tokens, at)
  return capture && place && capture.to > place.to ? capture : undefined
}

/** Words that name a part of the state after them. */
const DIRECTIONS =
  /^(?:central|north|south|east|west|northern|southern|eastern|western|upstate|rural|downstate|northeast|northwest|southeast|southwest|coastal|greater|mid)$/

const MIN_SOLO_CHARS = 4
const wordPlaces = wordSet(WORD_PLACES + COMMON_PLACES)

function stateAfter(page: Page, at: number): { name: string; to: number } | undefined {
  const comma = page.tokens[at]?.norm === ','
  const next = comma ? at + 1 : at
  const found = entryAt(gazetteer().states, page.tokens, next)
  if (!found) return undefined
  const token = page.tokens[next]
  const code = found.to === next + 1 && token !== undefined && token.norm.length === 2
  if (code && page.tokens[found.to]?.norm === '$') return undefined
  if (
    code &&
    !(token.capital && written(page, next, next + 1) === found.name) &&
    !plainCode(page, next, token.norm)
  )
    return undefined
  return { name: found.name, to: found.to }
}

/** `tx` after a place, in a lower-case text. Words such as `in`, `or`, `me` are never codes there. */
const plainCode = (page: Page, at: number, code: string) =>
  !words.has(code) && (page.tokens[at - 1]?.norm === ',' || !page.tokens[at]?.capital)

function regionAt(page: Page, at: number): { from: number; to: number } | undefined {
  const token = page.tokens[at]
  if (token && provinces.has(page.text.slice(token.start, token.end))) return { from: at, to: at + 1 }
  if (!token?.capital && page.capitals) return undefined
  const country = entryAt(gazetteer().regions, page.tokens, at)
  return country && { from: at, to: country.to }
}

/** `Spain` in "Spain, Portugal" is in no other country. */
const isCountry = (page: Page, at: number, to: number) =>
  entryAt(gazetteer().regions, page.tokens, at)?.to === to

function capitalisedFrom(page: Page, at: number): number {
  let to = at
  while (to < at + 4) {
    const token = page.tokens[to]
    if (token?.kind !== 'word' || !token.capital || closed.has(token.norm)) break
    to++
  }
  return to
}

/** Keeps the text's accents: `Montréal` or `Montreal`. */
const asSpelled = (known: string, spelled: string) =>
  known.toLowerCase() !== spelled.toLowerCase() && fold(known) === fold(spelled) ? spelled : known

const nameOf = (page: Page, from: number, to: number) =>
  written(page, from, to).replace(/(^|[ -])(\p{Ll})/gu, (letter) => letter.toUpperCase())

/** `UK` for "uk". */
const regionName = (page: Page, { from, to }: { from: number; to: number }) =>
  page.tokens[from]?.norm.length === 2 ? written(page, from, to).toUpperCase() : nameOf(page, from, to)

const place = (value: string, from: number, to: number): Capture => ({ to, items: [{ value, from, to }] })

/** Whether the place at a token is a whole country or state. */
export function isLand(page: Page, at: number, to: number): boolean {
  const { regions, states } = gazetteer()
  const land = entryAt(regions, page.tokens, at) ?? entryAt(states, page.tokens, at)
  return land?.to === to
}

export const places = {
  place: placeAt,
  named: namedAt,
  newplace: newPlaceAt,
  bareplace: barePlaceAt,
  loneplace: lonePlaceAt,
  soloplace: soloPlaceAt,
  fullplace: fullPlaceAt,
  landplace: landPlaceAt,
}
