import { getRetention } from '../../contexts/retention.ts'
import { endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { retentionAnswer } from '../retention.ts'

export const showRetention = endpoint({
  method: 'GET',
  path: '/v1/retention',
  scope: 'users:read',
  about: {
    operationId: 'getRetention',
    tag: 'Context',
    summary: 'Get retention',
    query: NoQuery,
    answer: retentionAnswer,
  },
  read: readNoQuery,
  handle: async (c, { caller }) => c.json(await getRetention(c.env, caller)),
})
