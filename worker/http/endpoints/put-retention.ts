import { RetentionRule } from '../../../shared/retention.ts'
import { setRetention } from '../../contexts/retention.ts'
import { admit } from '../auth.ts'
import { readJson } from '../body.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { RETENTION_RULE } from '../openapi/examples.ts'
import { parse } from '../refusal.ts'
import { retentionAnswer } from '../retention.ts'

export const putRetentionRule: Endpoint = {
  method: 'PUT',
  path: '/v1/retention',
  scope: 'admin',
  handle: put,
  about: {
    operationId: 'putRetention',
    tag: 'Context',
    summary: 'Set retention',
    description:
      'For how long texts are kept, of all users of the tenant. Appended texts and those of upserts count from when they were said; what a memory store holds is that store’s. The sweeper carries it out, some thousand texts a minute.',
    body: { schema: RetentionRule, examples: { year: RETENTION_RULE } },
    answer: retentionAnswer,
  },
}

async function put(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () =>
    parse(RetentionRule, (await readJson(c.req.raw)).value, 'field'),
  )
  return c.json(await setRetention(c.env, caller, input))
}
