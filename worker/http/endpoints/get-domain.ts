import { OwnDomainDetails } from '../../../shared/own-domain.ts'
import { getDomain } from '../../domains/define.ts'
import { instant } from '../../record/order.ts'
import { endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { OWN_DOMAIN_DETAILS } from '../openapi/domain-examples.ts'
import { KnownParams, toOwnDomain } from '../own-domain.ts'
import { parse } from '../refusal.ts'

export const showOwnDomain = endpoint({
  method: 'GET',
  path: '/v1/domains/{name}',
  scope: 'users:read',
  about: {
    tag: 'Domains',
    operationId: 'getDomain',
    summary: 'Get own domain',
    description: 'The current definition, all stored versions, and the number of outdated records.',
    params: KnownParams,
    query: NoQuery,
    answer: {
      description: 'The domain',
      schema: OwnDomainDetails,
      examples: { tennis: OWN_DOMAIN_DETAILS },
      headers: ['ETag'],
    },
    refusals: ['not_found'],
  },
  read: (c) => {
    readNoQuery(c)
    return parse(KnownParams, c.req.param(), 'parameter').name
  },
  handle: async (c, { caller, input: name }) => {
    const { domain, stored, versions } = await getDomain(c.env, caller, name)
    c.header('ETag', `"${stored.version}"`)
    const details: OwnDomainDetails = {
      ...toOwnDomain(domain, stored),
      progress: stored.progress,
      versions: versions.map(({ version, createdAt, definition }) => ({
        version,
        created_at: instant(createdAt),
        definition,
      })),
    }
    return c.json(details)
  },
})
