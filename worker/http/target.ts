import * as v from 'valibot'
import { UserId } from '../../shared/upsert.ts'
import type { Call } from './call.ts'
import { domainQuery, queriedDomain } from './domain.ts'
import { parse } from './refusal.ts'

export const UserParams = v.strictObject({ user_id: UserId })

export const TargetQuery = v.strictObject(domainQuery)

/** The user in the path and the domain in the query; `domain` is undefined for all domains. */
export function readTarget(c: Call, query: { domain?: string | undefined }) {
  const { user_id: userId } = parse(UserParams, c.req.param(), 'parameter')
  return { userId, domain: queriedDomain(c, query.domain) }
}
