import { Origins } from '../../../shared/token.ts'
import { listOrigins } from '../../store/origins.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { ORIGINS } from '../openapi/token-examples.ts'

export const showAllowedOrigins: Endpoint = {
  method: 'GET',
  path: '/v1/origins',
  scope: 'users:read',
  handle: show,
  about: {
    tag: 'Browsers',
    operationId: 'getOrigins',
    summary: 'Get origins',
    query: NoQuery,
    answer: { description: 'The origins', schema: Origins, examples: { app: ORIGINS } },
  },
}

async function show(c: Call): Promise<Response> {
  const { caller } = await admit(c, () => readNoQuery(c))
  return c.json({ origins: await listOrigins(c.env.db, caller) })
}
