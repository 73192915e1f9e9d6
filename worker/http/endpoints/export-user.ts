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
      'Everything held about the person: records with history and vectors, texts with their words, what earlier upserts said, answers kept for repeated requests, messages to webhooks. One document, sent as it is read; where that fails it breaks off, and is no JSON.',
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
