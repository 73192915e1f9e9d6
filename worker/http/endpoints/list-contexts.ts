import * as v from 'valibot'
import { pageOf } from '../../../shared/page.ts'
import { StoredText } from '../../../shared/stored-text.ts'
import { listContexts, toContext } from '../../contexts/list.ts'
import { domainQuery, queriedDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { STORED_TEXT } from '../openapi/examples.ts'
import { boundedPage, pageQuery, readPage } from '../page.ts'
import { parse } from '../refusal.ts'
import { UserParams } from '../target.ts'

const ListQuery = v.strictObject({ ...domainQuery, ...pageQuery })

const Position = v.tuple([v.pipe(v.string(), v.isoTimestamp()), v.string()])

export const showContexts = endpoint({
  method: 'GET',
  path: '/v1/users/{user_id}/context',
  scope: 'users:read',
  selfScope: 'self:read',
  about: {
    operationId: 'listContexts',
    tag: 'Context',
    summary: 'List context',
    description:
      'A user’s texts, oldest first, with their readings and evidence. Pages are shorter if texts are long.',
    params: UserParams,
    query: ListQuery,
    answer: {
      description: 'A page of texts',
      schema: pageOf(StoredText),
      examples: { lastPage: { data: [STORED_TEXT], next_cursor: null } },
    },
    refusals: ['not_found'],
  },
  read: (c) => {
    const { user_id: userId } = parse(UserParams, c.req.param(), 'parameter')
    const query = parse(ListQuery, c.req.query(), 'parameter')
    return { userId, domain: queriedDomain(c, query.domain), ...readPage(query, Position) }
  },
  targetOf: (target) => target,
  handle: async (c, { caller, input }) => {
    const contexts = await listContexts(c.env, caller, input)
    return c.json(boundedPage(contexts, ({ occurredAt, contextId }) => [occurredAt, contextId], toContext))
  },
})
