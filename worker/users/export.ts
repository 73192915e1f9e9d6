import { AppError } from '../../shared/errors.ts'
import type { DomainExport, UserExport } from '../../shared/export.ts'
import type { Registry } from '../../shared/registry.ts'
import { toContext } from '../contexts/list.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../enrich/order.ts'
import type { Caller } from '../store/db.ts'
import { type Exported, findEverything } from '../store/export.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { toLoggedDelivery } from '../webhooks/deliveries.ts'
import { toRecord } from './record.ts'

/**
 * Everything held about a user, in one document: the record with its history and vectors, every text with its words,
 * what earlier upserts said, the answers kept for repeated requests, the messages to webhooks.
 *
 * @throws AppError `not_found`
 */
export async function exportUser(
  deps: Deps,
  caller: Caller,
  userId: string,
  domain: string | undefined,
): Promise<UserExport> {
  const exported = await findEverything(deps.db, caller, userId, domain)
  if (exported.length === 0) throw new AppError('not_found', 'There is no such user.')
  await deps.domains.ready(exported.flatMap(versionsIn))
  return {
    user_id: userId,
    exported_at: deps.now().toISOString(),
    domains: Object.fromEntries(exported.map((one) => [one.snapshot.domain, inOneDomain(deps, one)])),
  }
}

const versionsIn = ({ snapshot, replies }: Exported): string[] => [
  snapshot.schemaVersion,
  ...replies.flatMap(({ reply }) => {
    if ('matches' in reply) return []
    if ('record' in reply) return [reply.record.schemaVersion]
    return reply.outcomes.flatMap((one) => ('record' in one ? [one.record.schemaVersion] : []))
  }),
]

function inOneDomain(
  { domains }: Deps,
  { snapshot, past, vectors, contexts, replies, outcomes, deliveries }: Exported,
): DomainExport {
  return {
    record: toRecord(domains, snapshot, { past, vectors }),
    contexts: contexts.map(toContext),
    upserts: past.upserts.map((upsert) => ({
      revision: upsert.revision,
      fields: upsert.explicit,
      context_id: upsert.contextId,
      memory_ref: upsert.memoryRef,
      said_at: instant(upsert.explicitAt),
      replaced_at: instant(upsert.replacedAt),
    })),
    replies: replies.map(({ route, key, createdAt, reply }) => ({
      route,
      idempotency_key: key,
      created_at: instant(createdAt),
      answer: answerOf(domains, reply, snapshot),
    })),
    outcomes: {
      given: outcomes.given.map((given) => ({
        domain: given.domain,
        candidate_id: given.candidateId,
        outcome: given.outcome,
        weight: given.weight,
        occurred_at: instant(given.occurredAt),
        match_id: given.matchId,
      })),
      received: { ...outcomes.received },
    },
    deliveries: deliveries.map(toLoggedDelivery),
  }
}

/** Of a batch's answer what is the user's own. */
function answerOf(domains: Registry, reply: Exported['replies'][number]['reply'], { recordId }: Snapshot) {
  if ('matches' in reply) return reply
  if ('record' in reply) return toRecord(domains, reply.record)
  return reply.outcomes.flatMap((outcome) =>
    'record' in outcome && outcome.record.recordId === recordId ? [toRecord(domains, outcome.record)] : [],
  )
}
