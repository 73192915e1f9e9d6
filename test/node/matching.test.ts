import { describe, expect, test } from 'vitest'
import { datingV3 } from '../../domains/dating/v3.ts'
import definitions from '../../domains/index.ts'
import { defineDomain } from '../../shared/domain.ts'
import { matchingOf } from '../../shared/matching.ts'
import { placeQuery } from '../../shared/place.ts'

test.each(definitions.map((domain) => [domain.version, domain] as const))(
  '%s can be matched: weighed features of its own fields, two sides or none',
  (_version, domain) => {
    const { features, sides } = matchingOf(domain)

    expect(features.length).toBeGreaterThan(3)
    expect(features.every(({ weight }) => weight > 0)).toBe(true)
    expect(sides === undefined).toBe(domain.fields.side === undefined)
  },
)

describe('a definition that contradicts itself is refused', () => {
  const { match, ...rest } = datingV3

  test('for a feature of a field that is not there', () => {
    const features = [{ by: 'same', field: 'shoe_size', weight: 1 }] as const

    expect(() => defineDomain({ ...rest, match: { ...match!, features } })).toThrow("no field 'shoe_size'")
  })

  test('for weights that add up to 0', () => {
    const features = [{ by: 'completeness', weight: 0 }] as const

    expect(() => defineDomain({ ...rest, match: { ...match!, features } })).toThrow('more than 0')
  })
})

test.each([
  ['New York, NY', 'new york', ['ny']],
  ['Mérida, Yucatán', 'merida', ['yucatan']],
  ["St. John's", 'st johns', []],
  ['Saint Louis, MO', 'st louis', ['mo']],
  ['The Bronx', 'bronx', []],
  ['  São   Paulo ', 'sao paulo', []],
])('%s is looked up as %s, %j', (location, key, qualifiers) => {
  expect(placeQuery(location)).toEqual({ key, qualifiers })
})

test('a location without a letter is not a place', () => {
  expect(placeQuery(' , ')).toBeUndefined()
})
