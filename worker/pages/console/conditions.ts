import type { PublishedDomain } from '../../../shared/schema.ts'

export type FilterField = PublishedDomain['fields'][number]

/** A condition on one field of candidates; empty: none. */
export interface Condition {
  min?: number | undefined
  max?: number | undefined
  /** One of these. */
  among?: readonly string[] | undefined
}

/** By field; an empty condition is being filled in. */
export type Conditions = Readonly<Record<string, Condition>>

/** The field that a radius applies to. */
const PLACE = 'location'

export const isFilterable = ({ kind }: FilterField): boolean => kind === 'hard'
export const hasPlace = (fields: readonly FilterField[]): boolean =>
  fields.some((field) => field.name === PLACE && field.kind === 'hard')

/** The member `filters` of a match. */
export function filtersOf(
  fields: readonly FilterField[],
  conditions: Conditions,
  withinKm: number | undefined,
): Record<string, unknown> {
  const conditioned = fields.flatMap((field) => {
    const { min, max, among = [] } = conditions[field.name] ?? {}
    const members = {
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(among.length > 0 && { in: field.type === 'boolean' ? among.map((one) => one === 'yes') : among }),
    }
    return Object.keys(members).length > 0 ? [[field.name, members] as const] : []
  })
  return {
    ...Object.fromEntries(conditioned),
    ...(withinKm !== undefined && { location_within_km: withinKm }),
  }
}

/** A field's values, if it is a closed set. */
export function choicesOf(field: FilterField): readonly string[] {
  if (field.type === 'boolean') return ['yes', 'no']
  return field.values ?? field.items?.values ?? []
}

/** Number of non-empty conditions. */
export const asking = (conditions: Conditions): number =>
  Object.values(conditions).filter(
    ({ min, max, among }) => min !== undefined || max !== undefined || (among?.length ?? 0) > 0,
  ).length
