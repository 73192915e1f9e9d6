import { Erasure } from '../../../shared/erased.ts'
import { eraseUser } from '../../users/erase.ts'
import { endpoint } from '../endpoint.ts'
import { ifMatch } from '../headers.ts'
import { parse } from '../refusal.ts'
import { readTarget, TargetQuery, UserParams } from '../target.ts'

export const deleteUser = endpoint({
  method: 'DELETE',
  path: '/v1/users/{user_id}',
  scope: 'users:write',
  about: {
    operationId: 'deleteUser',
    tag: 'Users',
    summary: 'Erase user',
    description:
      'Deletes everything held about the user, in one domain or, without `domain`, in all. Neither late work nor a repeated request recreates them.',
    params: UserParams,
    query: TargetQuery,
    headers: ['If-Match'],
    answer: {
      description: 'Deleted rows of each kind',
      schema: Erasure,
      examples: {
        receipt: {
          erased: { users: 1, contexts: 2, vectors: 1, history: 3, replies: 1, outcomes: 4, deliveries: 2 },
        },
      },
    },
    refusals: ['not_found'],
  },
  read: (c) => {
    const query = parse(TargetQuery, c.req.query(), 'parameter')
    return { ...readTarget(c, query), match: ifMatch(c.req.raw.headers) }
  },
  handle: async (c, { caller, input }) =>
    c.json({ erased: await eraseUser(c.env, caller, input.userId, input.domain, input.match) }),
})
