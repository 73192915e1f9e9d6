import { AppError } from '../../../shared/errors.ts'
import { UserRecord } from '../../../shared/record.ts'
import { UpsertUserRequest } from '../../../shared/upsert.ts'
import { toRecord } from '../../record/render.ts'
import { type Upsert, upsertUser } from '../../users/upsert.ts'
import type { Call } from '../call.ts'
import { endpoint } from '../endpoint.ts'
import { preferredWait } from '../headers.ts'
import { readWrite } from '../keyed-body.ts'
import { PENDING_USER, UPSERT, USER } from '../openapi/examples.ts'
import { toProfile } from '../profile.ts'

export const postUser = endpoint({
  method: 'POST',
  path: '/v1/users',
  scope: 'users:write',
  selfScope: 'self:write',
  about: {
    operationId: 'upsertUser',
    tag: 'Users',
    summary: 'Upsert user',
    description:
      'Replaces what earlier upserts of this user said. What came by other ways, as appended texts, stays. The answer does not wait for the enrichment unless `Prefer: wait` says so. The same payload again changes nothing.',
    headers: ['Idempotency-Key', 'If-Match', 'If-None-Match', 'Prefer'],
    body: { schema: UpsertUserRequest, examples: { alice: UPSERT } },
    answer: {
      description: 'The user’s record',
      schema: UserRecord,
      examples: { enriched: USER, pending: PENDING_USER },
      headers: ['ETag', 'Idempotent-Replayed', 'Preference-Applied'],
    },
  },
  read: readUpsert,
  targetOf: ({ profile: { userId, domain } }) => ({ userId, domain: domain.name }),
  handle: async (c, { caller, input }) => {
    const { record, replayed } = await upsertUser(c.env, caller, input)
    if (replayed) c.header('Idempotent-Replayed', 'true')
    if (input.waitSeconds !== undefined) c.header('Preference-Applied', `wait=${input.waitSeconds}`)
    c.header('ETag', `"${record.revision}"`)
    await c.env.domains.ready([record.schemaVersion])
    return c.json(toRecord(c.env.domains, record))
  },
})

async function readUpsert(c: Call): Promise<Upsert> {
  const { value, ...guarded } = await readWrite(c)
  const profile = toProfile(c.env, value)
  if (c.get('self') && profile.memory) {
    throw new AppError(
      'forbidden',
      "Field 'memory_ref' needs an API key: it names what a user might not own.",
    )
  }
  return { ...guarded, profile, waitSeconds: preferredWait(c.req.raw.headers) }
}
