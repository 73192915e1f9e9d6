import { Origins } from '../../../shared/token.ts'
import { listOrigins } from '../../store/origins.ts'
import { endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { ORIGINS } from '../openapi/token-examples.ts'

export const showAllowedOrigins = endpoint({
  method: 'GET',
  path: '/v1/origins',
  scope: 'users:read',
  about: {
    tag: 'Browsers',
    operationId: 'getOrigins',
    summary: 'Get origins',
    query: NoQuery,
    answer: { description: 'The origins', schema: Origins, examples: { app: ORIGINS } },
  },
  read: readNoQuery,
  handle: async (c, { caller }) => c.json({ origins: await listOrigins(c.env.db, caller) }),
})
