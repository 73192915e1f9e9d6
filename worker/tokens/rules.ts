import type { Field } from '../../shared/domain.ts'
import type { SelfScope } from '../../shared/token.ts'

/** Whom a token is for: the one user of the one domain that it sees and changes. */
export interface Self {
  userId: string
  domain: string
  scopes: readonly SelfScope[]
}

/** The user that a call is about. */
export interface Target {
  userId: string
  domain: string | undefined
}

/** The guards around a token: each alone stands between one user and others. */
export interface TokenRules {
  /** @param needed by the endpoint; undefined: no token may call it */
  mayCall(self: Self, needed: SelfScope | undefined): boolean
  isOwn(self: Self, target: Target): boolean
  /** Whose texts a call may take away; undefined: the whole tenant's. */
  textsOf(self: Self): Self | undefined
  /** Whether others see the field, in matches and by filters. */
  isShown(field: Field | undefined): boolean
}

export const tokenRules: TokenRules = {
  mayCall: ({ scopes }, needed) => needed !== undefined && scopes.includes(needed),
  isOwn: (self, { userId, domain }) => userId === self.userId && domain === self.domain,
  textsOf: (self) => self,
  isShown: (field) => field?.shown === true,
}
