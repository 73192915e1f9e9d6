import { type SQL, sql } from 'drizzle-orm'
import type { Feature } from '../../shared/features.ts'
import type { Value } from '../../shared/value.ts'

/** The value of a feature if either side has no value. */
export const UNKNOWN: SQL = sql.raw('0.5::float8')
/** Limit of a seeker's list items that are compared: more lengthen the statement without improving the score. */
export const MAX_SHARED_ITEMS = 32

/** The linear model for one seeker. */
export interface Model {
  features: readonly Feature[]
  /** The seeker's fields. */
  fields: Readonly<Record<string, Value>>
  /** The order of an enum's values. */
  stepsOf: (field: string) => readonly string[]
}

/** The weighted sum of the features in a row of `candidates u`: all but distance and recency. */
export function weightedSum(model: Model): SQL {
  const terms = model.features
    .filter(({ by }) => by !== 'recency' && by !== 'distance')
    .map((feature) => sql`${number(feature.weight)} * ${featureOf(feature, model)}`)
  return terms.length === 0 ? sql`0::float8` : sql`(${sql.join(terms, sql` + `)})::float8`
}

/** The weighted mean, given `p` with that `sum`, the distance `km` and the `days` since the last write. */
export function meanOf({ features }: Model): SQL {
  const total = features.reduce((sum, { weight }) => sum + weight, 0)
  const rest = features.flatMap((feature) =>
    feature.by === 'recency'
      ? [sql`${number(feature.weight)} / (1 + p.days / ${number(feature.halfDays)})`]
      : feature.by === 'distance'
        ? [sql`${number(feature.weight)} * coalesce(1 / (1 + p.km / ${number(feature.halfKm)}), ${UNKNOWN})`]
        : [],
  )
  return sql`(${sql.join([sql`p.sum`, ...rest], sql` + `)}) / ${number(total)}`
}

/** A feature's value from 0 to 1, from a row of `candidates u`. */
export function featureOf(feature: Feature, { fields, stepsOf }: Model): SQL {
  if (feature.by === 'completeness') return sql`u.completeness`
  if (feature.by === 'recency' || feature.by === 'distance') return UNKNOWN
  const mine = fields[feature.field]
  if (mine === undefined) return UNKNOWN
  const theirs = sql`(u.fields -> ${feature.field}::text)`
  switch (feature.by) {
    case 'same':
      return sql`coalesce((u.fields ->> ${feature.field}::text = ${String(mine)}::text)::int, ${UNKNOWN})`
    case 'gap':
      return sql`case when jsonb_typeof(${theirs}) = 'number' then greatest(0,
        1 - abs(${theirs}::float8 - ${Number(mine)}::float8) / ${number(feature.span)}) else ${UNKNOWN} end`
    case 'steps':
      return steps(feature.field, String(mine), stepsOf(feature.field))
    case 'shared':
      return shared(theirs, [mine].flat().map(String).slice(0, MAX_SHARED_ITEMS))
  }
}

function steps(field: string, mine: string, values: readonly string[]): SQL {
  const at = values.indexOf(mine)
  const most = Math.max(1, values.length - 1)
  if (at < 0) return UNKNOWN
  const cases = values.map((value, i) => sql`when ${value}::text then ${number(1 - Math.abs(i - at) / most)}`)
  return sql`case u.fields ->> ${field}::text ${sql.join(cases, sql` `)} else ${UNKNOWN} end`
}

/** Extracts the row's list once, however many items are compared. */
function shared(theirs: SQL, items: readonly string[]): SQL {
  if (items.length === 0) return UNKNOWN
  const common = sql.join(
    items.map((item) => sql`(l.list ? ${item}::text)::int`),
    sql` + `,
  )
  return sql`(select case when jsonb_typeof(l.list) = 'array' and l.list <> '[]' then
    2.0::float8 * (${common}) / (jsonb_array_length(l.list) + ${number(items.length)}) else ${UNKNOWN} end
    from (select ${theirs} as list offset 0) l)`
}

/** Inlines a number, so that Postgres sees a constant. */
export const number = (value: number): SQL => sql.raw(`(${value})::float8`)
