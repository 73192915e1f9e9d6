import { COUNTRY_CODES, DOLLAR_COUNTRIES, MONEY_OF } from '../data/currencies.ts'
import { MORE_PLACES } from '../data/more-places.ts'
import { SMALL_TOWNS } from '../data/small-towns.ts'
import { TOWNS } from '../data/towns.ts'
import { WORLD_CITIES } from '../data/world-cities.ts'
import { entriesOf, wordSet } from '../engine/entries.ts'
import { fold } from '../engine/scan.ts'
import { isAbroad } from './abroad.ts'

const dollarCountries = wordSet(DOLLAR_COUNTRIES)
let named: ReadonlyMap<string, string> | undefined
let countries: ReadonlyMap<string, string> | undefined
let currencies: ReadonlyMap<string, string> | undefined

/**
 * The currency of a number without one, if the place is known.
 *
 * @param place as named by the place reader
 * @param dollars whether the number has a bare dollar sign
 */
export function currencyAt(place: string, dollars: boolean): string | undefined {
  named ??= new Map(pairs(COUNTRY_CODES))
  if (!named.has(fold(place)) && !isAbroad(place)) return undefined
  countries ??= new Map(pairs(WORLD_CITIES + TOWNS + SMALL_TOWNS + MORE_PLACES + COUNTRY_CODES))
  currencies ??= new Map(
    Object.entries(MONEY_OF).flatMap(([code, names]) =>
      names.split(' ').map((name) => [name, code] as const),
    ),
  )
  for (const part of place.split(',').toReversed()) {
    const country = countries.get(fold(part.trim()))
    if (country) return dollars && !dollarCountries.has(country) ? undefined : currencies.get(country)
  }
  return undefined
}

function* pairs(data: string): Generator<[name: string, country: string]> {
  for (const { name, spellings } of entriesOf(data)) for (const place of spellings) yield [fold(place), name]
}
