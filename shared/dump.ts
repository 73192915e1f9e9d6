import * as v from 'valibot'
import { Instant } from './checked.ts'
import { DomainName, UpsertUserRequest, UserId, UserText } from './upsert.ts'

/** A line of a dump: the body of `POST /v1/users` or `POST /v1/context`. */
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
