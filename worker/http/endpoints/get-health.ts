import * as v from 'valibot'
import type { Endpoint } from '../endpoint.ts'

export const showHealth: Endpoint = {
  method: 'GET',
  path: '/healthz',
  scope: 'none',
  handle: (c) => c.json({ status: 'ok' }),
  about: {
    operationId: 'getHealth',
    tag: 'Service',
    summary: 'Whether the Worker runs',
    description: 'Does not query the database.',
    answer: {
      description: 'It runs',
      schema: v.object({ status: v.literal('ok') }),
      examples: { ok: { status: 'ok' } },
    },
  },
}
