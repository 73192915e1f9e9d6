import type { Registry } from '../../shared/registry.ts'
import type { Enrichment } from '../enrich/enrich.ts'
import { fold } from '../record/fold.ts'
import type { AppendOutcome } from '../store/contexts.ts'
import type { Snapshot } from '../store/snapshot.ts'

/**
 * What enrichment changed for who reads the record: the fields whose current value is another one, in the order of
 * the schema, and whether a soft one among them gave the record a new vector. Nothing of a record that does not speak
 * for all of its texts yet.
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
