import * as v from 'valibot'
import { Instant } from './checked.ts'

/** An API key in an answer: only its id, which is its prefix. */
export const ApiKey = v.object({
  id: v.pipe(v.string(), v.description('The prefix of the key, as in logs.')),
  scopes: v.array(v.string()),
  created_at: Instant,
  expires_at: v.pipe(v.nullable(Instant), v.description('`null`: never.')),
  revoked_at: v.pipe(v.nullable(Instant), v.description('`null`: not revoked.')),
  is_caller: v.pipe(v.boolean(), v.description('The key of this call.')),
})
export type ApiKey = v.InferOutput<typeof ApiKey>
