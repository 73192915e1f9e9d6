import * as v from 'valibot'
import { unservedMemory } from '../../shared/errors.ts'
import { UpsertUserRequest, UserId } from '../../shared/upsert.ts'
import type { Memory } from '../memory/memory.ts'
import type { Include } from '../store/users.ts'
import { eraseUser } from '../users/erase.ts'
import { exportUser } from '../users/export.ts'
import { getUser } from '../users/get.ts'
import { listUsers } from '../users/list.ts'
import { toRecord } from '../users/record.ts'
import { type Upsert, upsertUser } from '../users/upsert.ts'
import { admit, type Call } from './auth.ts'
import { currentDomain } from './domain.ts'
import { checkFields } from './fields.ts'
import { ifMatch, preferredWait } from './headers.ts'
import { pageQuery, readPage, toPage } from './page.ts'
import { mismatch, parse, refuse } from './refusal.ts'
import { readWrite } from './write.ts'

export async function postUser(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:write', () => readUpsert(c))
  const { record, replayed } = await upsertUser(c.env, caller, input)
  if (replayed) c.header('Idempotent-Replayed', 'true')
  if (input.waitSeconds !== undefined) c.header('Preference-Applied', `wait=${input.waitSeconds}`)
  c.header('ETag', `"${record.revision}"`)
  return c.json(toRecord(c.env.domains, record))
}

async function readUpsert(c: Call): Promise<Upsert> {
  const { value, ...guarded } = await readWrite(c)
  const body = parse(UpsertUserRequest, value, 'field')
  const domain = currentDomain(c.env.domains, body.domain)
  return {
    ...guarded,
    userId: body.user_id,
    domain,
    context: body.context,
    fields: checkFields(domain, body.fields ?? {}),
    memory: body.memory_ref === undefined ? undefined : memoryOf(c.env.memory, body.memory_ref),
    waitSeconds: preferredWait(c.req.raw.headers),
  }
}

/** Which tenants may use a reference; whether the caller's is among them the statement will find out. */
function memoryOf(memory: Memory, ref: string) {
  const tenants = memory.tenantsServing(ref)
  if (tenants.length === 0) throw unservedMemory()
  return { ref, tenants }
}

const UserParams = v.strictObject({ user_id: UserId })
const domainQuery = { domain: v.optional(v.string()) }

/** The user of the path and the domain of the query, which is undefined for all of them. */
function readTarget(c: Call, query: { domain?: string | undefined }) {
  const { user_id: userId } = parse(UserParams, c.req.param(), 'parameter')
  return {
    userId,
    domain: query.domain === undefined ? undefined : currentDomain(c.env.domains, query.domain).name,
  }
}

const ShowQuery = v.strictObject({ ...domainQuery, include: v.optional(v.string()) })
const INCLUDABLE = ['history', 'vectors']

export async function showUser(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:read', () => {
    const query = parse(ShowQuery, c.req.query(), 'parameter')
    return { ...readTarget(c, query), include: readInclude(query.include) }
  })
  const found = await getUser(c.env, caller, input.userId, input.domain, input.include)
  if (input.domain !== undefined) {
    c.header('ETag', `"${found[0].snapshot.revision}"`)
    return c.json(toRecord(c.env.domains, found[0].snapshot, found[0]))
  }
  const records = found.map((one) => [one.snapshot.domain, toRecord(c.env.domains, one.snapshot, one)])
  return c.json({ user_id: input.userId, domains: Object.fromEntries(records) })
}

function readInclude(value: string | undefined): Include {
  const parts = value === undefined ? [] : value.split(',')
  const unknown = parts.find((part) => !INCLUDABLE.includes(part))
  if (unknown !== undefined) throw refuse([mismatch('include', `some of ${INCLUDABLE.join(', ')}`, unknown)])
  return { history: parts.includes('history'), vectors: parts.includes('vectors') }
}

const ListQuery = v.strictObject({ ...domainQuery, ...pageQuery })

export async function showUsers(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:read', () => {
    const query = parse(ListQuery, c.req.query(), 'parameter')
    const domain = query.domain === undefined ? undefined : currentDomain(c.env.domains, query.domain).name
    return { domain, ...readPage(query, v.pipe(v.number(), v.safeInteger())) }
  })
  const page = toPage(await listUsers(c.env, caller, input), input.limit, (snapshot) => snapshot.recordId)
  return c.json({ ...page, data: page.data.map((snapshot) => toRecord(c.env.domains, snapshot)) })
}

export async function deleteUser(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:write', () => {
    const query = parse(v.strictObject(domainQuery), c.req.query(), 'parameter')
    return { ...readTarget(c, query), match: ifMatch(c.req.raw.headers) }
  })
  return c.json({ erased: await eraseUser(c.env, caller, input.userId, input.domain, input.match) })
}

export async function showExport(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:read', () =>
    readTarget(c, parse(v.strictObject(domainQuery), c.req.query(), 'parameter')),
  )
  return c.json(await exportUser(c.env, caller, input.userId, input.domain))
}
