import { DeletedDomain } from '../../../shared/own-domain.ts'
import { removeDomain } from '../../domains/define.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { expectedVersion, KnownParams } from '../own-domain.ts'
import { parse } from '../refusal.ts'

export const deleteOwnDomain: Endpoint = {
  method: 'DELETE',
  path: '/v1/domains/{name}',
  scope: 'admin',
  handle: remove,
  about: {
    tag: 'Domains',
    operationId: 'deleteDomain',
    summary: 'Delete own domain',
    description: 'Takes away a domain that no user is in, with all its versions.',
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
}

async function remove(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () => {
    readNoQuery(c)
    return {
      name: parse(KnownParams, c.req.param(), 'parameter').name,
      expected: expectedVersion(c.req.raw.headers),
    }
  })
  await removeDomain(c.env, caller, input.name, input.expected)
  const answer: DeletedDomain = { domain: input.name, deleted: true }
  return c.json(answer)
}
