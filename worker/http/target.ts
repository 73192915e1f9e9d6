import * as v from 'valibot'
import { UserId } from '../../shared/upsert.ts'
import type { Call } from './call.ts'
import { domainQuery, queriedDomain } from './domain.ts'
import { parse } from './refusal.ts'

export const UserParams = v.strictObject({ user_id: UserId })

export const TargetQuery = v.strictObject(domainQuery)

/** The user of the path and the domain of the query, which is undefined for all of them. */
export function readTarget(c: Call, query: { domain?: string | undefined }) {
  const { user_id: userId } = parse(UserParams, c.req.param(), 'parameter')
  return { userId, domain: queriedDomain(c, query.domain) }
}
