import { getRetention } from '../../contexts/retention.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { retentionAnswer } from '../retention.ts'

export const showRetention: Endpoint = {
  method: 'GET',
  path: '/v1/retention',
  scope: 'users:read',
  handle: show,
  about: {
    operationId: 'getRetention',
    tag: 'Context',
    summary: 'Get retention',
    query: NoQuery,
    answer: retentionAnswer,
  },
}

async function show(c: Call): Promise<Response> {
  const { caller } = await admit(c, () => readNoQuery(c))
  return c.json(await getRetention(c.env, caller))
}
