import type { ContextChange } from '../../shared/append.ts'
import { toRecord } from '../record/render.ts'
import type { AppendOutcome } from '../store/contexts.ts'
import type { Reply } from '../store/keyed.ts'
import type { Call } from './call.ts'

export async function answerChange(
  c: Call,
  { record: snapshot, outcome }: Reply<AppendOutcome>,
): Promise<Response> {
  await c.env.domains.ready([snapshot.schemaVersion])
  const record = toRecord(c.env.domains, snapshot)
  c.header('ETag', `"${record.revision}"`)
  const change: ContextChange = {
    user_id: record.user_id,
    domain: record.domain,
    context_id: outcome.contextId,
    fields_updated: outcome.fieldsUpdated,
    embeddings_refreshed: outcome.embeddingsRefreshed,
    enrichment: record.enrichment,
  }
  return c.json(change)
}
