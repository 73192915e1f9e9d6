import { Origins } from '../../../shared/token.ts'
import { putOrigins } from '../../store/origins.ts'
import { readJson } from '../body.ts'
import { endpoint } from '../endpoint.ts'
import { ORIGINS } from '../openapi/token-examples.ts'
import { parse } from '../refusal.ts'

export const putAllowedOrigins = endpoint({
  method: 'PUT',
  path: '/v1/origins',
  scope: 'admin',
  about: {
    tag: 'Browsers',
    operationId: 'putOrigins',
    summary: 'Set origins',
    description:
      'Replaces the origins whose pages may use tokens of your users, from the next request on. An API key is never accepted from a page of another origin than the service’s own.',
    body: { schema: Origins, examples: { app: ORIGINS } },
    answer: { description: 'The origins', schema: Origins, examples: { app: ORIGINS } },
  },
  read: async (c) => parse(Origins, (await readJson(c.req.raw)).value, 'field'),
  handle: async (c, { caller, input }) =>
    c.json({ origins: await putOrigins(c.env.db, caller, input.origins) }),
})
