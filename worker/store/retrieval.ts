import { type SQL, sql } from 'drizzle-orm'
import { withoutPlace } from '../../shared/sought-traits.ts'
import { indexable, isCandidate, type Terms } from './conditions.ts'
import { vectorLiteral } from './enriched.ts'
import { number, UNKNOWN } from './light-ml.ts'

/** Up to this many that pass the filter are all scored. */
export const MOST_WEIGHED = 10_000
/** Of more, this many times a power of their number are scored: docs/scale.md has the recall. */
const NEAREST = { times: 84, power: 0.33 }
/** Up to half of them are those around the seeker, if about this many or fewer are. Of more, the nearest traits tell. */
const MOST_AROUND = 2_500
/** If an index of values or places serves the filter better than traits do, up to this many are compared. */
const MOST_COMPARED = 40_000
/** With outcomes, also this many with the best standing. */
const BEST_KNOWN = 3_000
/** Index lists probed at first: fewer with a filter, which tells the lists that matter. */
const PROBES = { all: '380', filtered: '285' }
const MAX_PROBES = '400'
/** For the distances of the lists' records, which are sorted. */
const WORK_MEM = '24MB'
/** Sampling rate of the index `candidates_sample`. */
const ONE_OF = 256
/** Beyond this many, candidates without a known distance are estimated. */
export const MOST_COUNTED = 2_500

/** How far away candidates may be. */
export interface Reach {
  /** Kilometres to a row of `candidates u`; null if unknown. */
  km: SQL
  /** Undefined: any distance, or none that is known. */
  withinKm: number | undefined
  /** The seeker has a location, whether the gazetteer knows it or not. */
  isFromSomewhere: boolean
}

/** The retrieval in a domain with too many candidates to score all. */
export interface Retrieval {
  tenantId: string
  /** The seeker's vector. */
  sought: readonly number[]
  /** What the distance adds to the score, which the vector only roughly knows. */
  distance: { weight: number; halfKm: number } | undefined
  /** The cells around the seeker; undefined if the place is unknown or adds nothing. */
  around: readonly number[] | undefined
  /** The traits represent a condition of the search. */
  isFiltered: boolean
  /** The filter has a value that traits do not represent but a slot does. */
  isBySlot: boolean
  /** The log-odds of a row of `standings st`, if there are outcomes. */
  bestKnown: SQL | undefined
}

/**
 * Planner settings of every search: compilation takes longer than the statement, and the planner does not know how few
 * rows of the table a tenant has that only row-level security names.
 */
export const planning: SQL = sql`select set_config('jit', 'off', true), set_config('enable_seqscan', 'off', true)`

/**
 * Settings of a search with retrieval: with a filter the index probes further lists until there are enough rows. A sort
 * is never cheaper, whatever selectivity the planner assumes for jsonb conditions.
 */
export const settings = ({ isFiltered }: Retrieval): SQL => sql`select
  set_config('enable_sort', 'off', true), set_config('ivfflat.probes', ${isFiltered ? PROBES.filtered : PROBES.all}, true),
  set_config('work_mem', ${WORK_MEM}, true), set_config('ivfflat.iterative_scan', 'relaxed_order', true), set_config('ivfflat.max_probes', ${MAX_PROBES}, true)`

/**
 * Estimates from the sample how many pass the filter, how many of those live around the seeker, and how many a radius
 * excludes because their place is unknown.
 */
export const estimate = (terms: Terms, { km, withinKm }: Reach, { around }: Retrieval): SQL => sql`
  select count(*) filter (where ${isWithin(km, withinKm)}) * ${ONE_OF} as passing,
    count(*) filter (where ${isInside(around ?? [])}) * ${ONE_OF} as around,
    count(*) filter (where ${withinKm !== undefined}::boolean and ${km} is null) * ${ONE_OF} as unlocated
  from candidates u left join seat on true where u.record_id % 256 = 0 and ${isCandidate(terms)}`

/**
 * Candidate rows: all that pass the filter if the estimate is small enough; otherwise the nearest, and those with the
 * best standing that pass it as well.
 */
