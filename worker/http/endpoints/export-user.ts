import { UserExport } from '../../../shared/export.ts'
import { exportUser } from '../../users/export.ts'
import { endpoint } from '../endpoint.ts'
import { EXPORT } from '../openapi/examples.ts'
import { parse } from '../refusal.ts'
import { streamOf } from '../stream.ts'
import { readTarget, TargetQuery, UserParams } from '../target.ts'

export const showExport = endpoint({
  method: 'GET',
  path: '/v1/users/{user_id}/export',
  scope: 'users:read',
  about: {
    operationId: 'exportUser',
    tag: 'Users',
    summary: 'Export user',
    description:
      'Everything held about the person: records with history and vectors, texts, earlier upserts, stored idempotent replies, webhook messages. One streamed document; on an error it is truncated, and not valid JSON.',
    params: UserParams,
    query: TargetQuery,
    answer: { description: 'Everything', schema: UserExport, examples: { alice: EXPORT } },
    refusals: ['not_found'],
  },
  read: (c) => readTarget(c, parse(TargetQuery, c.req.query(), 'parameter')),
  handle: async (c, { caller, input }) => {
    const parts = await exportUser(c.env, caller, input.userId, input.domain)
    return c.body(streamOf(parts), 200, { 'Content-Type': 'application/json' })
  },
})
