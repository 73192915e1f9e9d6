import { OwnDomainSummary } from '../../../shared/own-domain.ts'
import { pageOf } from '../../../shared/page.ts'
import { listDomains } from '../../domains/define.ts'
import { instant } from '../../record/order.ts'
import { endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { OWN_DOMAIN_SUMMARY } from '../openapi/domain-examples.ts'

export const showOwnDomains = endpoint({
  method: 'GET',
  path: '/v1/domains',
  scope: 'users:read',
  about: {
    tag: 'Domains',
    operationId: 'listDomains',
    summary: 'List own domains',
    query: NoQuery,
    answer: {
      description: 'All of them, on one page',
      schema: pageOf(OwnDomainSummary),
      examples: { all: { data: [OWN_DOMAIN_SUMMARY], next_cursor: null } },
    },
  },
  read: readNoQuery,
  handle: async (c, { caller }) => {
    const data = (await listDomains(c.env, caller)).map(
      ({ name, version, createdAt, progress }): OwnDomainSummary => ({
        domain: name,
        version,
        created_at: instant(createdAt),
        progress,
      }),
    )
    return c.json({ data, next_cursor: null })
  },
})
