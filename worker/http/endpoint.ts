import type { GenericSchema, ObjectEntries, StrictObjectSchema } from 'valibot'
import type { ErrorCode } from '../../shared/errors.ts'
import type { SelfScope } from '../../shared/token.ts'
import type { Scope } from '../store/db.ts'
import type { Call } from './call.ts'
import type { AnswerHeader, RequestHeader } from './openapi/headers.ts'

/**
 * One method of one path: what the app routes, the handler does and `/openapi.json` says. A route is made of nothing
 * else, so that none can go undocumented.
 */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As OpenAPI writes it: `/v1/users/{user_id}`. */
  path: `/${string}`
  /** What the key must be allowed to do; `none` where no key is asked for. `admit` reads it from here. */
  scope: Scope | 'none'
  /** What a user's token must be allowed to do; absent: only a key will do. */
  selfScope?: SelfScope
  handle: (c: Call) => Response | Promise<Response>
  about: Description
}

/** The schemas are the very ones that the handler parses with, and the answer's is what its type is inferred from. */
export interface Description {
  operationId: string
  tag: string
  summary: string
  description?: string
  params?: StrictObjectSchema<ObjectEntries, undefined>
  query?: StrictObjectSchema<ObjectEntries, undefined>
  /** The request headers that the handler heeds, beside those of every call. */
  headers?: readonly RequestHeader[]
  body?: { schema: GenericSchema; examples: Readonly<Record<string, unknown>>; isOptional?: true }
  answer: Answer
  /** Refusals that do not follow from the rest: `openapi/refusals.ts` knows those that do. */
  refusals?: readonly ErrorCode[]
}

export interface Answer {
  description: string
  /** `application/json` if it is not said. */
  mediaType?: string
  /** Left out where the answer is not JSON. */
  schema?: GenericSchema
  /** By a name; each valid against the schema. */
  examples?: Readonly<Record<string, unknown>>
  /** Beside those of every answer. */
  headers?: readonly AnswerHeader[]
}
