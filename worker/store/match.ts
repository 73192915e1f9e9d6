import { type SQL, sql } from 'drizzle-orm'
import type { Stage } from '../../shared/match.ts'
import type { Place } from '../../shared/record.ts'
import type { Value } from '../../shared/value.ts'
import { isCandidate, type Terms } from './conditions.ts'
import { allRows, type Caller, type Database, json, onlyRow, textArray } from './db.ts'
import { realArray, vectorLiteral } from './enriched.ts'
import { type Model, meanOf, weightedSum } from './light-ml.ts'
import type { Learned } from './models.ts'
import {
  chanceOfRow,
  columnsOfRow,
  type LearnedModel,
  oddsOfCosine,
  oddsOfDistance,
  oddsOfRow,
} from './odds.ts'
import { placeOf } from './places.ts'
import { findReply, type Idempotency, locksOfKey } from './replies.ts'
import {
  estimate,
  fewOf,
  MOST_COUNTED,
  MOST_WEIGHED,
  planning,
  type Retrieval,
  settings,
} from './retrieval.ts'
import type { Head, Snapshot } from './snapshot.ts'
import type { StoredStanding } from './tally.ts'

/** Result of `seeker_of` in the database. */
export interface FoundSeeker {
  /** The user's record in the domain, or else their oldest one in another domain. */
  seeker: Snapshot
  /** Outcome statistics; null if the tenant has no outcomes in the domain. */
  learned: Learned | null
  /** The domain has too many candidates to score all, by a sample. */
  isLarge: boolean
}

/**
 * The record that a user is matched with; null if they have none. `replay` is the stored answer of the idempotency
 * key.
 */
export async function findSeeker(
  db: Database,
  caller: Caller,
  { userId, domain }: { userId: string; domain: string },
  idempotency: Idempotency | undefined,
): Promise<{ replay: object | undefined; found: FoundSeeker | null }> {
  if (!idempotency) {
    const parameters = [userId, domain, MOST_WEIGHED]
    return {
      replay: undefined,
      found: await db.requestOne<FoundSeeker | null>(caller, [], 'request_seeker', parameters),
    }
  }
  const [replies, rows] = await db.request(caller, locksOfKey(idempotency), [
    findReply(idempotency),
    sql`select seeker_of(${userId}, ${domain}, ${MOST_WEIGHED}) as found`,
  ])
  const [reply] = allRows<{ answer: object }>(replies)
  return { replay: reply?.answer, found: onlyRow<{ found: FoundSeeker | null }>(rows).found }
}

/** The query vector. */
export interface Probe extends Head {
  /** Null: the one stored with the record `recordId`. */
  vector: readonly number[] | null
  recordId: number
  /** Store it with the record, if that is unchanged since the vector was made. */
  keep: boolean
  madeFrom: Pick<Snapshot, 'revision' | 'workVersion'>
}

export interface Search {
  terms: Terms
  model: Model
  /** Undefined if the tenant has no outcomes in the domain: then outcomes do not affect ranking. */
  learned: LearnedModel | undefined
  /** Whose decisions are returned, with which fields of the decided candidates. */
  history: { seekerId: number; fields: readonly string[] } | undefined
  /** The seeker's location with its gazetteer query. */
  location: { field: string; value: string; key: string; qualifiers: readonly string[] } | undefined
  /** Candidates must live within this distance of the seeker. */
  withinKm: number | undefined
  sqlFilter: Stage | undefined
  lightMl: Stage | undefined
  embedding: (Stage & { probe: Probe }) | undefined
  /** Undefined: every candidate that passes the filter is scored. */
  retrieval: Retrieval | undefined
  /** Number of candidates to return. */
  rows: number
}

export interface Candidate {
  recordId: number
  userId: string
  fields: Readonly<Record<string, Value>>
  /** Distance of the two places; null if either is unknown. */
  km: number | null
  /** Null if the stage did not run. */
  lightMl: number | null
  /**
   * The cosine, or with outcomes the probability including it; null if the stage did not run or, without outcomes,
   * the candidate has no comparable vector.
   */
  embedding: number | null
  /** Null if the stage did not run or the candidate has no comparable vector. */
  cosine: number | null
  /** The candidate's stored standing; null without outcomes. */
  standing: StoredStanding | null
}

/** A decision of the seeker, with fields of the decided candidate. */
export interface Decided {
  positive: boolean
  fields: Readonly<Record<string, Value>>
}

export interface Searched {
  /** Best first; ties in the order of the records' ids. */
  candidates: readonly Candidate[]
  counts: { sqlFilter: number; lightMl: number; embedding: number }
  /** Estimated number that pass the filter if not all were scored; else null. */
  passing: number | null
  /** The seeker's latest decisions in the domain; empty if not requested. */
  decided: readonly Decided[]
  seekerPlace: Place | null
  /** Candidates excluded by the radius because their place is unknown, with some of the places. */
  unlocated: { count: number; places: readonly string[] }
}

