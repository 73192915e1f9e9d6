import { type SQL, sql } from 'drizzle-orm'
import type { Report, TrainRun, TrainStep } from '../../shared/training.ts'
import type { Value } from '../../shared/value.ts'
import type { Turn } from '../../shared/webhook.ts'
import { allRows, type Caller, type Database, json } from './db.ts'
import type { OwnVersion } from './enrichments.ts'
import { type Idempotency, putOnce, RESEND_AFTER } from './keyed.ts'
import { OUTCOMES_LOCK } from './outcomes.ts'
import type { StoredStanding } from './tally.ts'
import { tellTrained } from './webhook-outbox.ts'

/** A run as it is shown. Instants are ISO 8601 with Postgres's offset. */
export interface StoredRun {
  trainId: number
  runId: string
  domain: string
  status: TrainRun['status']
  isForced: boolean
  outcomes: number
  seen: number
  tripletsUsed: number
  step: number
  version: string | null
  report: Report | null
  error: { code: string; message: string } | null
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
}

const run: SQL = sql`jsonb_build_object('trainId', r.train_id, 'runId', r.run_id, 'domain', r.domain, 'status', r.status,
  'isForced', r.is_forced, 'outcomes', r.outcomes, 'seen', r.seen, 'tripletsUsed', r.triplets_used, 'step', r.step,
  'version', r.version, 'report', r.report, 'error', r.error, 'createdAt', r.created_at, 'startedAt', r.started_at,
  'finishedAt', r.finished_at)`

/** What a call for a run came to: the run that was queued or is under way, or how far off the budget is. */
export interface Asked {
  run: StoredRun | null
  /** The run was queued by this call. */
  isNew: boolean
  pending: number
}

/** Queues a run of training, unless one is under way or too little is pending. */
export async function askForRun(
  db: Database,
  caller: Caller,
  asked: { domain: string; budget: number; isForced: boolean },
  idempotency: Idempotency | undefined,
): Promise<{ asked: Asked; replayed: boolean }> {
  const { domain, budget, isForced } = asked
  const { reply, replayed } = await putOnce<Asked>(
    db,
    caller,
    idempotency,
    [OUTCOMES_LOCK],
    (isFirst) => sql`written as (
      select jsonb_build_object('run', case when r.train_id is not null then ${run} end,
        'isNew', coalesce(r.created_at = now(), false),
        'pending', coalesce((select l.pending from learning l
          where l.tenant_id = current_tenant() and l.domain = ${domain}), 0)) as reply
      from queue_run(${domain}, ${budget}, ${isForced}, ${RESEND_AFTER}) r where ${isFirst})`,
  )
  if (!reply) throw new Error('a call for a run that was not answered before is always answered')
  return { asked: reply, replayed }
}

