import { AMERICAN, MORE_PLACES } from '../data/more-places.ts'
import {
  CITY_STATE,
  COUNTRIES,
  PLACE_ALIASES,
  PLACE_NAMES,
  PLACE_WORDS,
  PROVINCES,
  STATES,
} from '../data/places.ts'
import { TOWNS } from '../data/towns.ts'
import { US_CITIES } from '../data/us-cities.ts'
import { WORD_PLACES } from '../data/word-places.ts'
import { WORLD_CITIES } from '../data/world-cities.ts'
import { type Capture, type Page, written } from '../document/page.ts'
import { entriesOf, wordSet } from '../engine/entries.ts'
import { add, entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { fold } from '../engine/scan.ts'
import { CLOSED } from '../languages/common/words.ts'

interface Gazetteer {
  readonly places: Lexicon
  /** State names and codes; the name is the two-letter code. */
  readonly states: Lexicon
  readonly regions: Lexicon
}

let gazetteer: Gazetteer | undefined
const closed = wordSet(CLOSED)
const words = wordSet(PLACE_WORDS)
const names = wordSet(PLACE_NAMES)
const provinces = wordSet(PROVINCES)

/** A named place: `NYC`, `Austin, TX`, `Mérida, Yucatán`; the value is normalised. */
export function placeAt(page: Page, at: number): Capture | undefined {
  gazetteer ??= load()
  const begin = page.tokens[at]?.norm === 'the' ? at + 1 : at
  if (isInside(page, begin, gazetteer.places)) return undefined
  const city = cityAt(page, begin, gazetteer.places)
  const end = city?.to ?? capitalisedFrom(page, begin)
  if (end === begin) return undefined
  const state = stateAfter(page, end)
  if (state && !city && DIRECTIONS.test(page.tokens[end - 1]?.norm ?? ''))
    return place(written(page, begin, state.to), begin, state.to)
  if (state) return place(`${nameOf(page, begin, end)}, ${state.name}`, begin, state.to)
  if (city) {
    const spelled = nameOf(page, begin, end)
    const name = asSpelled(city.name, spelled)
    const region = regionAt(page, page.tokens[end]?.norm === ',' ? end + 1 : end)
    if (region && name === spelled)
      return place(`${name}, ${nameOf(page, region.from, region.to)}`, begin, region.to)
    return place(name, begin, city.to)
  }
  const region = page.tokens[end]?.norm === ',' ? regionAt(page, end + 1) : undefined
  return region ? place(written(page, begin, region.to), begin, region.to) : undefined
}

/** The words in small letters that a place may begin with. */
export function placeOpeners(): Iterable<string> {
  gazetteer ??= load()
  return [...gazetteer.places.keys(), 'the']
}

/** `Virginia` of "West Virginia". */
function isInside(page: Page, at: number, known: Lexicon): boolean {
  const whole = entryAt(known, page.tokens, at - 1)
  return whole !== undefined && whole.to > at
}

/** A known place, unless it is a common word in small letters with no state after it. */
function cityAt(page: Page, at: number, known: Lexicon): { name: string; to: number } | undefined {
  const city = entryAt(known, page.tokens, at)
  const first = page.tokens[at]
  if (!city || !first || first.capital || city.to > at + 1 || !words.has(first.norm)) return city
  return page.tokens[at + 1]?.norm === ',' && stateAfter(page, at + 1) ? city : undefined
}

/** As `{place}`, or any name written with capitals where the text uses them. */
function namedAt(page: Page, at: number): Capture | undefined {
  const known = placeAt(page, at)
  if (known) return known
  const end = capitalisedFrom(page, at)
  return end > at ? place(written(page, at, end), at, end) : undefined
}

/** A place whose name is no common word, for where nothing else says that a place is meant. */
export function barePlaceAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  const capture = placeAt(page, at)
  if (!capture || !token) return undefined
  if (capture.to > at + 2 && page.tokens[at + 1]?.kind !== 'word') return capture
  if (!token.capital && page.capitals) return undefined
  return capture.to === at + 1 && (words.has(token.norm) || names.has(token.norm)) ? undefined : capture
}

/** A known place alone in its clause, where even the name of a person may be one. */
function soloPlaceAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  const known = gazetteer ?? load()
  gazetteer = known
  const place = entryAt(known.places, page.tokens, at)
  if (!token || !place || (place.to === at + 1 && wordPlaces.has(token.norm))) return undefined
  return place.name.length < MIN_SOLO_CHARS ? undefined : placeAt(page, at)
}

/** A known place with the state or country that is written behind it. */
function fullPlaceAt(page: Page, at: number): Capture | undefined {
  const capture = page.tokens[at]?.capital ? placeAt(page, at) : undefined
  const place = gazetteer && entryAt(gazetteer.places, page.tokens, at)
  return capture && place && capture.to > place.to ? capture : undefined
}

