import * as v from 'valibot'
import { SentInstant, text } from './checked.ts'
import { Enrichment } from './record.ts'
import { DomainName, UserId, UserText } from './upsert.ts'

/** The body of `POST /v1/context`. */
export const AppendContextRequest = v.strictObject({
  user_id: UserId,
  domain: DomainName,
  content: v.pipe(
    UserText,
    v.check((content) => content.trim() !== '', 'a text that is not blank'),
    v.metadata({ minLength: 1 }),
    v.description('A text by or about the user.'),
  ),
  source: v.optional(
    v.pipe(
      text((source) => source !== '' && source.length <= 255, '1 to 255 characters', {
        minLength: 1,
        maxLength: 255,
      }),
      v.description('Your name for the source.'),
    ),
    'api',
  ),
  occurred_at: v.optional(
    v.pipe(
      SentInstant,
      v.description('When it was said; default: now.'),
      v.transform((instant) => new Date(instant)),
    ),
  ),
})
export type AppendContextRequest = v.InferOutput<typeof AppendContextRequest>

/** The changes made by adding or removing a text. */
export const ContextChange = v.object({
  user_id: v.string(),
  domain: v.string(),
  context_id: v.string(),
  fields_updated: v.pipe(
    v.array(v.string()),
    v.readonly(),
    v.description('Fields whose current value has changed.'),
  ),
  embeddings_refreshed: v.boolean(),
  enrichment: Enrichment,
})
export type ContextChange = v.InferOutput<typeof ContextChange>
