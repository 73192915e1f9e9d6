import * as v from 'valibot'
import { pageOf } from '../../../shared/page.ts'
import { UserRecord } from '../../../shared/record.ts'
import { toRecord } from '../../record/render.ts'
import { listUsers } from '../../users/list.ts'
import { currentDomain, domainQuery } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { includeQuery, readInclude } from '../include.ts'
import { USER } from '../openapi/examples.ts'
import { pageQuery, readPage, toPage } from '../page.ts'
import { parse } from '../refusal.ts'

const ListQuery = v.strictObject({ ...domainQuery, ...includeQuery, ...pageQuery })

export const showUsers = endpoint({
  method: 'GET',
  path: '/v1/users',
  scope: 'users:read',
  about: {
    operationId: 'listUsers',
    tag: 'Users',
    summary: 'List users',
    description: 'The records of a domain, or of all, oldest first.',
    query: ListQuery,
    answer: {
      description: 'A page of records',
      schema: pageOf(UserRecord),
      examples: { lastPage: { data: [USER], next_cursor: null } },
    },
  },
  read: (c) => {
    const query = parse(ListQuery, c.req.query(), 'parameter')
    const domain = query.domain === undefined ? undefined : currentDomain(c.env.domains, query.domain).name
    const include = readInclude(query.include)
    return { domain, include, ...readPage(query, v.pipe(v.number(), v.safeInteger())) }
  },
  handle: async (c, { caller, input }) => {
    const page = toPage(
      await listUsers(c.env, caller, input),
      input.limit,
      ({ snapshot }) => snapshot.recordId,
    )
    await c.env.domains.ready(page.data.map(({ snapshot }) => snapshot.schemaVersion))
    return c.json({ ...page, data: page.data.map((found) => toRecord(c.env.domains, found.snapshot, found)) })
  },
})
