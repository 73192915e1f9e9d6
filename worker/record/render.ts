import type { Domain } from '../../shared/domain.ts'
import type { Provenance, UserRecord } from '../../shared/record.ts'
import type { Registry } from '../../shared/registry.ts'
import { EMBEDDING_DIMENSIONS } from '../embed/embedder.ts'
import type { Snapshot, StoredDerivation } from '../store/snapshot.ts'
import type { Found } from '../store/users.ts'
import { fold } from './fold.ts'
import { history } from './history.ts'
import { MAX_EVIDENCE } from './join.ts'
import { instant } from './order.ts'
import { summarize } from './summarize.ts'

/**
 * Renders a stored record for an answer: merges the sources in force and adds the last derived values and embeddings,
 * with history and vectors if given.
 */
export function toRecord(domains: Registry, snapshot: Snapshot, more: Partial<Found> = {}): UserRecord {
  const domain = domains.version(snapshot.schemaVersion)
  const folded = fold(domain, snapshot)
  const { fields, extras, provenance } = folded
  const derived = snapshot.derived.filter((derivation) => Object.hasOwn(domain.fields, derivation.field))
  return {
    user_id: snapshot.userId,
    domain: snapshot.domain,
    schema_version: snapshot.schemaVersion,
    fields,
    derived: Object.fromEntries(derived.map(({ field, value }) => [field, value])),
    embeddings: Object.fromEntries(
      snapshot.heads.map(({ head, version, model }) => {
        const vector = more.vectors?.[head]
        return [head, { dim: EMBEDDING_DIMENSIONS, version, model, ...(vector && { vector: [...vector] }) }]
      }),
    ),
    ...(snapshot.lastEnrichedAt !== null && { last_enriched_at: instant(snapshot.lastEnrichedAt) }),
    ...(snapshot.place && fields[snapshot.place.field] === snapshot.place.value && { place: snapshot.place }),
    extras,
    provenance: { ...provenance, ...Object.fromEntries(derived.map((d) => [d.field, derivedProvenance(d)])) },
    enrichment: {
      status: snapshot.due ? 'pending' : snapshot.error ? 'failed' : 'complete',
      attempts: snapshot.attempts,
      error: snapshot.error,
      missing_required: missingRequired(domain, fields),
      ...rejected(domain, snapshot),
    },
    ...(more.past && { history: history(domain, snapshot, more.past, folded) }),
    ...(more.past?.isCut && { history_truncated: true }),
    memory_ref: snapshot.memoryRef,
    revision: snapshot.revision,
    created_at: instant(snapshot.createdAt),
    updated_at: instant(snapshot.updatedAt),
  }
}

function derivedProvenance({ from, cues, confidence, at }: StoredDerivation): Provenance {
  const all = cues.flatMap((cue) => cue.evidence.map((span) => ({ context_id: cue.contextId, ...span })))
  const evidence = all.slice(0, MAX_EVIDENCE)
  return {
    source: 'derived',
    from: [...from, ...evidence.flatMap(({ quote }) => quote || [])],
    ...(evidence.length > 0 && { evidence, evidence_count: all.length }),
    confidence,
    at: instant(at),
  }
}

const missingRequired = (domain: Domain, fields: Readonly<Record<string, unknown>>) =>
  Object.entries(domain.fields)
    .filter(([name, field]) => field.required && !Object.hasOwn(fields, name))
    .map(([name]) => name)

function rejected(
  domain: Domain,
  { summary, texts }: Snapshot,
): Pick<UserRecord['enrichment'], 'rejected' | 'rejected_count'> {
  const { rejected, rejectedCount } = summarize(domain, texts, summary ?? undefined)
  return {
    rejected: rejected.map(({ field, value, reason, evidence }) => ({ field, value, reason, ...evidence })),
    rejected_count: rejectedCount,
  }
}