/** Undefined where there is no such run, or only another tenant's. */
export async function findRun(db: Database, caller: Caller, runId: string): Promise<StoredRun | undefined> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select ${run} as run from train_runs r where r.tenant_id = current_tenant() and r.run_id = ${runId}`,
    ],
  )
  return allRows<{ run: StoredRun }>(rows)[0]?.run
}

/** What a step of a run works on. */
export interface Page {
  run: { trainId: number; tenantId: string; runId: string; domain: string; outcomes: number; seen: number }
  /** What the steps before have learned; null before the first. */
  state: unknown
  /** The model in force; null for the shipped one. */
  inForce: unknown
  /** In the order in which they were decided. */
  outcomes: readonly {
    seeker: number
    candidate: number
    grade: number
    weight: number
    at: string
    counts: number
    km: number | null
    cosine: number | null
  }[]
  /** By record id: what each person says, and what the outcomes before this page say of them. */
  people: Readonly<Record<string, { fields: Readonly<Record<string, Value>>; standing: StoredStanding }>>
}

/** The current version of the run's domain, where that is the tenant's own; else empty. */
export async function findOwnOfRun(db: Database, { trainId }: TrainStep): Promise<OwnVersion[]> {
  const [rows] = await db.background([
    sql`select d.tenant_id as "tenantId", d.name, d.version from train_runs r
      join definitions d on d.tenant_id = r.tenant_id and d.name = r.domain and d.is_current
      where r.train_id = ${trainId}`,
  ])
  return allRows<OwnVersion>(rows)
}

/** The outcomes that a step is to see; undefined where the step is done, or was never due. */
export async function findPage(
  db: Database,
  { trainId, step }: TrainStep,
  page: {
    size: number
    head: (domain: string) => { head: string; version: string; model: string } | undefined
    domains: readonly string[]
  },
): Promise<Page | undefined> {
  const heads = page.domains.flatMap((domain) => {
    const head = page.head(domain)
    return head ? [{ domain, ...head }] : []
  })
  const [rows] = await db.background([
    sql`
    with run as materialized (
      select r.* from train_runs r where r.train_id = ${trainId} and r.step = ${step} and r.status in ('queued', 'running')
    ), page as materialized (
      select o.* from run r cross join lateral (
        select * from outcomes o
        where o.tenant_id = r.tenant_id and o.domain = r.domain and o.change <= r.through_change
          and (o.occurred_at, o.seeker_id, o.candidate_id) > (coalesce((r.cursor ->> 'at')::timestamptz, '-infinity'),
            coalesce((r.cursor ->> 'seeker')::bigint, 0), coalesce((r.cursor ->> 'candidate')::bigint, 0))
        order by o.occurred_at, o.seeker_id, o.candidate_id limit ${page.size}) o
    ), ids as (
      select seeker_id as record_id from page union select candidate_id from page
    ), people as materialized (
      select u.record_id, u.fields, u.lat, u.lon, t.received_decided, t.received_positive, t.given_decided, t.given_positive,
        v.vector
      from ids join users u on u.record_id = ids.record_id
      left join train_people t on t.train_id = ${trainId} and t.record_id = u.record_id
      left join (select h.* from run r join jsonb_to_recordset(${json(heads)}) as h (domain text, head text, version text,
        model text) on h.domain = r.domain) h on true
      left join vectors v on v.record_id = u.record_id and v.head = h.head and v.version = h.version and v.model = h.model
    )
    select jsonb_build_object('trainId', r.train_id, 'tenantId', r.tenant_id, 'runId', r.run_id, 'domain', r.domain,
        'outcomes', r.outcomes, 'seen', r.seen) as run, r.state,
      (select m.params from learning l join models m on m.tenant_id = l.tenant_id and m.version = l.version
        where l.tenant_id = r.tenant_id and l.domain = r.domain) as "inForce",
      (select coalesce(jsonb_agg(jsonb_build_object('seeker', p.seeker_id, 'candidate', p.candidate_id, 'grade', p.grade,
          'weight', p.weight, 'at', p.occurred_at, 'counts', counts_as(p.weight, p.grade, p.occurred_at),
          'km', case when s.lat is not null and c.lat is not null then distance_km(s.lat, s.lon, c.lat, c.lon) end,
          'cosine', 1 - (s.vector <=> c.vector)) order by p.occurred_at, p.seeker_id, p.candidate_id), '[]')
        from page p join people s on s.record_id = p.seeker_id join people c on c.record_id = p.candidate_id) as outcomes,
      (select coalesce(jsonb_object_agg(record_id, jsonb_build_object('fields', fields, 'standing', jsonb_build_object(
          'received', jsonb_build_object('decided', coalesce(received_decided, 0), 'positive', coalesce(received_positive, 0)),
          'given', jsonb_build_object('decided', coalesce(given_decided, 0), 'positive', coalesce(given_positive, 0))))), '{}')
        from people) as people
    from run r`,
  ])
  return allRows<Page>(rows)[0]
}

/** A step that is done. */
export interface Done {
  step: TrainStep
  state: unknown
  seen: number
  cursor: { at: string; seeker: number; candidate: number }
  /** What the page adds to what is known of each person, by record id. */
  added: readonly { record: number; rd: number; rp: number; gd: number; gp: number }[]
}

/** Writes what a step has learned, if it was still due. @returns the next step, or undefined where it was not */
export async function putStep(db: Database, tenantId: string, done: Done): Promise<TrainStep | undefined> {
  const { step, state, seen, cursor, added } = done
  const [rows] = await db.background([
    sql`
    with stepped as (
      update train_runs r set step = r.step + 1, status = 'running', state = ${json(state)}, seen = ${seen},
        cursor = ${json(cursor)}, attempts = 0, started_at = coalesce(r.started_at, now()), due_at = now() + ${RESEND_AFTER}
      where r.tenant_id = ${tenantId}::uuid and r.train_id = ${step.trainId} and r.step = ${step.step}
        and r.status in ('queued', 'running')
      returning r.step
    ), counted as (
      insert into train_people as t (tenant_id, train_id, record_id, received_decided, received_positive, given_decided,
        given_positive)
      select ${tenantId}::uuid, ${step.trainId}, u.record_id, a.rd, a.rp, a.gd, a.gp
      from jsonb_to_recordset(${json(added)}) as a (record bigint, rd bigint, rp bigint, gd bigint, gp bigint)
      join users u on u.record_id = a.record cross join stepped order by u.record_id
      on conflict (train_id, record_id) do update set received_decided = t.received_decided + excluded.received_decided,
        received_positive = t.received_positive + excluded.received_positive,
        given_decided = t.given_decided + excluded.given_decided, given_positive = t.given_positive + excluded.given_positive
    )
    select step from stepped`,
  ])
  const [next] = allRows<{ step: number }>(rows)
  return next && { trainId: step.trainId, step: Number(next.step) }
}

/** How a run has ended. */
export interface Ended {
  status: 'deployed' | 'refused' | 'failed'
  /** Without a report none was made. */
  model: { params: unknown; report: Report } | undefined
  error: { code: string; message: string } | null
}

/**
 * Ends a run, if the step was still due: keeps the model that it made, puts it in force where it is to be, and counts anew
 * the triplets that no run has used. All in one transaction, under the tenant's lock on outcomes.
 *
 * @returns the messages to webhooks that say so
 */
export async function endRun(
  db: Database,
  tenantId: string,
  { trainId, step }: TrainStep,
  { status, model, error }: Ended,
): Promise<Turn[]> {
  const version = sql`'u_' || left(r.tenant_id::text, 8) || '.' || r.domain || '.' || to_char(now() at time zone 'utc', 'YYYY-MM-DD')
    || coalesce((select '-' || (count(*) + 1) from models m where m.tenant_id = r.tenant_id and m.domain = r.domain
      and m.created_at >= date_trunc('day', now() at time zone 'utc') at time zone 'utc' having count(*) > 0), '')`
  const [, rows] = await db.background([
    sql`select pg_advisory_xact_lock(hashtextextended(${tenantId}::uuid || ' ' || ${OUTCOMES_LOCK}, 0))`,
    sql`
    with ended as (
      update train_runs r set status = ${status}, state = null, cursor = null, due_at = null, finished_at = now(),
        step = r.step + 1, started_at = coalesce(r.started_at, now()), error = ${error ? json(error) : sql`null`},
        report = ${model ? json(model.report) : sql`null`}, version = ${model ? version : sql`null`}
      where r.tenant_id = ${tenantId}::uuid and r.train_id = ${trainId} and r.step = ${step} and r.status in ('queued', 'running')
      returning r.*
    ), made as (
      insert into models (tenant_id, version, domain, run_id, params, report, erased_since)
      select e.tenant_id, e.version, e.domain, e.run_id,
        ${model ? json(model.params) : sql`null::jsonb`} || jsonb_build_object('version', e.version), e.report,
        e.erased_since
      from ended e where e.version is not null
    ), learned as (
      update learning l set
        version = case when e.status = 'deployed' then e.version else l.version end,
        trained_change = case when e.status = 'failed' then l.trained_change else e.through_change end,
        pending = case when e.status = 'failed' then l.pending else (triplets_of(l.tenant_id, l.domain, array(
          select distinct o.seeker_id from outcomes o where o.tenant_id = l.tenant_id and o.domain = l.domain
            and o.change > e.through_change), e.through_change)).pending end
      from ended e where l.tenant_id = e.tenant_id and l.domain = e.domain
    ), forgotten as (
      delete from train_people t using ended e where t.train_id = e.train_id
    ), told as (${tellTrained})
    select turn from told`,
  ])
  return allRows<{ turn: Turn }>(rows).map(({ turn }) => turn)
}

/** Notes that a step has failed, and how often it has. @returns the attempts; undefined where it was not due */
export async function failStep(
  db: Database,
  { trainId, step }: TrainStep,
): Promise<{ attempts: number; tenantId: string } | undefined> {
  const [rows] = await db.background([
    sql`update train_runs r set attempts = r.attempts + 1, due_at = now() + ${RESEND_AFTER}
      where r.train_id = ${trainId} and r.step = ${step} and r.status in ('queued', 'running')
      returning r.attempts, r.tenant_id as "tenantId"`,
  ])
  return allRows<{ attempts: number; tenantId: string }>(rows)[0]
}

/** Takes runs whose step has been due for too long, and puts off their next turn. */
export async function takeOverdueRuns(db: Database, resendAfterSeconds: number): Promise<TrainStep[]> {
  const [rows] = await db.background([
    sql`update train_runs r set due_at = now() + ${resendAfterSeconds} * interval '1 second'
      where r.train_id in (select train_id from train_runs where due_at < now() order by due_at limit 100 for update skip locked)
      returning jsonb_build_object('trainId', r.train_id, 'step', r.step) as step`,
  ])
  return allRows<{ step: TrainStep }>(rows).map(({ step }) => step)
}
