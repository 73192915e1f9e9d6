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
import { estimate, fewOf, MOST_COUNTED, MOST_WEIGHED, type Retrieval, settings } from './retrieval.ts'
import type { Head, Snapshot } from './snapshot.ts'
import type { StoredStanding } from './tally.ts'

/** Made by `seeker_of` in the database. */
export interface FoundSeeker {
  /** The user's record in the domain, else the oldest that they have in another. */
  seeker: Snapshot
  /** What outcomes say; null where the tenant has none in the domain. */
  learned: Learned | null
  /** The domain has more candidates than are all weighed, by a sample: any that is as large as to say something. */
  isLarge: boolean
}

/** Whom a user is matched as; null where they have no record. `replay` is the answer given before under the same key. */
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

/** The vector to compare with. */
export interface Probe extends Head {
  /** Null: it is the one stored with the record `recordId`. */
  vector: readonly number[] | null
  recordId: number
  /** Store it with the record, if that is still as it was when the vector was made. */
  keep: boolean
  madeFrom: Pick<Snapshot, 'revision' | 'workVersion'>
}

export interface Search {
  terms: Terms
  model: Model
  /** Undefined where the tenant has no outcomes in the domain: then candidates rank as they always did. */
  learned: LearnedModel | undefined
  /** Whose decisions are returned, and which fields of those decided on. */
  history: { seekerId: number; fields: readonly string[] } | undefined
  /** The seeker's location as the gazetteer is asked for it. */
  location: { field: string; value: string; key: string; qualifiers: readonly string[] } | undefined
  /** Candidates must live within this distance of the seeker. */
  withinKm: number | undefined
  sqlFilter: Stage | undefined
  lightMl: Stage | undefined
  embedding: (Stage & { probe: Probe }) | undefined
  /** Undefined: whoever passes the filter is weighed. */
  retrieval: Retrieval | undefined
  /** How many of the best to return. */
  rows: number
}

export interface Candidate {
  recordId: number
  userId: string
  fields: Readonly<Record<string, Value>>
  /** Of the two places; null where either has none. */
  km: number | null
  /** Null where the stage did not run. */
  lightMl: number | null
  /**
   * The cosine, or once outcomes are known the chance with what the cosine says; null where the stage did not run or, without
   * outcomes, the candidate has no vector to compare.
   */
  embedding: number | null
  /** Null where the stage did not run or the candidate has no vector to compare. */
  cosine: number | null
  /** What outcomes say of the candidate, as it is stored; null where they say nothing. */
  standing: StoredStanding | null
}

/** A decision of the seeker, and what is known of whom it was on. */
export interface Decided {
  positive: boolean
  fields: Readonly<Record<string, Value>>
}

export interface Searched {
  /** Best first; ties in the order of the records' ids. */
  candidates: readonly Candidate[]
  counts: { sqlFilter: number; lightMl: number; embedding: number }
  /** About how many pass the filter where not all of them were weighed; else null. */
  passing: number | null
  /** The seeker's latest decisions in the domain; empty where they were not asked for. */
  decided: readonly Decided[]
  seekerPlace: Place | null
  /** Candidates that the distance left out because nobody knows how far away they are, and some of their places. */
  unlocated: { count: number; places: readonly string[] }
}

/** Runs the stages that are the database's, in one call. */
export async function findCandidates(db: Database, caller: Caller, search: Search): Promise<Searched> {
  const probe = search.embedding?.probe
  const kept = probe?.keep && probe.vector ? [keepVector(probe, probe.vector)] : []
  const set = search.retrieval ? [settings] : []
  const results = await db.request(caller, [], [...kept, ...set, select(search)])
  return onlyRow<{ searched: Searched }>(results.at(-1)).searched
}

function select(search: Search): SQL {
  const { sqlFilter, lightMl, embedding, terms, withinKm, retrieval } = search
  const km = distance(search)
  const unlocatedAreMany = sql`(passing > ${MOST_WEIGHED} or (${terms.cells !== undefined}::boolean and unlocated > ${MOST_COUNTED}))`
  const stages = search.learned ? learnedStages(search, search.learned) : plainStages(search)
  return sql`
    with seat as materialized (select * from ${placeOf(location(search))} p),
    estimate as materialized (${
      retrieval ? estimate(terms, km, withinKm) : sql`select 0 as passing, 0 as unlocated`
    }),
    found as materialized (
      select u.record_id, u.updated_at, ${km} as km, ${stages.row},
        ${withinKm === undefined ? sql`null` : sql`u.fields ->> ${search.location?.field ?? null}::text`} as place
      from ${retrieval ? fewOf(terms, km, withinKm, retrieval) : sql`candidates`} u ${stages.join} left join seat on true
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

/** What the stages are made of. */
interface Parts {
  /** Joined to `candidates u`. */
  join: SQL
  /** Columns of what a row says by itself. */
  row: SQL
  /** Columns, after a comma, of what it says among the others of the pool. */
  among: SQL
  /** Of a row `p` with all those columns and `km`. */
  light: SQL
  /** Of the same with `light` and `cosine`. */
  embedding: SQL
  standing: SQL
}

/** Without outcomes: the weighted mean of what agrees, then the cosine. */
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

/** With outcomes: each stage adds what it knows to the log-odds. */
function learnedStages(
  { lightMl, embedding, model, terms, retrieval }: Search,
  learned: LearnedModel,
): Parts {
  const odds = oddsOfRow(learned)
  const known = oddsOfDistance(learned)
  const withCosine = sql`${known} + ${oddsOfCosine(learned, sql`p.cosine`)}`
  return {
    // Of few each is looked up; left to itself the planner reads the numbers of everybody.
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

/** An outcome without a decision (grade 1) is none. */
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

/** Of a seeker's decisions the latest that are counted for reasons. */
const MAX_DECIDED = 200
const MAX_NAMED_PLACES = 20
const NONE: SQL = sql.raw('null::float8')
/** Who has no vector to compare comes after all who have. */
const RANK: SQL = sql.raw('near desc nulls last, light desc nulls last')

const location = (search: Search): SQL => (search.location ? json(search.location) : sql`null::jsonb`)

/** Kilometres to a row of `candidates u`; 0 between places of one name that the gazetteer does not know. */
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

/** With the record that it was made from, unless that has changed since. */
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
