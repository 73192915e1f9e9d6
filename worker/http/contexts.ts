import * as v from 'valibot'
import { AppendContextRequest } from '../../shared/append.ts'
import { UserId } from '../../shared/upsert.ts'
import { type Append, appendContext } from '../contexts/append.ts'
import { listContexts, toContext } from '../contexts/list.ts'
import { removeContext } from '../contexts/remove.ts'
import type { AppendOutcome } from '../store/contexts.ts'
import type { Reply } from '../store/keyed.ts'
import { toRecord } from '../users/record.ts'
import { admit, type Call } from './auth.ts'
import { currentDomain } from './domain.ts'
import { ifMatch, preferredWait, prefersAsync } from './headers.ts'
import { pageQuery, readPage, toPage } from './page.ts'
import { parse } from './refusal.ts'
import { readWrite } from './write.ts'

/** The documented answer says what the text changed, so by default it waits to know. */
const DEFAULT_WAIT_SECONDS = 10

export async function postContext(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:write', () => readAppend(c))
  const appended = await appendContext(c.env, caller, input)
  if (appended.replayed) c.header('Idempotent-Replayed', 'true')
  const applied = appliedPreference(c.req.raw.headers, input.waitSeconds)
  if (applied) c.header('Preference-Applied', applied)
  return answer(c, appended)
}

async function readAppend(c: Call): Promise<Append> {
  const { headers } = c.req.raw
  const { value, ...guarded } = await readWrite(c)
  const body = parse(AppendContextRequest, value, 'field')
  return {
    ...guarded,
    userId: body.user_id,
    domain: currentDomain(c.env.domains, body.domain).name,
    content: body.content,
    source: body.source,
    occurredAt: body.occurred_at,
    waitSeconds: preferredWait(headers) ?? (prefersAsync(headers) ? undefined : DEFAULT_WAIT_SECONDS),
  }
}

function appliedPreference(headers: Headers, waitSeconds: number | undefined): string | undefined {
  if (waitSeconds === undefined) return 'respond-async'
  return preferredWait(headers) === undefined ? undefined : `wait=${waitSeconds}`
}

const RemoveParams = v.strictObject({ context_id: v.string() })

export async function deleteContext(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:write', () => ({
    contextId: parse(RemoveParams, c.req.param(), 'parameter').context_id,
    match: ifMatch(c.req.raw.headers),
  }))
  return answer(c, await removeContext(c.env, caller, input.contextId, input.match))
}

function answer(c: Call, { record: snapshot, outcome }: Reply<AppendOutcome>): Response {
  const record = toRecord(c.env.domains, snapshot)
  c.header('ETag', `"${record.revision}"`)
  return c.json({
    user_id: record.user_id,
    domain: record.domain,
    context_id: outcome.contextId,
    fields_updated: outcome.fieldsUpdated,
    embeddings_refreshed: outcome.embeddingsRefreshed,
    enrichment: record.enrichment,
  })
}

const ListParams = v.strictObject({ user_id: UserId })
const ListQuery = v.strictObject({ domain: v.optional(v.string()), ...pageQuery })
const Position = v.tuple([v.pipe(v.string(), v.isoTimestamp()), v.string()])

export async function showContexts(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'users:read', () => {
    const { user_id: userId } = parse(ListParams, c.req.param(), 'parameter')
    const query = parse(ListQuery, c.req.query(), 'parameter')
    const domain = query.domain === undefined ? undefined : currentDomain(c.env.domains, query.domain).name
    return { userId, domain, ...readPage(query, Position) }
  })
  const contexts = await listContexts(c.env, caller, input)
  const page = toPage(contexts, input.limit, (context): [string, string] => [
    context.occurredAt,
    context.contextId,
  ])
  return c.json({ ...page, data: page.data.map(toContext) })
}