export function fewOf(terms: Terms, reach: Reach, retrieval: Retrieval): SQL {
  const { km, withinKm } = reach
  const { tenantId, bestKnown } = retrieval
  const passing = sql`(select passing from estimate)`
  const domain = sql`u.tenant_id = ${tenantId}::uuid and ${isCandidate({ ...terms, cells: undefined })}`
  const there = terms.cells ? isInside(terms.cells) : sql`true`
  const passes = sql`${domain} and ${there} and ${isWithin(km, withinKm)}`
  const known = bestKnown
    ? sql`
    union all
    select ${COLUMNS} from (
      select st.record_id from standings st
      where ${passing} > ${MOST_WEIGHED} and st.tenant_id = ${tenantId}::uuid and st.domain = ${terms.domain}
      order by ${bestKnown} desc, st.record_id limit ${BEST_KNOWN}
    ) best cross join lateral (select * from candidates c where c.record_id = best.record_id limit 1) u
      left join seat on true
    where ${passes} and u.record_id not in (select n.record_id from nearest n)`
    : sql``
  const few = placesOf(terms, reach).map(
    (place) => sql`
    select ${COLUMNS} from candidates u left join seat on true
    where ${passing} <= ${MOST_WEIGHED} and ${place} and ${domain} and ${indexable(terms)}`,
  )
  return sql`(
    with ${nearest(terms, km, passes, retrieval)}
    ${sql.join(few, sql` union all `)}
    union all
    select * from nearest ${known})`
}

/**
 * Of more: those around the seeker if they are few, and those of elsewhere with the nearest traits; or, where an index
 * of values or of places serves the filter better, the closest of all, by the distance itself.
 */
function nearest(
  terms: Terms,
  km: SQL,
  passes: SQL,
  { sought, distance, around, isBySlot, bestKnown }: Retrieval,
): SQL {
  const passing = sql`(select passing from estimate)`
  const isCompared = isBySlot || terms.cells !== undefined
  const mostCompared = isCompared ? MOST_COMPARED : MOST_WEIGHED
  const most = sql`ceil(${NEAREST.times} * power(passing, ${NEAREST.power}))::int`
  const isAround =
    around && !terms.cells && sql`(select around from estimate) <= ${MOST_AROUND} and ${isInside(around)}`
  const elsewhere = isAround
    ? sql`${most} - case when around <= ${MOST_AROUND} then least(around, ${most} / 2) else 0 end`
    : most
  const close = sql`(u.traits <#> ${vectorLiteral(distance ? withoutPlace(sought) : sought)}::halfvec)${
    distance
      ? sql` - ${number(distance.weight)} * coalesce(1 / (1 + ${km} / ${number(distance.halfKm)}), ${UNKNOWN})`
      : sql``
  }`
  const candidates = sql`select ${COLUMNS} from candidates u left join seat on true`
  const parts = [
    sql`select * from (
      ${candidates} where ${passing} > ${mostCompared} and ${passes} ${isAround ? sql`and (${isAround}) is not true` : sql``}
      order by u.traits <#> ${vectorLiteral(sought)}::halfvec limit (select ${elsewhere} from estimate)
    ) listed`,
    ...(isAround
      ? [sql`${candidates} where ${passing} > ${mostCompared} and ${isAround} and ${passes}`]
      : []),
    ...(isCompared
      ? [
          sql`select * from (
      ${candidates} where ${passing} > ${MOST_WEIGHED} and ${passing} <= ${mostCompared} and ${passes} and ${indexable(terms)}
      order by ${close}, u.record_id limit (select ${most} from estimate)
    ) compared`,
        ]
      : []),
  ]
  return sql`nearest as ${bestKnown ? sql`materialized` : sql``} (${sql.join(parts, sql` union all `)})`
}

/**
 * Conditions on the place that together hold of all who may be within reach, and of those without a known distance if
 * they are few enough to be counted.
 */
function placesOf({ cells }: Terms, { withinKm, isFromSomewhere }: Reach): SQL[] {
  const isCounted = sql`(select unlocated from estimate) <= ${MOST_COUNTED}`
  if (withinKm === undefined) return [sql`true`]
  if (cells) return [isInside(cells), sql`${isCounted} and u.cell is null`]
  if (!isFromSomewhere) return [isCounted]
  // Only a place that the gazetteer does not know either has the same name as one that it does not know.
  const isAnywhere = sql`(${isCounted} or exists (select from seat where lat is not null))`
  return [isAnywhere, sql`not ${isAnywhere} and u.cell is null`]
}

const isInside = (cells: readonly number[]): SQL => sql`u.cell = any (${sql.param(cells)}::int[])`

/** Columns that are scored, without the traits, which are most of a row. */
const COLUMNS: SQL = sql.raw(
  'u.record_id, u.tenant_id, u.domain, u.updated_at, u.lat, u.lon, u.completeness, u.fields',
)

const isWithin = (km: SQL, withinKm: number | undefined): SQL =>
  withinKm === undefined ? sql`true` : sql`${km} <= ${withinKm}`
