import { type SQL, sql } from 'drizzle-orm'
import type { Wish } from '../../shared/features.ts'
import type { Filter } from '../../shared/match.ts'
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
