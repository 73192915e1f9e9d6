import type { Domain } from '../../shared/domain.ts'
import { matchingOf, placeField } from '../../shared/matching.ts'
import { type PlaceQuery, placeQuery } from '../../shared/place.ts'
import type { Value } from '../../shared/value.ts'

type Fields = Readonly<Record<string, Value>>

/** A location with its gazetteer query. */
export interface Location extends PlaceQuery {
  field: string
  value: string
}

/** The user's location; undefined if unknown or if the domain has no location field. */
export function locationOf(domain: Domain, fields: Fields): Location | undefined {
  const field = placeField(domain)
  const value = field === undefined ? undefined : fields[field]
  const query = typeof value === 'string' ? placeQuery(value) : undefined
  return field !== undefined && query ? { field, value: String(value), ...query } : undefined
}

/** The share of the domain's hard and soft fields that have a value. */
export function completenessOf(domain: Domain, fields: Fields): number {
  const names = Object.entries(domain.fields).filter(([, { kind }]) => kind !== 'derived')
  return names.filter(([name]) => Object.hasOwn(fields, name)).length / names.length
}

/** The fields that matching filters on, wishes for or weighs. */
export function matchedFields(domain: Domain, fields: Fields): Fields {
  const { features, wishes = [], sides } = matchingOf(domain)
  const named = new Set([
    ...features.flatMap((feature) => ('field' in feature ? [feature.field] : [])),
    ...wishes.flatMap(({ wish, of }) => [wish, of]),
    ...(sides ? [sides.field] : []),
  ])
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => named.has(name) || domain.fields[name]?.kind === 'hard'),
  )
}
