import type { Context } from 'hono'
import type { SelfScope } from '../../shared/token.ts'
import type { Deps } from '../deps.ts'
import type { LogFields } from '../log.ts'
import type { Self } from '../tokens/rules.ts'

export type Call = Context<{ Bindings: Deps; Variables: Variables }>

/** What the app says of every call before its handler runs. */
export interface Variables {
  requestId: string
  /** Of the endpoint. */
  selfScope?: SelfScope
  /** Whom the caller's token is for; not set where they have a key. */
  self?: Self
  /** No page of another origin may read the answer. */
  isHidden?: boolean
  /** The endpoint's path as it is written there; not set where there is none. */
  route?: string
  /** Of the caller's key, once it looks right. */
  keyHash?: string
  /** The part of the caller's key that may be shown, once it looks right. */
  keyId?: string
  /** Why the call failed, where it was not the caller's doing. */
  failure?: LogFields
}