/** Before the name of a state they name a part of it. */
const DIRECTIONS =
  /^(?:central|north|south|east|west|northern|southern|eastern|western|upstate|rural|downstate|northeast|northwest|southeast|southwest|coastal|greater|mid)$/

const MIN_SOLO_CHARS = 4
const wordPlaces = wordSet(WORD_PLACES)

function load(): Gazetteer {
  const entries = new Map<string, { words: readonly string[]; name: string }[]>()
  const american = [...cities(US_CITIES)]
  for (const [state, name] of american) if (!name.endsWith('?')) add(entries, name, `${name}, ${state}`)
  for (const [, name] of cities(WORLD_CITIES)) add(entries, name, name)
  for (const [, name] of cities(TOWNS)) add(entries, name, name)
  for (const [, name] of cities(MORE_PLACES + AMERICAN)) add(entries, name, name)
  for (const { short } of shortNames([WORLD_CITIES, TOWNS]))
    if (!entries.has(short.toLowerCase())) add(entries, short, short)
  for (const [, name] of american) if (name.endsWith('?')) add(entries, name.slice(0, -1), name.slice(0, -1))
  const states = lexicon(STATES)
  for (const data of [COUNTRIES, PLACE_ALIASES]) merge(entries, lexicon(data))
  for (const { spellings } of entriesOf(STATES)) {
    const name = spellings[0] ?? ''
    if (name !== CITY_STATE) merge(entries, lexicon(name))
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { places: entries, states, regions: lexicon(COUNTRIES) }
}

/** Entries of `other` come before those of the same words that are there. */
function merge(entries: Map<string, { words: readonly string[]; name: string }[]>, other: Lexicon): void {
  for (const [first, list] of other) entries.set(first, [...list, ...(entries.get(first) ?? [])])
}

/** `Krems` of `Krems an der Donau`. */
function* shortNames(lists: readonly string[]): Generator<{ short: string }> {
  for (const list of lists) {
    for (const [, name] of cities(list)) {
      const short = WITH_RIVER.exec(name)?.[1]
      if (short) yield { short }
    }
  }
}
const WITH_RIVER =
  /^(\p{Lu}\p{L}{3,})[ -](?:an der|am|ob der|im|in der|vor der|bei|upon|sur|aan den|aan de|v)[ -]\p{Lu}/u

function* cities(data: string): Generator<[string, string]> {
  for (const { name, spellings } of entriesOf(data)) for (const city of spellings) yield [name, city]
}

function stateAfter(page: Page, at: number): { name: string; to: number } | undefined {
  const comma = page.tokens[at]?.norm === ','
  const next = comma ? at + 1 : at
  const states = gazetteer?.states
  const found = states && entryAt(states, page.tokens, next)
  if (!found) return undefined
  const token = page.tokens[next]
  const code = found.to === next + 1 && token !== undefined && token.norm.length === 2
  if (
    code &&
    !(token.capital && written(page, next, next + 1) === found.name) &&
    !plainCode(page, next, token.norm)
  )
    return undefined
  return { name: found.name, to: found.to }
}

/** `tx` after a place, in a text that writes small; words like `in`, `or`, `me` are never codes there. */
const plainCode = (page: Page, at: number, code: string) =>
  !words.has(code) && (page.tokens[at - 1]?.norm === ',' || !page.tokens[at]?.capital)

function regionAt(page: Page, at: number): { from: number; to: number } | undefined {
  const token = page.tokens[at]
  if (token && provinces.has(page.text.slice(token.start, token.end))) return { from: at, to: at + 1 }
  if (!token?.capital && page.capitals) return undefined
  const country = gazetteer && entryAt(gazetteer.regions, page.tokens, at)
  return country && { from: at, to: country.to }
}

function capitalisedFrom(page: Page, at: number): number {
  let to = at
  while (to < at + 4) {
    const token = page.tokens[to]
    if (token?.kind !== 'word' || !token.capital || closed.has(token.norm)) break
    to++
  }
  return to
}

/** Accents are kept as the text has them: `Montréal` or `Montreal`. */
const asSpelled = (known: string, spelled: string) =>
  known.toLowerCase() !== spelled.toLowerCase() && fold(known) === fold(spelled) ? spelled : known

const nameOf = (page: Page, from: number, to: number) =>
  written(page, from, to).replace(/(^|[ -])(\p{Ll})/gu, (letter) => letter.toUpperCase())

const place = (value: string, from: number, to: number): Capture => ({ to, items: [{ value, from, to }] })

/** Whether the place that begins at a token is a whole country or state. */
export function isLand(page: Page, at: number, to: number): boolean {
  gazetteer ??= load()
  const land = entryAt(gazetteer.regions, page.tokens, at) ?? entryAt(gazetteer.states, page.tokens, at)
  return land?.to === to
}

export const places = {
  place: placeAt,
  named: namedAt,
  bareplace: barePlaceAt,
  soloplace: soloPlaceAt,
  fullplace: fullPlaceAt,
}
