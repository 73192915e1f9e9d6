import { RetentionRule } from '../../../shared/retention.ts'
import { setRetention } from '../../contexts/retention.ts'
import { readJson } from '../body.ts'
import { endpoint } from '../endpoint.ts'
import { RETENTION_RULE } from '../openapi/examples.ts'
import { parse } from '../refusal.ts'
import { retentionAnswer } from '../retention.ts'

export const putRetentionRule = endpoint({
  method: 'PUT',
  path: '/v1/retention',
  scope: 'admin',
  about: {
    operationId: 'putRetention',
    tag: 'Context',
    summary: 'Set retention',
    description:
      'For how long texts are kept, of all users of the tenant. Appended texts and those of upserts count from when they were said; what a memory store holds is that store’s. The sweeper carries it out, some thousand texts a minute.',
    body: { schema: RetentionRule, examples: { year: RETENTION_RULE } },
    answer: retentionAnswer,
  },
  read: async (c) => parse(RetentionRule, (await readJson(c.req.raw)).value, 'field'),
  handle: async (c, { caller, input }) => c.json(await setRetention(c.env, caller, input)),
})
