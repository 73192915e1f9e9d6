import type { Field } from '../../shared/domain.ts'
import type { SelfScope } from '../../shared/token.ts'

/** A token's user: the only one, in one domain, that it reads and changes. */
export interface Self {
  userId: string
  domain: string
  scopes: readonly SelfScope[]
}

/** The user that a request is about. */
export interface Target {
  userId: string
  domain: string | undefined
}

/** The authorization rules of tokens. Each one alone separates a user from others. */
export interface TokenRules {
  /** @param needed by the endpoint; undefined: it accepts no tokens */
  mayCall(self: Self, needed: SelfScope | undefined): boolean
  isOwn(self: Self, target: Target): boolean
  /** Whose texts the request may delete; undefined: the whole tenant's. */
  textsOf(self: Self): Self | undefined
  /** Whether other users see the field in matches and may filter on it. */
  isShown(field: Field | undefined): boolean
}

export const tokenRules: TokenRules = {
  mayCall: ({ scopes }, needed) => needed !== undefined && scopes.includes(needed),
  isOwn: (self, { userId, domain }) => userId === self.userId && domain === self.domain,
  textsOf: (self) => self,
  isShown: (field) => field?.shown === true,
}
