import { UserExport } from '../../../shared/export.ts'
import { exportUser } from '../../users/export.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { EXPORT } from '../openapi/examples.ts'
import { parse } from '../refusal.ts'
import { streamOf } from '../stream.ts'
import { readTarget, TargetQuery, UserParams } from '../target.ts'

export const showExport: Endpoint = {
  method: 'GET',
  path: '/v1/users/{user_id}/export',
  scope: 'users:read',
  handle: exportAll,
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
}

async function exportAll(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () =>
    readTarget(c, parse(TargetQuery, c.req.query(), 'parameter')),
  )
  const parts = await exportUser(c.env, caller, input.userId, input.domain)
  return c.body(streamOf(parts), 200, { 'Content-Type': 'application/json' })
}
