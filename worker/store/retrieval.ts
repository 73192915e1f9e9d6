import { type SQL, sql } from 'drizzle-orm'
import { indexable, isCandidate, type Terms } from './conditions.ts'
import { vectorLiteral } from './enriched.ts'

/** Up to so many that pass the filter are all weighed. */
export const MOST_WEIGHED = 10_000
/** Of more, so many are that are nearest by their traits: docs/scale.md has what that finds of the best. */
const NEAREST = 5_000
/** Where an index of values serves the filter better than traits do, up to so many are compared one by one to find those. */
const MOST_COMPARED = 40_000
/** And once outcomes are known, of those with the best numbers so many. */
const BEST_KNOWN = 3_000
/** Of the lists of that index so many are looked into, and in the end so many. */
const PROBES = '100'
const MAX_PROBES = '200'
/** As the index `candidates_sample` has it. */
const ONE_OF = 256
/** More whose place nobody knows are not counted one by one. */
export const MOST_COUNTED = 5_000

/** How candidates are found where a domain has too many to weigh. */
export interface Retrieval {
  tenantId: string
  /** What every trait is worth to the seeker. */
  sought: readonly number[]
  /** The filter asks for a value that traits do not show and a slot has. */
  isBySlot: boolean
  /** What the numbers of a row of `standings st` add, where outcomes are known. */
  bestKnown: SQL | undefined
}

/** What a search needs set before it: in a filter's way the index goes on to more lists until there are enough. */
export const settings: SQL = sql`select set_config('jit', 'off', true), set_config('enable_sort', 'off', true), set_config('ivfflat.probes', ${PROBES}, true),
  set_config('ivfflat.iterative_scan', 'relaxed_order', true), set_config('ivfflat.max_probes', ${MAX_PROBES}, true)`

/** What the sample says: about how many pass the filter, and how many a radius leaves out since nobody knows where they are. */
export const estimate = (terms: Terms, km: SQL, withinKm: number | undefined): SQL => sql`
  select count(*) filter (where ${isWithin(km, withinKm)}) * ${ONE_OF} as passing,
    count(*) filter (where ${withinKm !== undefined}::boolean and ${km} is null) * ${ONE_OF} as unlocated
  from candidates u left join seat on true where u.record_id % 256 = 0 and ${isCandidate(terms)}`

/**
 * Rows of candidates: all who pass the filter where the estimate says that they are few enough, else the nearest, and of
 * those with the best numbers who pass it as well.
 */
export function fewOf(
  terms: Terms,
  km: SQL,
  withinKm: number | undefined,
  { tenantId, sought, isBySlot, bestKnown }: Retrieval,
): SQL {
  const passing = sql`(select passing from estimate)`
  const mostCompared = isBySlot ? MOST_COMPARED : MOST_WEIGHED
  const domain = sql`u.tenant_id = ${tenantId}::uuid and ${isCandidate({ ...terms, cells: undefined })}`
  const there = terms.cells ? sql`u.cell = any (${sql.param(terms.cells)}::int[])` : sql`true`
  const passes = sql`${domain} and ${there} and ${isWithin(km, withinKm)}`
  const distance = sql`u.traits <#> ${vectorLiteral(sought)}::halfvec`
  // As an expression of its own no index on it can serve: the filter's do.
  const compared = sql`(${distance}) + 0`
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
  const unlocated = terms.cells
    ? sql`
    union all
    select ${COLUMNS} from candidates u
    where ${passing} <= ${MOST_WEIGHED} and (select unlocated from estimate) <= ${MOST_COUNTED}
      and ${domain} and u.cell is null and ${indexable(terms)}`
    : sql``
  return sql`(
    with nearest as ${bestKnown ? sql`materialized` : sql``} (
      (select ${COLUMNS} from candidates u left join seat on true
      where ${passing} > ${mostCompared} and ${passes}
      order by ${distance} limit ${NEAREST})
      union all
      (select ${COLUMNS} from candidates u left join seat on true
      where ${passing} > ${MOST_WEIGHED} and ${passing} <= ${mostCompared} and ${passes} and ${indexable(terms)}
      order by ${compared}, u.record_id limit ${NEAREST})
    )
    select ${COLUMNS} from candidates u left join seat on true
    where ${passing} <= ${MOST_WEIGHED} and ${domain} and ${there} and ${indexable(terms)}
    ${unlocated}
    union all
    select * from nearest ${known})`
}

/** What is weighed of a candidate: without the traits, which are most of a row. */
const COLUMNS: SQL = sql.raw(
  'u.record_id, u.tenant_id, u.domain, u.updated_at, u.lat, u.lon, u.completeness, u.fields',
)

const isWithin = (km: SQL, withinKm: number | undefined): SQL =>
  withinKm === undefined ? sql`true` : sql`${km} <= ${withinKm}`
