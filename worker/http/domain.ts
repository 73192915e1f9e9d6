import * as v from 'valibot'
import type { Domain } from '../../shared/domain.ts'
import { AppError } from '../../shared/errors.ts'
import type { Registry } from '../../shared/registry.ts'
import { DomainName } from '../../shared/upsert.ts'
import { clip, nearest, unexpected } from './refusal.ts'

/** The query member that narrows a call to one domain. */
export const domainQuery = {
  domain: v.optional(v.pipe(DomainName, v.description('The domain; without it all of them.'))),
}

/** The newest version of the domain of that name. @throws AppError `invalid_request` that lists the known ones */
export function currentDomain(domains: Registry, name: string): Domain {
  const domain = domains.current(name)
  if (domain) return domain
  const { issue, message } = unexpected(
    'domain',
    `one of ${domains.names.join(', ')}`,
    JSON.stringify(clip(name)),
  )
  const meant = nearest(name, domains.names)
  const hint = meant ? ` Did you mean '${meant}'?` : ''
  throw new AppError('invalid_request', message + hint, { issues: [issue], known: domains.names })
}
