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
      'How long texts are kept, for all users of the tenant. The age of appended texts and those of upserts counts from when they were said; memory stores are not affected. The sweeper applies the rule to some thousand texts a minute.',
    body: { schema: RetentionRule, examples: { year: RETENTION_RULE } },
    answer: retentionAnswer,
  },
  read: async (c) => parse(RetentionRule, (await readJson(c.req.raw)).value, 'field'),
  handle: async (c, { caller, input }) => c.json(await setRetention(c.env, caller, input)),
})
