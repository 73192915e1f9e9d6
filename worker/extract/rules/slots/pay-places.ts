import { MORE_PLACES } from '../data/more-places.ts'
import { SMALL_TOWNS } from '../data/small-towns.ts'
import { TOWNS } from '../data/towns.ts'
import { US_CITIES } from '../data/us-cities.ts'
import { WORLD_CITIES } from '../data/world-cities.ts'
import { entriesOf } from '../engine/entries.ts'
import { fold } from '../engine/scan.ts'
import { PAY_COUNTRIES, WORLD_FAMOUS } from '../languages/common/pay.ts'
import { isAbroad } from './abroad.ts'

const famous = new Set(entriesOf(WORLD_FAMOUS).flatMap(({ spellings }) => spellings))
let known: ReadonlyMap<string, string> | undefined
let shared: ReadonlySet<string> | undefined

/** The currency of pay at a place, as named by the place reader; undefined if unknown. */
export function payCurrencyAt(place: string): string | undefined {
  known ??= load()
  shared ??= sharedNames()
  const name = fold(place)
  if (famous.has(name)) return known.get(name)
  if (shared.has(name) && known.has(name)) return undefined
  if (!isAbroad(place)) return 'USD'
  for (const part of place.split(',').toReversed()) {
    const currency = known.get(fold(part.trim()))
    if (currency) return currency
  }
  return undefined
}

/** Names of places that exist both in the United States and elsewhere. */
const sharedNames = (): ReadonlySet<string> =>
  new Set(
    entriesOf(US_CITIES)
      .flatMap(({ spellings }) => spellings)
      .filter((name) => name.endsWith('?'))
      .map((name) => fold(name.slice(0, -1))),
  )

function load(): ReadonlyMap<string, string> {
  const currencies = new Map(pairs(PAY_COUNTRIES))
  const cities = [...pairs(TOWNS + SMALL_TOWNS + WORLD_CITIES + MORE_PLACES)].flatMap(([city, country]) => {
    const currency = currencies.get(country.toLowerCase())
    return currency ? [[city, currency] as const] : []
  })
  return new Map([...cities, ...currencies])
}

function* pairs(data: string): Generator<[name: string, group: string]> {
  for (const { name, spellings } of entriesOf(data)) for (const place of spellings) yield [fold(place), name]
}
