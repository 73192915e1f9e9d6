import { type SQL, sql } from 'drizzle-orm'
import type { Report, TrainRun, TrainStep } from '../../shared/training.ts'
import type { DeliveryJob } from '../../shared/webhook.ts'
import { allRows, type Caller, type Database, json, onlyRow } from './db.ts'
import { RESEND_AFTER } from './keyed.ts'
import { OUTCOMES_LOCK } from './outcomes.ts'
import { type Idempotency, putIdempotent } from './replies.ts'
import { emitTrained } from './webhook-outbox.ts'

/** A run in an answer. Instants are ISO 8601 with Postgres's offset. */
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

/** The queued or running run, or the number of pending triplets. */
export interface RequestedRun {
  run: StoredRun | null
  /** This call queued the run. */
  isNew: boolean
  pending: number
}

/** Queues a training run, unless one is running or too few triplets are pending. */
export async function requestRun(
  db: Database,
  caller: Caller,
  asked: { domain: string; budget: number; isForced: boolean },
  idempotency: Idempotency | undefined,
): Promise<{ asked: RequestedRun; replayed: boolean }> {
  const { domain, budget, isForced } = asked
  const { reply, replayed } = await putIdempotent<RequestedRun>(
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

/** Undefined if the tenant has no such run. */
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

/** The result of a run. */
export interface Ended {
  status: 'deployed' | 'refused' | 'failed'
  /** Undefined if there is none. `against`: the deployed versions it was compared with, null for the shipped one. */
  model: { params: unknown; report: Report; against: readonly (string | null)[] } | undefined
  error: { code: string; message: string } | null
}

const OVERTAKEN = 'Another model was put in force meanwhile, which the new one was not compared with.'

/**
 * Ends a run if its step is still due: stores its model, deploys it if it is better, and recounts the unused
 * triplets. One transaction, under the tenant's lock on outcomes. If another model was deployed during the run, the
 * comparison is void and the new model is refused.
 *
 * @returns how it ended, if the step was due, and the webhook messages about it
 */
export async function endRun(
  db: Database,
  tenantId: string,
  { trainId, step }: TrainStep,
  { status, model, error }: Ended,
): Promise<{ status: Ended['status'] | null; deliveries: DeliveryJob[] }> {
  const version = sql`'u_' || left(r.tenant_id::text, 8) || '.' || r.domain || '.' || to_char(now() at time zone 'utc', 'YYYY-MM-DD')
    || coalesce((select '-' || (count(*) + 1) from models m where m.tenant_id = r.tenant_id and m.domain = r.domain
      and m.created_at >= date_trunc('day', now() at time zone 'utc') at time zone 'utc' having count(*) > 0), '')`
  const isOvertaken =
    status === 'deployed'
      ? sql`not exists (select from learning l where l.tenant_id = r.tenant_id and l.domain = r.domain
          and jsonb_build_array(l.version) = ${json(model?.against)})`
      : sql`false`
  const report = model
    ? sql`${json(model.report)} || case when ${isOvertaken} then jsonb_build_object('reason', ${OVERTAKEN}::text) else '{}' end`
    : sql`null`
  const [, , rows] = await db.background([
    sql`select pg_advisory_xact_lock(hashtextextended(${tenantId}::uuid || ' ' || ${OUTCOMES_LOCK}, 0))`,
    sql`select from learning l join train_runs r on r.tenant_id = l.tenant_id and r.domain = l.domain
      where r.tenant_id = ${tenantId}::uuid and r.train_id = ${trainId} for update of l`,
    sql`
    with ended as (
      update train_runs r set status = case when ${isOvertaken} then 'refused' else ${status} end,
        state = null, cursor = null, due_at = null, finished_at = now(), step = r.step + 1, started_at = coalesce(r.started_at, now()),
        error = ${error ? json(error) : sql`null`}, report = ${report}, version = ${model ? version : sql`null`}
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
    ), emitted as (${emitTrained})
    select (select status from ended) as status, coalesce((select jsonb_agg(job) from emitted), '[]') as deliveries`,
  ])
  return onlyRow(rows)
}

/** Takes runs with an overdue step, with a visibility timeout. */
export async function takeOverdueRuns(db: Database, resendAfterSeconds: number): Promise<TrainStep[]> {
  const [rows] = await db.background([
    sql`update train_runs r set due_at = now() + ${resendAfterSeconds} * interval '1 second'
      where r.train_id in (select train_id from train_runs where due_at < now() order by due_at limit 100 for update skip locked)
      returning jsonb_build_object('trainId', r.train_id, 'step', r.step) as step`,
  ])
  return allRows<{ step: TrainStep }>(rows).map(({ step }) => step)
}
