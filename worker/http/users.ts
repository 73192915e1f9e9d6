import * as v from 'valibot'
import { sha256Hex } from '../../shared/hash.ts'
import { UpsertUserRequest, UserId } from '../../shared/upsert.ts'
import { getUser } from '../users/get.ts'
import { toRecord } from '../users/record.ts'
import { type Upsert, upsertUser } from '../users/upsert.ts'
import { admit, type Call } from './auth.ts'
import { readJson } from './body.ts'
import { currentDomain } from './domain.ts'
import { checkFields } from './fields.ts'
import { idempotencyKey, precondition, preferredWait } from './headers.ts'
import { parse, refuse, unexpected } from './refusal.ts'

export async function postUser(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:write', () => readUpsert(c))
  const { snapshot, replayed } = await upsertUser(c.env, caller, input)
  if (replayed) c.header('Idempotent-Replayed', 'true')
  if (input.waitSeconds !== undefined) c.header('Preference-Applied', `wait=${input.waitSeconds}`)
  c.header('ETag', `"${snapshot.revision}"`)
  return c.json(toRecord(c.env.domains, snapshot))
}

async function readUpsert(c: Call): Promise<Upsert> {
  const { headers } = c.req.raw
  const key = idempotencyKey(headers)
  const preconditions = precondition(headers)
  const { bytes, value } = await readJson(c.req.raw)
  const body = parse(UpsertUserRequest, value, 'field')
  const domain = currentDomain(c.env.domains, body.domain)
  const fields = checkFields(domain, body.fields ?? {})
  if (body.memory_ref !== undefined) {
    const expected = 'a reference that a memory store configured for this tenant serves'
    throw refuse([unexpected('memory_ref', expected, 'one that none serves')])
  }
  return {
    userId: body.user_id,
    domain,
    context: body.context,
    fields,
    precondition: preconditions,
    idempotency:
      key === undefined ? undefined : { route: 'POST /v1/users', key, fingerprint: await sha256Hex(bytes) },
    waitSeconds: preferredWait(headers),
  }
}

const GetUserQuery = v.strictObject({ domain: v.optional(v.string()) })

export async function showUser(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:read', () => {
    const { user_id } = parse(v.strictObject({ user_id: UserId }), c.req.param(), 'parameter')
    const { domain } = parse(GetUserQuery, c.req.query(), 'parameter')
    return { userId: user_id, domain: domain && currentDomain(c.env.domains, domain).name }
  })
  const snapshots = await getUser(c.env, caller, input.userId, input.domain)
  if (input.domain !== undefined) {
    c.header('ETag', `"${snapshots[0].revision}"`)
    return c.json(toRecord(c.env.domains, snapshots[0]))
  }
  const records = snapshots.map((found) => [found.domain, toRecord(c.env.domains, found)])
  return c.json({ user_id: input.userId, domains: Object.fromEntries(records) })
}
