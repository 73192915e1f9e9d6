import * as v from 'valibot'
import { pageOf } from '../../../shared/page.ts'
import { Superseded } from '../../../shared/record.ts'
import { DomainName } from '../../../shared/upsert.ts'
import { listHistory } from '../../users/history.ts'
import { currentDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { SUPERSEDED } from '../openapi/examples.ts'
import { encodeCursor, pageQuery, readPage } from '../page.ts'
import { parse } from '../refusal.ts'
import { UserParams } from '../target.ts'

const Query = v.strictObject({ domain: DomainName, ...pageQuery })
const Revision = v.pipe(v.number(), v.safeInteger())
const Position = v.union([
  v.tuple([v.literal('texts'), v.pipe(v.string(), v.isoTimestamp()), v.string()]),
  v.tuple([v.literal('upserts'), Revision, v.record(v.string(), v.string())]),
])

export const showHistory = endpoint({
  method: 'GET',
  path: '/v1/users/{user_id}/history',
  scope: 'users:read',
  selfScope: 'self:read',
  about: {
    operationId: 'listHistory',
    tag: 'Users',
    summary: 'List history',
    description:
      'Every superseded value, in the order in which it was said: first those of texts, then those of upserts. A page covers `limit` texts or upserts and may be empty; `next_cursor` tells whether there is more.',
    params: UserParams,
    query: Query,
    answer: {
      description: 'A page of superseded values',
      schema: pageOf(Superseded),
      examples: { lastPage: { data: [SUPERSEDED], next_cursor: null } },
    },
    refusals: ['not_found'],
  },
  read: (c) => {
    const { user_id: userId } = parse(UserParams, c.req.param(), 'parameter')
    const query = parse(Query, c.req.query(), 'parameter')
    return { userId, domain: currentDomain(c.env.domains, query.domain).name, ...readPage(query, Position) }
  },
  targetOf: (target) => target,
  handle: async (c, { caller, input }) => {
    const { lost, next } = await listHistory(c.env, caller, input)
    return c.json({ data: lost, next_cursor: next ? encodeCursor(next) : null })
  },
})
