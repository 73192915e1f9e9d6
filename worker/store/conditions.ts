import { type SQL, sql } from 'drizzle-orm'
import type { Wish } from '../../shared/features.ts'
import type { Filter } from '../../shared/match.ts'
import { codeOf, type Slots } from '../../shared/slots.ts'
import { itemsOf } from '../../shared/traits.ts'
import type { Value } from '../../shared/value.ts'
import { json, textArray } from './db.ts'
import { isUndecided } from './outcomes.ts'

/** Everything that decides who is a candidate. */
export interface Terms {
  /** The seeker's own record, which is excluded. */
  seekerId: number
  domain: string
  /** The seeker's values of the domain's fields. */
  fields: Readonly<Record<string, Value>>
  /** Fields that the seeker's own domain lacks. */
  unknowable: ReadonlySet<string>
  filters: readonly Filter[]
  /** Sides to search; `assumed` is the side of records without one. */
  side: { field: string; wanted: readonly string[]; assumed: string | null } | undefined
  /** Wishes that must hold both ways. */
  wishes: readonly Wish[]
  /** Excludes candidates that the seeker has an outcome with. */
  isUndecided: boolean
  /** Cells that may contain the candidate's place; candidates without a place pass. Undefined: anywhere. */
  cells: readonly number[] | undefined
  /** Where an index finds the values of fields. */
  slots: Slots
}

/** The conditions on a row of `candidates u`. */
export function isCandidate(terms: Terms): SQL {
  const { filters, side, wishes } = terms
  return and([
    sql`u.tenant_id = (select current_tenant())`,
    sql`u.domain = ${terms.domain}`,
    sql`u.record_id <> ${terms.seekerId}`,
    ...(terms.cells ? [sql`(u.cell = any (${sql.param(terms.cells)}::int[]) or u.cell is null)`] : []),
    ...(terms.isUndecided ? [isUndecided(terms.seekerId)] : []),
    ...(side
      ? [sql`coalesce(u.fields ->> ${side.field}, ${side.assumed}::text) = any (${textArray(side.wanted)})`]
      : []),
    ...filters.flatMap(passes),
    ...wishes.flatMap((wish) => [...meetsWish(wish, terms), ...hasWishMet(wish, terms)]),
  ])
}

/**
 * What of these conditions an index can serve: it holds of everybody who meets them, and of those whose slots are of
 * another layout, until enrichment has made them anew.
 */
export function indexable({ filters, side, wishes, fields, slots }: Terms): SQL {
  const oneOf = (field: string, values: readonly (string | number | boolean)[], orNone = false): SQL[] => {
    const slot = slots.of.get(field)
    if (!slot || values.some((value) => (typeof value === 'number') !== slot.isNumber)) return []
    const among = sql`${columnOf(slot)} = any (${sql.param(values.map(codeOf))}::real[])`
    return orNone ? [sql`(${among} or ${columnOf(slot)} is null)`] : [among]
  }
  const bound = (field: string, operator: SQL, value: unknown): SQL[] => {
    const slot = slots.of.get(field)
    return slot?.isNumber && typeof value === 'number'
      ? [sql`${columnOf(slot)} ${operator} ${codeOf(value)}::real`]
      : []
  }
  const conditions = [
    ...(side
      ? oneOf(
          side.field,
          side.wanted,
          side.wanted.some((one) => one === side.assumed),
        )
      : []),
    ...filters.flatMap(({ field, is, in: among, min, max }) => [
      ...is.flatMap((value) => oneOf(field, [value])),
      ...(among ? oneOf(field, among) : []),
      ...bound(field, AT_LEAST, min),
      ...bound(field, AT_MOST, max),
    ]),
    ...wishes.flatMap(({ wish, of, holds }) => {
      const wished = fields[wish]
      if (holds !== 'includes') return bound(of, holds === 'at_least' ? AT_LEAST : AT_MOST, wished)
      const items = itemsOf(wished)
      return items.length > 0 ? oneOf(of, items) : []
    }),
  ]
  return conditions.length === 0
    ? sql`true`
    : sql`(${and(conditions)} or u.layout < ${slots.layout} or u.layout > ${slots.layout} or u.layout is null)`
}

const columnOf = ({ at }: { at: number }): SQL => sql.raw(`u.slots[${at}]`)
const AT_LEAST: SQL = sql.raw('>=')
const AT_MOST: SQL = sql.raw('<=')

const and = (conditions: readonly SQL[]): SQL => sql.join([...conditions], sql` and `)

const fieldValue = (field: string): SQL => sql`(u.fields -> ${field}::text)`

function passes({ field, isList, is, in: among, not, min, max }: Filter): SQL[] {
  const value = fieldValue(field)
  const oneOf = (values: readonly (string | number | boolean)[]): SQL =>
    isList
      ? sql`${value} ?| ${textArray(values.map(String))}`
      : sql`${value} in (${sql.join(values.map(json), sql`, `)})`
  return [
    ...is.map((wanted) => oneOf([wanted])),
    ...(among ? [among.length > 0 ? oneOf(among) : sql`false`] : []),
    ...(not.length > 0 ? [sql`${oneOf(not)} is not true`] : []),
    ...(min === undefined ? [] : [sql`${value} >= ${json(min)}`]),
    ...(max === undefined ? [] : [sql`${value} <= ${json(max)}`]),
  ]
}

/** The seeker's wish. A candidate without `of` does not meet it. */
function meetsWish({ wish, of, holds }: Wish, { fields }: Terms): SQL[] {
  const wished = fields[wish]
  if (wished === undefined || (Array.isArray(wished) && wished.length === 0)) return []
  if (holds === 'includes')
    return [sql`u.fields ->> ${of}::text = any (${textArray([wished].flat().map(String))})`]
  return [
    holds === 'at_least'
      ? sql`${fieldValue(of)} >= ${json(wished)}`
      : sql`${fieldValue(of)} <= ${json(wished)}`,
  ]
}

/** The candidate's wish. A seeker without `of` does not meet it, unless their domain lacks the field. */
function hasWishMet({ wish, of, holds }: Wish, { fields, unknowable }: Terms): SQL[] {
  const said = fields[of]
  const wished = fieldValue(wish)
  if (said === undefined && unknowable.has(of)) return []
  if (holds === 'includes') {
    const isOpen = sql`coalesce(jsonb_array_length(${wished}) = 0, true)`
    return [said === undefined ? isOpen : sql`(${isOpen} or ${wished} ? ${String(said)}::text)`]
  }
  if (said === undefined) return [sql`${wished} is null`]
  return [
    holds === 'at_least'
      ? sql`coalesce(${wished} <= ${json(said)}, true)`
      : sql`coalesce(${wished} >= ${json(said)}, true)`,
  ]
}
