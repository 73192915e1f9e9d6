import * as v from 'valibot'
import { UserInDomains, UserRecord } from '../../../shared/record.ts'
import { toRecord } from '../../record/render.ts'
import { getUser } from '../../users/get.ts'
import { domainQuery } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { includeQuery, readInclude } from '../include.ts'
import { USER } from '../openapi/examples.ts'
import { parse } from '../refusal.ts'
import { readTarget, UserParams } from '../target.ts'

const ShowQuery = v.strictObject({ ...domainQuery, ...includeQuery })

export const showUser = endpoint({
  method: 'GET',
  path: '/v1/users/{user_id}',
  scope: 'users:read',
  selfScope: 'self:read',
  about: {
    operationId: 'getUser',
    tag: 'Users',
    summary: 'Get user',
    description:
      'The record in one domain; without `domain` the records of every domain that the user is in.',
    params: UserParams,
    query: ShowQuery,
    answer: {
      description: 'The record, or the records by domain',
      schema: v.union([UserRecord, UserInDomains]),
      examples: { oneDomain: USER, everyDomain: { user_id: 'u_alice', domains: { dating: USER } } },
      headers: ['ETag'],
    },
    refusals: ['not_found'],
  },
  read: (c) => {
    const query = parse(ShowQuery, c.req.query(), 'parameter')
    return { ...readTarget(c, query), include: readInclude(query.include) }
  },
  targetOf: (target) => target,
  handle: async (c, { caller, input }) => {
    const found = await getUser(c.env, caller, input.userId, input.domain, input.include)
    await c.env.domains.ready(found.map(({ snapshot }) => snapshot.schemaVersion))
    if (input.domain !== undefined) {
      c.header('ETag', `"${found[0].snapshot.revision}"`)
      return c.json(toRecord(c.env.domains, found[0].snapshot, found[0]))
    }
    const records = found.map((one) => [one.snapshot.domain, toRecord(c.env.domains, one.snapshot, one)])
    return c.json({ user_id: input.userId, domains: Object.fromEntries(records) })
  },
})
