import * as v from 'valibot'
import { OwnDomainName } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'
import { AppError } from '../../shared/errors.ts'
import type { Registry } from '../../shared/registry.ts'
import { DomainName } from '../../shared/upsert.ts'
import type { Call } from './call.ts'
import { clip, nearest, unexpected } from './refusal.ts'

/** The query parameter that narrows a request to one domain. */
export const domainQuery = {
  domain: v.optional(v.pipe(DomainName, v.description('The domain; default: all.'))),
}

/** The domain's name. Without a query parameter: the token's domain; for a key undefined, which means all domains. */
export function queriedDomain(c: Call, name: string | undefined = c.get('self')?.domain): string | undefined {
  return name === undefined ? undefined : currentDomain(c.env.domains, name).name
}

/** Domains that may be the tenant's own and are not loaded yet. After loading them, the caller tries again. */
export class DomainsNotLoaded extends Error {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super('a domain is yet to be looked up')
    this.name = 'DomainsNotLoaded'
    this.names = names
  }
}

/** @throws DomainsNotLoaded with all names that are not loaded yet */
export function requireLoaded(domains: Registry, names: readonly string[]): void {
  const missing = names.filter((name) => !domains.isLoaded(name) && v.is(OwnDomainName, name))
  if (missing.length > 0) throw new DomainsNotLoaded(missing)
}

/**
 * The current version of a domain.
 *
 * @throws AppError `invalid_request` that lists the known domains
 * @throws DomainsNotLoaded if it is not loaded yet
 */
export function currentDomain(domains: Registry, name: string): Domain {
  const domain = domains.current(name)
  if (domain) return domain
  requireLoaded(domains, [name])
  const { issue, message } = unexpected(
    'domain',
    `one of ${domains.names.join(', ')}`,
    JSON.stringify(clip(name)),
  )
  const meant = nearest(name, domains.names)
  const hint = meant ? ` Did you mean '${meant}'?` : ''
  throw new AppError('invalid_request', message + hint, { issues: [issue], known: domains.names })
}
