import * as v from 'valibot'
import { OwnDomainName } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'
import { AppError } from '../../shared/errors.ts'
import type { Registry } from '../../shared/registry.ts'
import { DomainName } from '../../shared/upsert.ts'
import type { Call } from './call.ts'
import { clip, nearest, unexpected } from './refusal.ts'

/** The query member that narrows a call to one domain. */
export const domainQuery = {
  domain: v.optional(v.pipe(DomainName, v.description('The domain; without it all of them.'))),
}

/** The name of the domain of a query: without one a token's own, and for a key undefined, which is all. */
export function queriedDomain(c: Call, name: string | undefined = c.get('self')?.domain): string | undefined {
  return name === undefined ? undefined : currentDomain(c.env.domains, name).name
}

/** Domains that may be the tenant's own and are yet to be looked up: then the same again will tell. */
export class UnsettledDomains extends Error {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super('a domain is yet to be looked up')
    this.name = 'UnsettledDomains'
    this.names = names
  }
}

/** @throws UnsettledDomains where some of the names are yet to be looked up: at once, however many they are */
export function settleDomains(domains: Registry, names: readonly string[]): void {
  const unsettled = names.filter((name) => !domains.isSettled(name) && v.is(OwnDomainName, name))
  if (unsettled.length > 0) throw new UnsettledDomains(unsettled)
}

/**
 * The newest version of the domain of that name.
 *
 * @throws AppError `invalid_request` that lists the known ones
 * @throws UnsettledDomains as `settleDomains`
 */
export function currentDomain(domains: Registry, name: string): Domain {
  const domain = domains.current(name)
  if (domain) return domain
  settleDomains(domains, [name])
  const { issue, message } = unexpected(
    'domain',
    `one of ${domains.names.join(', ')}`,
    JSON.stringify(clip(name)),
  )
  const meant = nearest(name, domains.names)
  const hint = meant ? ` Did you mean '${meant}'?` : ''
  throw new AppError('invalid_request', message + hint, { issues: [issue], known: domains.names })
}
