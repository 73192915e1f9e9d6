import * as v from 'valibot'
import { Line } from '../../../shared/dump.ts'
import { pageOf } from '../../../shared/page.ts'
import { exportUsers } from '../../users/export-many.ts'
import { currentDomain, domainQuery } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { APPEND, UPSERT } from '../openapi/examples.ts'
import { encodeCursor, pageQuery, readPage } from '../page.ts'
import { parse } from '../refusal.ts'

const RecordId = v.pipe(v.number(), v.safeInteger())
const Position = v.union([
  RecordId,
  v.strictTuple([RecordId]),
  v.strictTuple([RecordId, v.pipe(v.string(), v.isoTimestamp()), v.string()]),
])
const ExportQuery = v.strictObject({ ...domainQuery, ...pageQuery })

export const showExports = endpoint({
  method: 'GET',
  path: '/v1/export',
  scope: 'users:read',
  about: {
    operationId: 'exportUsers',
    tag: 'Users',
    summary: 'Export the sources of all users',
    description:
      'The sources in force, a page of users at a time, oldest first: bodies of `POST /v1/users`, then of `POST /v1/context`. Importing them elsewhere recreates the users. Pages are shorter if texts are long; a user with very many texts has pages of their own.',
    query: ExportQuery,
    answer: {
      description: 'A page of bodies',
      schema: pageOf(Line),
      examples: { lastPage: { data: [UPSERT, { ...APPEND }], next_cursor: null } },
    },
  },
  read: (c) => {
    const query = parse(ExportQuery, c.req.query(), 'parameter')
    const domain = query.domain === undefined ? undefined : currentDomain(c.env.domains, query.domain).name
    return { domain, ...readPage(query, Position) }
  },
  handle: async (c, { caller, input }) => {
    const { lines, last } = await exportUsers(c.env, caller, input)
    return c.json({ data: lines, next_cursor: last === undefined ? null : encodeCursor(last) })
  },
})
