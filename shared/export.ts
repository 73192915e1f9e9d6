import * as v from 'valibot'
import { Instant } from './checked.ts'
import { MatchAnswer } from './match.ts'
import { UserRecord } from './record.ts'
import { StoredText } from './stored-text.ts'
import { LoggedDelivery } from './webhook.ts'

/** What is held about a user in one domain. */
export const DomainExport = v.object({
  record: UserRecord,
  contexts: v.array(StoredText),
  upserts: v.pipe(
    v.array(
      v.object({
        revision: v.pipe(v.number(), v.integer()),
        fields: v.record(v.string(), v.unknown()),
        context_id: v.nullable(v.string()),
        memory_ref: v.nullable(v.string()),
        said_at: Instant,
        replaced_at: Instant,
      }),
    ),
    v.description('Earlier upserts.'),
  ),
  replies: v.pipe(
    v.array(
      v.object({
        route: v.string(),
        idempotency_key: v.string(),
        created_at: Instant,
        answer: v.union([UserRecord, MatchAnswer, v.array(UserRecord)]),
      }),
    ),
    v.description('Stored idempotent replies.'),
  ),
  outcomes: v.pipe(
    v.object({
      given: v.array(
        v.object({
          domain: v.string(),
          candidate_id: v.string(),
          outcome: v.string(),
          weight: v.number(),
          occurred_at: Instant,
          match_id: v.nullable(v.string()),
        }),
      ),
      received: v.pipe(
        v.record(v.string(), v.pipe(v.number(), v.integer())),
        v.description('Counts by label; who decided is not this person’s data.'),
      ),
    }),
    v.description('The user’s decisions on others, and counts of others’ decisions on the user.'),
  ),
  deliveries: v.pipe(v.array(LoggedDelivery), v.description('Webhook messages.')),
})
export type DomainExport = v.InferOutput<typeof DomainExport>

/** Everything held about a user. */
export const UserExport = v.object({
  user_id: v.string(),
  exported_at: Instant,
  domains: v.record(v.string(), DomainExport),
})
export type UserExport = v.InferOutput<typeof UserExport>
