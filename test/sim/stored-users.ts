import { isDeepStrictEqual } from 'node:util'
import { datingV3 } from '../../domains/dating/v3.ts'
import type { Job } from '../../shared/job.ts'
import { fold } from '../../worker/record/fold.ts'
import type { Snapshot } from '../../worker/store/snapshot.ts'
import { inForce, type Known } from './known.ts'
import type { Model } from './model.ts'
import { POISON, REFUSED } from './operation.ts'
import { type Fields, isOwn } from './shape.ts'
import { compiled, ownViolations } from './stored-own.ts'

type Select = (query: string) => Promise<(string | null)[][]>

/**
 * Holds what is stored of users against the model.
 *
 * @param diedOfFaults whether a job is a dead letter although our own code never failed on the record: then the record
 *   may have failed
 * @returns what is not so
 */
export async function usersAmiss(
  select: Select,
  model: Model,
  diedOfFaults: (job: Job) => boolean,
): Promise<string[]> {
  const rows = await select(
    `select t.name, u.user_id, u.revision, u.explicit::text, u.context_id, u.error ->> 'code', u.fields::text, u.record_id,
      (select coalesce(json_agg(json_build_array(h.revision, h.explicit ->> 'op') order by h.revision), '[]')::text
        from history h where h.record_id = u.record_id),
      (select coalesce(json_agg(json_build_array(c.context_id, c.readings is not null) order by c.context_id), '[]')::text
        from contexts c where c.record_id = u.record_id),
      snapshot_of(u)::text, u.pipeline,
      (select coalesce(jsonb_agg(text_of(c)), '[]')::text from contexts c where c.record_id = u.record_id and in_force(c, u)),
      u.work_version
    from users u join tenants t using (tenant_id)`,
  )
  const stored = new Set(rows.map(([tenant, userId]) => `${tenant} ${userId}`))
  const lost = [...model.users.keys()].filter((who) => !stored.has(who)).map((who) => `${who} is lost`)
  const violations = rows.flatMap((row) => {
    const known = model.users.get(`${row[0]} ${row[1]}`)
    return known
      ? userAmiss(row, known, model, diedOfFaults)
      : [`${row[0]} ${row[1]} is stored but was erased, or never made`]
  })
  return [...violations, ...lost, ...(await orphans(select))]
}

function userAmiss(
  row: (string | null)[],
  known: Known,
  model: Model,
  diedOfFaults: (job: Job) => boolean,
): string[] {
  const [
    tenant,
    userId,
    revision,
    explicit,
    contextId,
    error,
    fields,
    recordId,
    history,
    texts,
    snapshot,
    pipeline,
    spoken,
    workVersion,
  ] = row
  const who = `${tenant} ${userId}`
  const found = JSON.parse(texts ?? '[]') as [string, boolean][]
  const got = {
    revision: Number(revision),
    explicit: sorted(JSON.parse(explicit ?? '{}')),
    contextId,
    history: JSON.parse(history ?? '[]'),
    texts: found.map(([id]) => id).sort(),
    error,
  }
  const wanted = wantedOf(known)
  const job = { recordId: Number(recordId), workVersion: Number(workVersion) }
  if (error === 'dead_letter' && diedOfFaults(job)) wanted.error = error
  const violations: string[] = []
  if (JSON.stringify(got) !== JSON.stringify(wanted)) {
    violations.push(
      `${who} (record ${recordId}): stored ${JSON.stringify(got)}, the model ${JSON.stringify(wanted)}`,
    )
  }
  const current = isOwn(known.userId) ? model.definitions.current(known.tenant) : undefined
  const record: Snapshot = JSON.parse(snapshot ?? '')
  const whole = { ...record, summary: null, texts: JSON.parse(spoken ?? '') }
  // One that has failed may have been read by an older definition.
  const domain = current ? compiled(current) : datingV3
  if ((!current || error === null) && !isDeepStrictEqual(fold(domain, record), fold(domain, whole)))
    violations.push(`${who}: the record is not what all its texts make`)
  if (error !== null) return violations
  if (current)
    violations.push(...ownViolations(known, current, { fields, pipeline }).map((what) => `${who}: ${what}`))
  const speaking = new Set(inForce(known))
  const unread = found.filter(([id, read]) => speaking.has(id) && !read)
  const { age } = JSON.parse(fields ?? '{}') as { age?: number }
  if (unread.length > 0) violations.push(`${who}: complete, but ${unread.length} texts are not read`)
  if (!current && age !== known.fields.age)
    violations.push(`${who}: enriched with age ${age}, said ${known.fields.age}`)
  return violations
}

function wantedOf(known: Known) {
  const speaking = new Set(inForce(known))
  // Texts are read in the order of their ids, and the first that cannot be read ends it.
  const unreadable = [...known.texts]
    .filter(([id]) => speaking.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text.content)
    .find((content) => content.includes(POISON) || content.includes(REFUSED))
  return {
    revision: known.revision,
    explicit: known.fields,
    contextId: known.contextId,
    history: known.history.map((past) => [past.revision, past.op]),
    texts: [...known.texts.keys()].sort(),
    error:
      unreadable === undefined ? null : unreadable.includes(POISON) ? 'dead_letter' : 'extraction_failed',
  }
}

const ROWS_OF_USERS = ['contexts', 'summaries', 'vectors', 'history', 'outcomes', 'standings', 'train_people']

async function orphans(select: Select): Promise<string[]> {
  const counts = ROWS_OF_USERS.map((table) =>
    table === 'outcomes'
      ? `(select count(*) from outcomes where seeker_id not in (select record_id from users)
          or candidate_id not in (select record_id from users))`
      : `(select count(*) from ${table} where record_id not in (select record_id from users))`,
  )
  const [row] = await select(`select ${counts.join(' + ')}`)
  return Number(row?.[0]) > 0 ? [`${row?.[0]} rows are left of erased users`] : []
}

const sorted = ({ age, op, level }: Fields): Fields => ({ age, op, ...(level !== undefined && { level }) })
