import { DeletedDomain } from '../../../shared/own-domain.ts'
import { removeDomain } from '../../domains/define.ts'
import { endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { expectedVersion, KnownParams } from '../own-domain.ts'
import { parse } from '../refusal.ts'

export const deleteOwnDomain = endpoint({
  method: 'DELETE',
  path: '/v1/domains/{name}',
  scope: 'admin',
  about: {
    tag: 'Domains',
    operationId: 'deleteDomain',
    summary: 'Delete own domain',
    description: 'Deletes a domain without users, with all its versions.',
    params: KnownParams,
    query: NoQuery,
    headers: ['If-Match'],
    answer: {
      description: 'It is gone',
      schema: DeletedDomain,
      examples: { gone: { domain: 'tennis-partners', deleted: true } },
    },
    refusals: ['not_found', 'conflict'],
  },
  read: (c) => {
    readNoQuery(c)
    return {
      name: parse(KnownParams, c.req.param(), 'parameter').name,
      expected: expectedVersion(c.req.raw.headers),
    }
  },
  handle: async (c, { caller, input }) => {
    await removeDomain(c.env, caller, input.name, input.expected)
    const answer: DeletedDomain = { domain: input.name, deleted: true }
    return c.json(answer)
  },
})
