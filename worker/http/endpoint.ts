import type { GenericSchema, ObjectEntries, StrictObjectSchema } from 'valibot'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import type { SelfScope } from '../../shared/token.ts'
import type { Scope } from '../store/db.ts'
import { StaleDefinitions } from '../store/failures.ts'
import { type Admission, type Admitted, admit } from './auth.ts'
import type { Call } from './call.ts'
import type { AnswerHeader, RequestHeader } from './openapi/headers.ts'

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As OpenAPI writes it: `/v1/users/{user_id}`. */
  path: `/${string}`
  about: Description
}

/**
 * One method of one path: what the app routes, the handler does and `/openapi.json` says. A route is made of nothing
 * else, so that none can go undocumented.
 */
export interface Endpoint extends Route {
  /** `none` where no key is asked for. */
  scope: Scope | 'none'
  selfScope?: SelfScope
  handle: (c: Call) => Response | Promise<Response>
}

interface Admitting<Input> extends Route, Admission<Input> {
  handle: (c: Call, admitted: Admitted<Input>) => Response | Promise<Response>
}

/** An endpoint that asks for a key: its handler runs for a call that was admitted. */
export function endpoint<Input>({ read, targetOf, handle, ...route }: Admitting<Input>): Endpoint {
  const admission = { ...route, read, ...(targetOf && { targetOf }) }
  return {
    ...route,
    handle: (c) => byCurrentDefinitions(c, async () => handle(c, await admit(c, admission))),
  }
}

/** A definition may change while a call is on its way; that it does so this often on one call's way is no accident. */
const MAX_TRIES = 5

/** Where the database knows of newer definitions than a call was made ready with, it is made ready again. */
async function byCurrentDefinitions(c: Call, answer: () => Promise<Response>): Promise<Response> {
  const deps = c.env
  for (let tries = 1; ; tries++) {
    try {
      return await answer()
    } catch (error) {
      const keyHash = c.get('keyHash')
      if (!(error instanceof StaleDefinitions) || keyHash === undefined) throw error
      if (tries === MAX_TRIES)
        throw new AppError('conflict', 'The definition of this domain keeps changing.', {
          retryAfterSeconds: 1,
          cause: error,
        })
      deps.definitions.learn(keyHash, error.current)
      c.env = deps
    }
  }
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
