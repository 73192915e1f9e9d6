import * as v from 'valibot'
import { DomainList, PublishedDomain } from '../../../shared/schema.ts'
import { listDomains } from '../../domains/define.ts'
import { authenticate } from '../auth.ts'
import { currentDomain, domainQuery } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { DOMAIN } from '../openapi/examples.ts'
import { describe } from '../published-domain.ts'
import { parse } from '../refusal.ts'

const SchemaQuery = v.strictObject(domainQuery)

export const showSchema = endpoint({
  method: 'GET',
  path: '/v1/schema',
  scope: 'users:read',
  about: {
    operationId: 'getSchema',
    tag: 'Schema',
    summary: 'Get schema',
    description:
      'The fields of a domain in its current version; without `domain` the list of domains, your own after the shipped ones.',
    query: SchemaQuery,
    answer: {
      description: 'The domain, or the list of them',
      schema: v.union([PublishedDomain, DomainList]),
      examples: { domain: DOMAIN, list: { domains: [{ domain: 'dating', version: 'dating.v3' }] } },
    },
  },
  read: (c) => {
    const query = parse(SchemaQuery, c.req.query(), 'parameter')
    return query.domain === undefined ? undefined : currentDomain(c.env.domains, query.domain)
  },
  handle: async (c, { caller, input: domain }) => {
    if (domain) {
      await authenticate(c.env, caller)
      return c.json(describe(domain))
    }
    const { names, current, isShipped } = c.env.domains
    const shipped = names.filter(isShipped).flatMap((name) => current(name) ?? [])
    const own = await listDomains(c.env, caller)
    const list: DomainList = {
      domains: [...shipped, ...own].map(({ name, version }) => ({ domain: name, version })),
    }
    return c.json(list)
  },
})
