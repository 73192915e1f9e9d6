import { type SQL, sql } from 'drizzle-orm'
import { isCandidate, type Terms } from './conditions.ts'
import { vectorLiteral } from './enriched.ts'

/** Up to so many that pass the filter are all weighed. */
export const MOST_WEIGHED = 20_000
/** Of more, so many are that are nearest by their traits: docs/scale.md has what that finds of the best. */
const NEAREST = 10_000
/** And once outcomes are known, of those with the best numbers so many. */
const BEST_KNOWN = 3_000
/** Of the lists of an index that `npm run index` builds so many are looked into, and in the end so many. */
const PROBES = '100'
const MAX_PROBES = '400'
/** As the index `candidates_sample` has it. */
const ONE_OF = 256

/** How candidates are found where a domain has too many to weigh. */
export interface Retrieval {
  tenantId: string
  /** What every trait is worth to the seeker. */
  sought: readonly number[]
  /** What the numbers of a row of `standings st` add, where outcomes are known. */
  bestKnown: SQL | undefined
}

/** What a search needs set before it: in a filter's way the index goes on to more lists until there are enough. */
export const settings: SQL = sql`select set_config('jit', 'off', true), set_config('ivfflat.probes', ${PROBES}, true),
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
  { tenantId, sought, bestKnown }: Retrieval,
): SQL {
  const isMany = sql`(select passing from estimate) > ${MOST_WEIGHED}`
  const passes = sql`u.tenant_id = ${tenantId}::uuid and ${isCandidate(terms)} and ${isWithin(km, withinKm)}`
  const known = bestKnown
    ? sql`
    union all
    select u.* from (
      select st.record_id from standings st
      where ${isMany} and st.tenant_id = ${tenantId}::uuid and st.domain = ${terms.domain}
      order by ${bestKnown} desc, st.record_id limit ${BEST_KNOWN}
    ) best cross join lateral (select * from candidates c where c.record_id = best.record_id limit 1) u
      left join seat on true
    where ${passes} and u.record_id not in (select n.record_id from nearest n)`
    : sql``
  return sql`(
    with nearest as materialized (
      select u.* from candidates u left join seat on true
      where ${isMany} and ${passes}
      order by u.traits <#> ${vectorLiteral(sought)}::halfvec limit ${NEAREST}
    )
    select u.* from candidates u
    where (select passing from estimate) <= ${MOST_WEIGHED} and ${isCandidate(terms)}
    union all
    select * from nearest ${known})`
}

const isWithin = (km: SQL, withinKm: number | undefined): SQL =>
  withinKm === undefined ? sql`true` : sql`${km} <= ${withinKm}`
