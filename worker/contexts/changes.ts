import type { Registry } from '../../shared/registry.ts'
import type { Enrichment } from '../enrich/enrich.ts'
import { fold } from '../record/fold.ts'
import type { AppendOutcome } from '../store/contexts.ts'
import type { Snapshot } from '../store/snapshot.ts'

/**
 * What enrichment changed: the fields whose current value differs, in the order of the schema, and whether one of
 * them was soft and the record got a new vector. Empty while some of the record's texts are unread.
 */
export function changesBetween(
  domains: Registry,
  before: Snapshot,
  { snapshot: after, embedding, isPartial }: Enrichment,
): Pick<AppendOutcome, 'fieldsUpdated' | 'embeddingsRefreshed'> {
  if (isPartial) return { fieldsUpdated: [], embeddingsRefreshed: false }
  const domain = domains.version(after.schemaVersion)
  const then = fold(domains.version(before.schemaVersion), before).fields
  const now = fold(domain, after).fields
  const updated = Object.entries(domain.fields).filter(
    ([name]) => JSON.stringify(then[name]) !== JSON.stringify(now[name]),
  )
  return {
    fieldsUpdated: updated.map(([name]) => name),
    embeddingsRefreshed:
      updated.some(([, field]) => field.kind === 'soft') &&
      embedding !== undefined &&
      embedding.vector !== null,
  }
}
