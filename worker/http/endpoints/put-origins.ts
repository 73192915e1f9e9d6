import { Origins } from '../../../shared/token.ts'
import { putOrigins } from '../../store/origins.ts'
import { admit } from '../auth.ts'
import { readJson } from '../body.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { ORIGINS } from '../openapi/token-examples.ts'
import { parse } from '../refusal.ts'

export const putAllowedOrigins: Endpoint = {
  method: 'PUT',
  path: '/v1/origins',
  scope: 'admin',
  handle: put,
  about: {
    tag: 'Browsers',
    operationId: 'putOrigins',
    summary: 'Set origins',
    description:
      'The origins whose pages may call with tokens of your users; these and no others, with the next request. A key is never accepted from a page of another origin than the service’s own.',
    body: { schema: Origins, examples: { app: ORIGINS } },
    answer: { description: 'The origins', schema: Origins, examples: { app: ORIGINS } },
  },
}

async function put(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () =>
    parse(Origins, (await readJson(c.req.raw)).value, 'field'),
  )
  return c.json({ origins: await putOrigins(c.env.db, caller, input.origins) })
}
