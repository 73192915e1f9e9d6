import { AMERICAN, MORE_PLACES } from '../data/more-places.ts'
import { COUNTRIES, ENGLISH_NAMES, PROVINCES, STATES } from '../data/places.ts'
import { SMALL_TOWNS } from '../data/small-towns.ts'
import { TOWNS } from '../data/towns.ts'
import { US_CITIES } from '../data/us-cities.ts'
import { WORLD_CITIES } from '../data/world-cities.ts'
import { entriesOf, wordSet } from '../engine/entries.ts'
import { fold } from '../engine/scan.ts'

const provinces = wordSet(PROVINCES.toLowerCase())
let american: ReadonlySet<string> | undefined
let states: ReadonlySet<string> | undefined
let domestic: ReadonlySet<string> | undefined
let foreign: ReadonlySet<string> | undefined

/** Whether a place, as named by the place reader, is known to lie outside the United States. */
export function isAbroad(place: string): boolean {
  states ??= namesOf(STATES)
  foreign ??= namesOf(COUNTRIES + ENGLISH_NAMES + WORLD_CITIES + TOWNS + SMALL_TOWNS + MORE_PLACES)
  const parts = place.split(',').map((part) => fold(part.trim()))
  const last = parts.at(-1) ?? ''
  american ??= namesOf(AMERICAN)
  if (states.has(last) || last === 'united states' || american.has(last)) return false
  domestic ??= namesOf(US_CITIES.replaceAll('?', ''))
  return parts.length > 1
    ? parts.some((part) => foreign?.has(part) || provinces.has(part))
    : foreign.has(last) && !domestic.has(last)
}

const namesOf = (data: string): ReadonlySet<string> =>
  new Set(
    entriesOf(data)
      .flatMap(({ name, spellings }) => [name, ...spellings])
      .map(fold),
  )
