import * as v from 'valibot'
import { Erasure } from '../../shared/erased.ts'
import { AppError, unservedMemory } from '../../shared/errors.ts'
import { UserExport } from '../../shared/export.ts'
import { pageOf } from '../../shared/page.ts'
import { UserInDomains, UserRecord } from '../../shared/record.ts'
import { UpsertUserRequest, UserId } from '../../shared/upsert.ts'
import type { Deps } from '../deps.ts'
import type { Memory } from '../memory/memory.ts'
import { toRecord } from '../record/render.ts'
import type { Include } from '../store/users.ts'
import { eraseUser } from '../users/erase.ts'
import { exportUser } from '../users/export.ts'
import { getUser } from '../users/get.ts'
import { listUsers } from '../users/list.ts'
import { type Profile, type Upsert, upsertUser } from '../users/upsert.ts'
import { admit } from './auth.ts'
import type { Call } from './call.ts'
import { currentDomain, domainQuery, queriedDomain } from './domain.ts'
import type { Endpoint } from './endpoint.ts'
import { checkFields } from './fields.ts'
import { ifMatch, preferredWait } from './headers.ts'
import { EXPORT, PENDING_USER, UPSERT, USER } from './openapi/examples.ts'
import { pageQuery, readPage, toPage } from './page.ts'
import { mismatch, parse, refuse } from './refusal.ts'
import { streamOf } from './stream.ts'
import { readWrite } from './write.ts'

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

/** @throws AppError `invalid_request` */
export function toProfile({ domains, memory }: Pick<Deps, 'domains' | 'memory'>, value: unknown): Profile {
  const body = parse(UpsertUserRequest, value, 'field')
  const domain = currentDomain(domains, body.domain)
  return {
    userId: body.user_id,
    domain,
    context: body.context,
    fields: checkFields(domain, body.fields ?? {}),
    memory: body.memory_ref === undefined ? undefined : memoryOf(memory, body.memory_ref),
  }
}

/** Which tenants may use a reference; whether the caller's is among them the statement will find out. */
function memoryOf(memory: Memory, ref: string) {
  const tenants = memory.tenantsServing(ref)
  if (tenants.length === 0) throw unservedMemory()
  return { ref, tenants }
}

const UserParams = v.strictObject({ user_id: UserId })

/** The user of the path and the domain of the query, which is undefined for all of them. */
function readTarget(c: Call, query: { domain?: string | undefined }) {
  const { user_id: userId } = parse(UserParams, c.req.param(), 'parameter')
  return { userId, domain: queriedDomain(c, query.domain) }
}

const INCLUDABLE = ['history', 'vectors']
const includeQuery = {
  include: v.optional(
    v.pipe(
      v.string(),
      v.metadata({ pattern: `^(${INCLUDABLE.join('|')})(,(${INCLUDABLE.join('|')}))*$` }),
      v.description('`history`: the values that lost. `vectors`: the numbers of the embeddings. Or both.'),
      v.examples(['history,vectors']),
    ),
  ),
}
const ShowQuery = v.strictObject({ ...domainQuery, ...includeQuery })

export const showUser: Endpoint = {
  method: 'GET',
  path: '/v1/users/{user_id}',
  scope: 'users:read',
  selfScope: 'self:read',
  handle: show,
  about: {
    operationId: 'getUser',
    tag: 'Users',
    summary: 'Get user',
    description:
      'The record in one domain; without `domain` the records of every domain that the user is in.',
    params: UserParams,
    query: ShowQuery,
    answer: {
      description: 'The record, or the records by domain',
      schema: v.union([UserRecord, UserInDomains]),
      examples: { oneDomain: USER, everyDomain: { user_id: 'u_alice', domains: { dating: USER } } },
      headers: ['ETag'],
    },
    refusals: ['not_found'],
  },
}

async function show(c: Call): Promise<Response> {
  const { caller, input } = await admit(
    c,
    () => {
      const query = parse(ShowQuery, c.req.query(), 'parameter')
      return { ...readTarget(c, query), include: readInclude(query.include) }
    },
    (target) => target,
  )
  const found = await getUser(c.env, caller, input.userId, input.domain, input.include)
  await c.env.domains.ready(found.map(({ snapshot }) => snapshot.schemaVersion))
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

const ListQuery = v.strictObject({ ...domainQuery, ...includeQuery, ...pageQuery })

export const showUsers: Endpoint = {
  method: 'GET',
  path: '/v1/users',
  scope: 'users:read',
  handle: list,
  about: {
    operationId: 'listUsers',
    tag: 'Users',
    summary: 'List users',
    description: 'The records of a domain, or of all, oldest first.',
    query: ListQuery,
    answer: {
      description: 'A page of records',
      schema: pageOf(UserRecord),
      examples: { lastPage: { data: [USER], next_cursor: null } },
    },
  },
}

async function list(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () => {
    const query = parse(ListQuery, c.req.query(), 'parameter')
    const domain = query.domain === undefined ? undefined : currentDomain(c.env.domains, query.domain).name
    const include = readInclude(query.include)
    return { domain, include, ...readPage(query, v.pipe(v.number(), v.safeInteger())) }
  })
  const page = toPage(await listUsers(c.env, caller, input), input.limit, ({ snapshot }) => snapshot.recordId)
  await c.env.domains.ready(page.data.map(({ snapshot }) => snapshot.schemaVersion))
  return c.json({ ...page, data: page.data.map((found) => toRecord(c.env.domains, found.snapshot, found)) })
}

const TargetQuery = v.strictObject(domainQuery)

export const deleteUser: Endpoint = {
  method: 'DELETE',
  path: '/v1/users/{user_id}',
  scope: 'users:write',
  handle: erase,
  about: {
    operationId: 'deleteUser',
    tag: 'Users',
    summary: 'Erase user',
    description:
      'Takes away everything held about the user, in one domain or without `domain` in all. Neither late work nor a repeated request brings them back.',
    params: UserParams,
    query: TargetQuery,
    headers: ['If-Match'],
    answer: {
      description: 'How many rows of each kind are gone',
      schema: Erasure,
      examples: {
        receipt: {
          erased: { users: 1, contexts: 2, vectors: 1, history: 3, replies: 1, outcomes: 4, deliveries: 2 },
        },
      },
    },
    refusals: ['not_found'],
  },
}

async function erase(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () => {
    const query = parse(TargetQuery, c.req.query(), 'parameter')
    return { ...readTarget(c, query), match: ifMatch(c.req.raw.headers) }
  })
  return c.json({ erased: await eraseUser(c.env, caller, input.userId, input.domain, input.match) })
}

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
