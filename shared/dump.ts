import * as v from 'valibot'
import { Instant } from './checked.ts'
import { DomainName, UpsertUserRequest, UserId, UserText } from './upsert.ts'

/** What a client said of a user, as the body of the call that says it: `POST /v1/users`, or `POST /v1/context`. */
export const Line = v.union([
  UpsertUserRequest,
  v.object({
    user_id: UserId,
    domain: DomainName,
    content: UserText,
    source: v.string(),
    occurred_at: Instant,
  }),
])
export type Line = v.InferOutput<typeof Line>