/** Runs the database stages in one call. */
export async function findCandidates(db: Database, caller: Caller, search: Search): Promise<Searched> {
  const probe = search.embedding?.probe
  const kept = probe?.keep && probe.vector ? [keepVector(probe, probe.vector)] : []
  const set = [planning, ...(search.retrieval ? [settings(search.retrieval)] : [])]
  const results = await db.request(caller, [], [...kept, ...set, select(search)])
  return onlyRow<{ searched: Searched }>(results.at(-1)).searched
}

function select(search: Search): SQL {
  const { sqlFilter, lightMl, embedding, terms, withinKm, retrieval } = search
  const km = distance(search)
  const reach = { km, withinKm, isFromSomewhere: search.location !== undefined }
  const unlocatedAreMany = sql`(passing > ${MOST_WEIGHED} or unlocated > ${MOST_COUNTED})`
  const stages = search.learned ? learnedStages(search, search.learned) : plainStages(search)
  return sql`
    with seat as materialized (select * from ${placeOf(location(search))} p),
    estimate as materialized (${
      retrieval ? estimate(terms, reach, retrieval) : sql`select 0 as passing, 0 as unlocated`
    }),
    found as materialized (
      select u.record_id, u.updated_at, ${km} as km, ${stages.row},
        ${withinKm === undefined ? sql`null` : sql`u.fields ->> ${search.location?.field ?? null}::text`} as place
      from ${retrieval ? fewOf(terms, reach, retrieval) : sql`candidates`} u ${stages.join} left join seat on true
      where ${retrieval ? sql`true` : isCandidate(terms)}
    ), pool as materialized (
      select * from found ${withinKm === undefined ? sql`` : sql`where km <= ${withinKm}`}
      ${sqlFilter ? best(sql`updated_at desc`, sqlFilter) : sql``}
    ), scored as (
      select p.*, ${stages.light} as light
      from (select pool.* ${stages.among} from pool) p
    ), light as materialized (
      select * from scored ${lightMl ? sql`where ${above(sql`light`, lightMl)} ${best(sql`light desc`, lightMl)}` : sql``}
    ), cosines as (
      select light.*, ${embedding ? sql`1 - (v.vector <=> ${vectorOf(embedding.probe)})` : NONE} as cosine
      from light ${embedding ? sql`left join vectors v on ${isComparable(embedding.probe)}` : sql``}
    ), compared as (
      select p.*, ${stages.embedding} as near from cosines p
    ), near as materialized (
      select * from compared ${embedding ? sql`where ${above(sql`near`, embedding)} ${best(RANK, embedding)}` : sql``}
    ), chosen as (
      select n.*, u.user_id, u.fields from (select * from near order by ${RANK}, record_id limit ${search.rows}) n
      join users u on u.tenant_id = current_tenant() and u.record_id = n.record_id
    ), lost as (
      select place from found where ${withinKm !== undefined}::boolean and km is null
    )
    select jsonb_build_object(
      'candidates', (select coalesce(jsonb_agg(jsonb_build_object('recordId', record_id, 'userId', user_id,
        'fields', fields, 'km', km, 'lightMl', light, 'embedding', near, 'cosine', cosine, 'standing', ${stages.standing})
        order by ${RANK}, record_id), '[]') from chosen),
      'counts', jsonb_build_object('sqlFilter', (select count(*) from pool), 'lightMl', (select count(*) from light),
        'embedding', (select count(*) from near)),
      'passing', (select passing from estimate where passing > ${MOST_WEIGHED}),
      'decided', ${decidedBy(search)},
      'seekerPlace', (select place from seat),
      'unlocated', jsonb_build_object('count', (select case when ${unlocatedAreMany} then unlocated else (select count(*) from lost) end
        from estimate), 'places', (
        select coalesce(jsonb_agg(place), '[]')
        from (select distinct place from lost where place is not null order by place limit ${MAX_NAMED_PLACES}) l))
    ) as searched`
}

/** SQL parts of the stages. */
interface Parts {
  /** Joined to `candidates u`. */
  join: SQL
  /** Columns computed from a row alone. */
  row: SQL
  /** Columns, after a comma, computed from a row among all rows of the pool. */
  among: SQL
  /** The light ML score of a row `p` with all those columns and `km`. */
  light: SQL
  /** The embedding score of the same row with `light` and `cosine`. */
  embedding: SQL
  standing: SQL
}

/** Without outcomes: the weighted mean, then the cosine. */
function plainStages({ lightMl, model }: Search): Parts {
  return {
    join: sql``,
    row: sql`${lightMl ? weightedSum(model) : NONE} as sum`,
    among: sql`, extract(epoch from max(updated_at) over () - updated_at)::float8 / 86400 as days`,
    light: lightMl ? meanOf(model) : NONE,
    embedding: sql`p.cosine`,
    standing: sql`null`,
  }
}

