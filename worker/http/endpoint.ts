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
  /** In OpenAPI's notation: `/v1/users/{user_id}`. */
  path: `/${string}`
  about: Description
}

/**
 * A method of a path: the source of its route, its handler and its part of `/openapi.json`, so that no route is
 * undocumented.
 */
export interface Endpoint extends Route {
  /** `none`: no key is needed. */
  scope: Scope | 'none'
  selfScope?: SelfScope
  handle: (c: Call) => Response | Promise<Response>
}

interface Admitting<Input> extends Route, Admission<Input> {
  handle: (c: Call, admitted: Admitted<Input>) => Response | Promise<Response>
}

/** An endpoint that needs a key: `handle` runs after `admit`. */
export function endpoint<Input>({ read, targetOf, handle, ...route }: Admitting<Input>): Endpoint {
  const admission = { ...route, read, ...(targetOf && { targetOf }) }
  return {
    ...route,
    handle: (c) => byCurrentDefinitions(c, async () => handle(c, await admit(c, admission))),
  }
}

/** A definition may change during a request. This many changes during one request are no coincidence. */
const MAX_TRIES = 5

/** Runs the request again if the database has newer domain definitions than it used. */
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
      deps.definitionCache.update(keyHash, error.current)
      c.env = deps
    }
  }
}

/** The handler parses with the same schemas, and its answer's type is inferred from them. */
export interface Description {
  operationId: string
  tag: string
  summary: string
  description?: string
  params?: StrictObjectSchema<ObjectEntries, undefined>
  query?: StrictObjectSchema<ObjectEntries, undefined>
  /** Request headers of this endpoint, besides those of every request. */
  headers?: readonly RequestHeader[]
  body?: { schema: GenericSchema; examples: Readonly<Record<string, unknown>>; isOptional?: true }
  answer: Answer
  /** Error codes that `openapi/refusals.ts` cannot derive from the rest. */
  refusals?: readonly ErrorCode[]
}

export interface Answer {
  description: string
  /** Default: `application/json`. */
  mediaType?: string
  /** Absent if the answer is not JSON. */
  schema?: GenericSchema
  /** By name; each is valid against the schema. */
  examples?: Readonly<Record<string, unknown>>
  /** Besides those of every answer. */
  headers?: readonly AnswerHeader[]
}
