import { AMERICAN, MORE_PLACES } from '../data/more-places.ts'
import { CITY_STATE, COUNTRIES, ENGLISH_NAMES, PLACE_ALIASES, STATES } from '../data/places.ts'
import { SMALL_TOWNS } from '../data/small-towns.ts'
import { TOWNS } from '../data/towns.ts'
import { US_CITIES } from '../data/us-cities.ts'
import { WORLD_CITIES } from '../data/world-cities.ts'
import { entriesOf } from '../engine/entries.ts'
import { add, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { fold } from '../engine/scan.ts'

interface Gazetteer {
  readonly places: Lexicon
  /** State names and codes; an entry's name is the two-letter code. */
  readonly states: Lexicon
  readonly regions: Lexicon
}

let loaded: Gazetteer | undefined

/** All known places, loaded at the first lookup. */
export function gazetteer(): Gazetteer {
  loaded ??= load()
  return loaded
}

function load(): Gazetteer {
  const entries = new Map<string, { words: readonly string[]; name: string }[]>()
  const american = [...cities(US_CITIES)]
  for (const [state, name] of american) if (!name.endsWith('?')) add(entries, name, `${name}, ${state}`)
  for (const [, name] of cities(WORLD_CITIES)) add(entries, name, name)
  for (const [, name] of cities(TOWNS)) add(entries, name, name)
  for (const [, name] of cities(MORE_PLACES + AMERICAN + SMALL_TOWNS)) add(entries, name, name)
  for (const { short } of shortNames([WORLD_CITIES, TOWNS, SMALL_TOWNS]))
    if (!entries.get(fold(short))?.some(({ words }) => words.length === 1)) add(entries, short, short)
  for (const [, name] of american) if (name.endsWith('?')) add(entries, name.slice(0, -1), name.slice(0, -1))
  const states = lexicon(STATES)
  for (const data of [COUNTRIES, ENGLISH_NAMES, PLACE_ALIASES]) merge(entries, lexicon(data))
  for (const { spellings } of entriesOf(STATES)) {
    const name = spellings[0] ?? ''
    if (name !== CITY_STATE) merge(entries, lexicon(name))
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { places: entries, states, regions: lexicon(COUNTRIES) }
}

/** Entries of `other` precede existing ones of the same words. */
function merge(entries: Map<string, { words: readonly string[]; name: string }[]>, other: Lexicon): void {
  for (const [first, list] of other) entries.set(first, [...list, ...(entries.get(first) ?? [])])
}

/** `Krems` for `Krems an der Donau`. */
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
