import { AppError } from '../../shared/errors.ts'
import type { DomainExport } from '../../shared/export.ts'
import type { Registry } from '../../shared/registry.ts'
import { toContext } from '../contexts/list.ts'
import type { Deps } from '../deps.ts'
import { describeFailure } from '../log.ts'
import { instant } from '../record/order.ts'
import { toRecord } from '../record/render.ts'
import { findContexts, type StoredContext } from '../store/contexts.ts'
import type { Caller } from '../store/db.ts'
import {
  type ExportedOutcome,
  type ExportedRecord,
  type ExportedReply,
  findExported,
  findGiven,
  findMessages,
  findReplies,
} from '../store/export.ts'
import { findPastUpserts } from '../store/history.ts'
import type { Paged } from '../store/paged.ts'
import type { Snapshot, StoredUpsert } from '../store/snapshot.ts'
import { toLoggedDelivery } from '../webhooks/deliveries.ts'

const PAGE = 500

/**
 * Everything held about a user: the record with its history and vectors, every text with its content, earlier
 * upserts, replies kept for idempotency, webhook messages.
 *
 * @returns the chunks of one JSON document, `UserExport`, each read on demand: a concurrent write may show in one
 *   part and not in another. An error truncates the document.
 * @throws AppError `not_found`
 */
export async function exportUser(
  deps: Deps,
  caller: Caller,
  userId: string,
  domain: string | undefined,
): Promise<AsyncGenerator<string>> {
  const records = await findExported(deps.db, caller, userId, domain)
  if (records.length === 0) throw new AppError('not_found', 'There is no such user.')
  await deps.domains.ready(records.map(({ snapshot }) => snapshot.schemaVersion))
  return documentOf(deps, caller, userId, records)
}

async function* documentOf(
  deps: Deps,
  caller: Caller,
  userId: string,
  records: readonly ExportedRecord[],
): AsyncGenerator<string> {
  const head = JSON.stringify({ user_id: userId, exported_at: deps.now().toISOString() })
  yield `${head.slice(0, -1)},"domains":{`
  try {
    for (const [i, record] of records.entries()) {
      yield `${i > 0 ? ',' : ''}${JSON.stringify(record.snapshot.domain)}:`
      yield* inOneDomain(deps, caller, record)
    }
  } catch (error) {
    deps.log('error', 'export_broke', describeFailure(error))
    throw error
  }
  yield '}}'
}

/** Generates a `DomainExport`. */
async function* inOneDomain(
  deps: Deps,
  caller: Caller,
  { snapshot, past, vectors, received }: ExportedRecord,
): AsyncGenerator<string> {
  const { recordId, userId, domain } = snapshot
  const page = { userId, domain, limit: PAGE }
  const record: DomainExport['record'] = toRecord(deps.domains, snapshot, { past, vectors })
  yield `{"record":${JSON.stringify(record)},"contexts":`
  yield* list(
    async (after?: StoredContext) =>
      (await findContexts(deps.db, caller, {
        ...page,
        after: after && [after.occurredAt, after.contextId],
      })) ?? NONE,
    toContext,
  )
  yield ',"upserts":'
  yield* list(
    async (after?: StoredUpsert) =>
      (await findPastUpserts(deps.db, caller, { ...page, after: after?.revision ?? 0 }))?.upserts ?? NONE,
    toUpsert,
  )
  yield ',"replies":'
  yield* list(
    async (after?: ExportedReply) => {
      const found = await findReplies(deps.db, caller, recordId, after)
      await deps.domains.ready(found.rows.flatMap(versionsIn))
      return found
    },
    (reply) => toReply(deps.domains, reply, snapshot),
  )
  yield ',"outcomes":{"given":'
  yield* list((after?: ExportedOutcome) => findGiven(deps.db, caller, recordId, after), toOutcome)
  yield `,"received":${JSON.stringify(received)}},"deliveries":`
  yield* list((after) => findMessages(deps.db, caller, recordId, after), toLoggedDelivery)
  yield '}'
}

/** For a record deleted during the export. */
const NONE = { rows: [], isLast: true }

/** Generates a JSON array, one page at a time. */
async function* list<Row>(
  pageAfter: (last: Row | undefined) => Promise<Paged<Row>>,
  toItem: (row: Row) => unknown,
): AsyncGenerator<string> {
  let last: Row | undefined
  for (let isFirst = true, isLast = false; !isLast; isFirst = false) {
    const page = await pageAfter(last)
    const items = page.rows.map((row) => JSON.stringify(toItem(row)))
    yield (isFirst ? '[' : items.length > 0 ? ',' : '') + items.join(',')
    last = page.rows.at(-1)
    isLast = page.isLast || last === undefined
  }
  yield ']'
}

const toUpsert = (upsert: StoredUpsert): DomainExport['upserts'][number] => ({
  revision: upsert.revision,
  fields: upsert.explicit,
  context_id: upsert.contextId,
  memory_ref: upsert.memoryRef,
  said_at: instant(upsert.explicitAt),
  replaced_at: instant(upsert.replacedAt),
})

const toOutcome = (given: ExportedOutcome): DomainExport['outcomes']['given'][number] => ({
  domain: given.domain,
  candidate_id: given.candidateId,
  outcome: given.outcome,
  weight: given.weight,
  occurred_at: instant(given.occurredAt),
  match_id: given.matchId,
})

const toReply = (
  domains: Registry,
  { route, key, createdAt, reply }: ExportedReply,
  snapshot: Snapshot,
): DomainExport['replies'][number] => ({
  route,
  idempotency_key: key,
  created_at: instant(createdAt),
  answer: answerOf(domains, reply, snapshot),
})

const versionsIn = ({ reply }: ExportedReply): string[] => {
  if ('matches' in reply) return []
  if ('record' in reply) return [reply.record.schemaVersion]
  return reply.outcomes.flatMap((one) => ('record' in one ? [one.record.schemaVersion] : []))
}

/** The parts of a reply that concern this user; of a batch, their own outcomes. */
function answerOf(domains: Registry, reply: ExportedReply['reply'], { recordId }: Snapshot) {
  if ('matches' in reply) return reply
  if ('record' in reply) return toRecord(domains, reply.record)
  return reply.outcomes.flatMap((outcome) =>
    'record' in outcome && outcome.record.recordId === recordId ? [toRecord(domains, outcome.record)] : [],
  )
}