/** With outcomes: each stage adds its log-odds. */
function learnedStages(
  { lightMl, embedding, model, terms, retrieval }: Search,
  learned: LearnedModel,
): Parts {
  const odds = oddsOfRow(learned)
  const known = oddsOfDistance(learned)
  const withCosine = sql`${known} + ${oddsOfCosine(learned, sql`p.cosine`)}`
  return {
    // A lateral look-up per candidate: otherwise the planner scans everybody's standings.
    join: retrieval
      ? sql`left join lateral (select * from standings one where one.record_id = u.record_id and one.domain = u.domain
          and one.tenant_id = u.tenant_id limit 1) st on true`
      : sql`left join standings st on st.tenant_id = u.tenant_id and st.record_id = u.record_id and st.domain = u.domain`,
    row: columnsOfRow(learned, model),
    among: sql``,
    light: lightMl
      ? chanceOfRow(learned, sql`${odds.seeker} + ${known}`, sql`${odds.candidate} + ${known}`)
      : NONE,
    embedding: embedding
      ? chanceOfRow(learned, sql`${odds.seeker} + ${withCosine}`, sql`${odds.candidate} + ${withCosine}`)
      : NONE,
    standing: sql`(select jsonb_build_object(
      'received', jsonb_build_object('decided', st.received_decided, 'positive', st.received_positive),
      'given', jsonb_build_object('decided', st.given_decided, 'positive', st.given_positive))
      from standings st where st.tenant_id = current_tenant() and st.record_id = chosen.record_id and st.domain = ${terms.domain})`,
  }
}

/** Grade 1 is not a decision. */
function decidedBy({ history, terms }: Search): SQL {
  if (!history) return sql`'[]'::jsonb`
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('positive', d.grade >= 2, 'fields', (
      select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(d.fields)
      where key = any (${textArray(history.fields)})))), '[]')
    from (
      select o.grade, c.fields from outcomes o
      join users c on c.tenant_id = current_tenant() and c.record_id = o.candidate_id
      where o.tenant_id = current_tenant() and o.seeker_id = ${history.seekerId} and o.domain = ${terms.domain}
        and o.grade <> 1
      order by o.occurred_at desc, o.candidate_id limit ${MAX_DECIDED}
    ) d)`
}

/** Limit of the seeker's latest decisions used for reasons. */
const MAX_DECIDED = 200
const MAX_NAMED_PLACES = 20
const NONE: SQL = sql.raw('null::float8')
/** Candidates without a comparable vector rank last. */
const RANK: SQL = sql.raw('near desc nulls last, light desc nulls last')

const location = (search: Search): SQL => (search.location ? json(search.location) : sql`null::jsonb`)

/** Kilometres to a row of `candidates u`; 0 between unresolved places of the same name. */
function distance({ location: mine, model, lightMl, learned, withinKm }: Search): SQL {
  const isWeighed =
    (lightMl !== undefined || learned !== undefined) && model.features.some(({ by }) => by === 'distance')
  if (!mine || (withinKm === undefined && !isWeighed)) return NONE
  return sql`case when u.lat is not null then distance_km(seat.lat, seat.lon, u.lat, u.lon)
    when lower(u.fields ->> ${mine.field}::text) = lower(${mine.value}::text) then 0 end`
}

const above = (score: SQL, { minScore }: Stage): SQL =>
  minScore === undefined ? sql`true` : sql`${score} >= ${minScore}::float8`

const best = (order: SQL, { topK }: Stage): SQL =>
  topK === undefined ? sql`` : sql`order by ${order}, record_id limit ${topK}`

const isComparable = ({ head, version, model }: Probe): SQL => sql`v.tenant_id = current_tenant()
  and v.record_id = light.record_id and v.head = ${head} and v.version = ${version} and v.model = ${model}`

const vectorOf = ({ vector, head, recordId }: Probe): SQL =>
  vector
    ? sql`${vectorLiteral(vector)}::halfvec`
    : sql`(select vector from vectors own where own.tenant_id = current_tenant() and own.record_id = ${recordId} and own.head = ${head})`

/** Stores the vector with its record, unless that has changed since. */
function keepVector(
  { recordId, head, version, model, textHash, madeFrom }: Probe,
  vector: readonly number[],
): SQL {
  return sql`
    insert into vectors (record_id, head, tenant_id, version, model, text_hash, vector)
    select record_id, ${head}, tenant_id, ${version}, ${model}, ${textHash}, ${realArray(vector)}::real[]
    from users where tenant_id = current_tenant() and record_id = ${recordId}
      and (revision, work_version) = (${madeFrom.revision}, ${madeFrom.workVersion})
    on conflict (record_id, head) do update set version = excluded.version, model = excluded.model,
      text_hash = excluded.text_hash, vector = excluded.vector, created_at = now()`
}
