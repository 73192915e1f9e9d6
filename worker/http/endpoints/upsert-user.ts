import { AppError } from '../../../shared/errors.ts'
import { UserRecord } from '../../../shared/record.ts'
import { UpsertUserRequest } from '../../../shared/upsert.ts'
import { toRecord } from '../../record/render.ts'
import { type Upsert, upsertUser } from '../../users/upsert.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { preferredWait } from '../headers.ts'
import { PENDING_USER, UPSERT, USER } from '../openapi/examples.ts'
import { toProfile } from '../profile.ts'
import { readWrite } from '../write.ts'

export const postUser: Endpoint = {
  method: 'POST',
  path: '/v1/users',
  scope: 'users:write',
  selfScope: 'self:write',
  handle: upsert,
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
}

async function upsert(c: Call): Promise<Response> {
  const { caller, input } = await admit(
    c,
    () => readUpsert(c),
    ({ profile: { userId, domain } }) => ({ userId, domain: domain.name }),
  )
  const { record, replayed } = await upsertUser(c.env, caller, input)
  if (replayed) c.header('Idempotent-Replayed', 'true')
  if (input.waitSeconds !== undefined) c.header('Preference-Applied', `wait=${input.waitSeconds}`)
  c.header('ETag', `"${record.revision}"`)
  await c.env.domains.ready([record.schemaVersion])
  return c.json(toRecord(c.env.domains, record))
}

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
