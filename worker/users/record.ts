import type { Domain } from '../../shared/domain.ts'
import type { Provenance, Rejected, UserRecord } from '../../shared/record.ts'
import type { Registry } from '../../shared/registry.ts'
import { EMBEDDING_DIMENSIONS } from '../embed/embedder.ts'
import { fold } from '../enrich/fold.ts'
import { history } from '../enrich/history.ts'
import { inOrder, instant } from '../enrich/order.ts'
import type { Snapshot, StoredDerivation } from '../store/snapshot.ts'
import type { Found } from '../store/users.ts'

/**
 * Renders what is stored as the record that an answer shows: the fold of the sources that are there, with the
 * derived values and vectors last computed; with history and the vectors' numbers if they are given.
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
      rejected: rejected(snapshot),
    },
    ...(more.past && { history: history(domain, snapshot, more.past, folded) }),
    memory_ref: snapshot.memoryRef,
    revision: snapshot.revision,
    created_at: instant(snapshot.createdAt),
    updated_at: instant(snapshot.updatedAt),
  }
}

function derivedProvenance({ from, cues, confidence, at }: StoredDerivation): Provenance {
  const evidence = cues.flatMap((cue) => cue.evidence.map((span) => ({ context_id: cue.contextId, ...span })))
  return {
    source: 'derived',
    from: [...from, ...evidence.map((span) => span.quote)],
    ...(evidence.length > 0 && { evidence }),
    confidence,
    at: instant(at),
  }
}

const missingRequired = (domain: Domain, fields: Readonly<Record<string, unknown>>) =>
  Object.entries(domain.fields)
    .filter(([name, field]) => field.required && !Object.hasOwn(fields, name))
    .map(([name]) => name)

const rejected = ({ texts }: Snapshot): Rejected[] =>
  inOrder(texts).flatMap(({ contextId, read }) =>
    (read ? read.rejected : []).map(({ field, value, reason, evidence: [span] }) => ({
      field,
      value,
      reason,
      ...(span && { context_id: contextId, ...span }),
    })),
  )
