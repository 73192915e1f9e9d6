import { sql } from 'drizzle-orm'
import type { TrainStep } from '../../shared/training.ts'
import type { Value } from '../../shared/value.ts'
import { allRows, type Database, json } from './db.ts'
import type { OwnVersion } from './enrichments.ts'
import { RESEND_AFTER } from './keyed.ts'
import type { StoredStanding } from './tally.ts'

/** The input of a training step. */
export interface Page {
  run: { trainId: number; tenantId: string; runId: string; domain: string; outcomes: number; seen: number }
  /** State of the earlier steps; null before the first. */
  state: unknown
  /** The deployed model; null for the shipped one. */
  inForce: unknown
  /** In the order of the decisions. */
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
  /** By record id: each person's fields, and standing before this page. */
  people: Readonly<Record<string, { fields: Readonly<Record<string, Value>>; standing: StoredStanding }>>
}

/** The current version of the run's domain if it is the tenant's own; else empty. */
export async function findOwnOfRun(db: Database, { trainId }: TrainStep): Promise<OwnVersion[]> {
  const [rows] = await db.background([
    sql`select d.tenant_id as "tenantId", d.name, d.version from train_runs r
      join definitions d on d.tenant_id = r.tenant_id and d.name = r.domain and d.is_current
      where r.train_id = ${trainId}`,
  ])
  return allRows<OwnVersion>(rows)
}

/** The outcomes of a step; undefined if the step is not due. */
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

/** A completed step. */
export interface CompletedStep {
  step: TrainStep
  state: unknown
  seen: number
  cursor: { at: string; seeker: number; candidate: number }
  /** What the page adds to each person's standing, by record id. */
  added: readonly { record: number; rd: number; rp: number; gd: number; gp: number }[]
}

/** Writes a completed step if it was still due. @returns the next step; undefined if it was not due */
export async function putStep(
  db: Database,
  tenantId: string,
  done: CompletedStep,
): Promise<TrainStep | undefined> {
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

/** Counts a failed attempt. @returns the attempts; undefined if the step was not due */
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
