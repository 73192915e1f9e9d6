import * as v from 'valibot'
import { Definition } from '../../../shared/definition.ts'
import { DomainChanges, OwnDomain } from '../../../shared/own-domain.ts'
import { putDomain, tryDomain } from '../../domains/define.ts'
import { readJson } from '../body.ts'
import { endpoint } from '../endpoint.ts'
import { CHANGES, DEFINITION, OWN_DOMAIN } from '../openapi/domain-examples.ts'
import { expectedVersion, OwnDomainParams, readOwnName, toOwnDomain } from '../own-domain.ts'
import { parse } from '../refusal.ts'

const PutQuery = v.strictObject({
  dry_run: v.optional(
    v.pipe(v.picklist(['true', 'false']), v.description('`true`: a dry run that only returns the changes.')),
  ),
})

export const putOwnDomain = endpoint({
  method: 'PUT',
  path: '/v1/domains/{name}',
  scope: 'admin',
  about: {
    tag: 'Domains',
    operationId: 'putDomain',
    summary: 'Define domain',
    description:
      'Creates your own domain, or its next version. An unchanged definition keeps the version. It applies from the next request on; records of the previous version are enriched again in the background and served unchanged until then.',
    params: OwnDomainParams,
    query: PutQuery,
    headers: ['If-Match', 'If-None-Match'],
    body: { schema: Definition, examples: { tennis: DEFINITION } },
    answer: {
      description: 'The domain as published, or what would change',
      schema: v.union([OwnDomain, DomainChanges]),
      examples: { published: OWN_DOMAIN, dryRun: CHANGES },
      headers: ['ETag'],
    },
    refusals: ['conflict'],
  },
  read: async (c) => {
    const { dry_run: dryRun } = parse(PutQuery, c.req.query(), 'parameter')
    const name = readOwnName(c)
    const { readDefinition } = await import('../definition.ts')
    const { value } = await readJson(c.req.raw)
    return {
      put: {
        name,
        definition: readDefinition(c.env.domains, value),
        expected: expectedVersion(c.req.raw.headers),
      },
      isDry: dryRun === 'true',
    }
  },
  handle: async (c, { caller, input }) => {
    if (input.isDry) return c.json(await tryDomain(c.env, caller, input.put))
    const { domain, stored } = await putDomain(c.env, caller, input.put)
    c.header('ETag', `"${stored.version}"`)
    return c.json(toOwnDomain(domain, stored))
  },
})
