import type { Context } from 'hono'
import type { SelfScope } from '../../shared/token.ts'
import type { Deps } from '../deps.ts'
import type { LogFields } from '../log.ts'
import type { Self } from '../tokens/rules.ts'

export type Call = Context<{ Bindings: Deps; Variables: Variables }>

/** Set for each request. */
export interface Variables {
  requestId: string
  /** The endpoint's `selfScope`. */
  selfScope?: SelfScope
  /** The token's user; not set for an API key. */
  self?: Self
  /** The answer gets no CORS headers. */
  isHidden?: boolean
  /** The endpoint's path template; not set if none matches. */
  route?: string
  /** Hash of the API key, once its checksum is valid. */
  keyHash?: string
  /** The public part of the API key, once its checksum is valid. */
  keyId?: string
  /** Why the request failed, for failures on the server's side. */
  failure?: LogFields
}
