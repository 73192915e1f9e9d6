import * as v from 'valibot'
import { AppendContextRequest, ContextChange } from '../../shared/append.ts'
import { GivenId } from '../../shared/checked.ts'
import { pageOf } from '../../shared/page.ts'
import { StoredText } from '../../shared/stored-text.ts'
import { UserId } from '../../shared/upsert.ts'
import { type Append, appendContext } from '../contexts/append.ts'
import { listContexts, toContext } from '../contexts/list.ts'
import { removeContext } from '../contexts/remove.ts'
import { toRecord } from '../record/render.ts'
import type { AppendOutcome } from '../store/contexts.ts'
import type { Reply } from '../store/keyed.ts'
import { admit } from './auth.ts'
import type { Call } from './call.ts'
import { currentDomain, domainQuery, queriedDomain } from './domain.ts'
import type { Endpoint } from './endpoint.ts'
import { ifMatch, preferredWait, prefersAsync } from './headers.ts'
import { APPEND, CHANGE, STORED_TEXT } from './openapi/examples.ts'
import { boundedPage, pageQuery, readPage } from './page.ts'
import { parse } from './refusal.ts'
import { readWrite } from './write.ts'

/** The documented answer says what the text changed, so by default it waits to know. */
const DEFAULT_WAIT_SECONDS = 10

export const postContext: Endpoint = {
  method: 'POST',
  path: '/v1/context',
  scope: 'users:write',
  selfScope: 'self:write',
  handle: append,
  about: {
    operationId: 'appendContext',
    tag: 'Context',
    summary: 'Append context',
    description:
      'Adds a text to what is known of a user, beside whatever upserts say. Waits, up to 10 s unless `Prefer` says otherwise, to answer with what the text changed. The same content and source again is the same text.',
    headers: ['Idempotency-Key', 'If-Match', 'If-None-Match', 'Prefer'],
    body: { schema: AppendContextRequest, examples: { chat: APPEND } },
    answer: {
      description: 'What the text changed',
      schema: ContextChange,
      examples: {
        read: CHANGE,
        pending: {
          ...CHANGE,
          fields_updated: [],
          embeddings_refreshed: false,
          enrichment: { ...CHANGE.enrichment, status: 'pending' },
        },
      },
      headers: ['ETag', 'Idempotent-Replayed', 'Preference-Applied'],
    },
    refusals: ['not_found'],
  },
}

async function append(c: Call): Promise<Response> {
  const { caller, input } = await admit(
    c,
    () => readAppend(c),
    (target) => target,
  )
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

const RemoveParams = v.strictObject({
  context_id: v.pipe(GivenId, v.examples(['ctx_d56a41d41324fbf9c6d4afed'])),
})

export const deleteContext: Endpoint = {
  method: 'DELETE',
  path: '/v1/context/{context_id}',
  scope: 'users:write',
  selfScope: 'self:write',
  handle: remove,
  about: {
    operationId: 'deleteContext',
    tag: 'Context',
    summary: 'Remove context',
    description: 'Takes one text away, with every value that rests on it alone.',
    params: RemoveParams,
    headers: ['If-Match'],
    answer: {
      description: 'What the removal changed',
      schema: ContextChange,
      examples: { removed: CHANGE },
      headers: ['ETag'],
    },
    refusals: ['not_found'],
  },
}

async function remove(c: Call): Promise<Response> {
  const { caller, input } = await admit(
    c,
    () => ({
      contextId: parse(RemoveParams, c.req.param(), 'parameter').context_id,
      match: ifMatch(c.req.raw.headers),
    }),
    'its statement',
  )
  return answer(c, await removeContext(c.env, caller, input.contextId, input.match))
}

async function answer(c: Call, { record: snapshot, outcome }: Reply<AppendOutcome>): Promise<Response> {
  await c.env.domains.ready([snapshot.schemaVersion])
  const record = toRecord(c.env.domains, snapshot)
  c.header('ETag', `"${record.revision}"`)
  const change: ContextChange = {
    user_id: record.user_id,
    domain: record.domain,
    context_id: outcome.contextId,
    fields_updated: outcome.fieldsUpdated,
    embeddings_refreshed: outcome.embeddingsRefreshed,
    enrichment: record.enrichment,
  }
  return c.json(change)
}

const ListParams = v.strictObject({ user_id: UserId })
const ListQuery = v.strictObject({ ...domainQuery, ...pageQuery })
const Position = v.tuple([v.pipe(v.string(), v.isoTimestamp()), v.string()])

export const showContexts: Endpoint = {
  method: 'GET',
  path: '/v1/users/{user_id}/context',
  scope: 'users:read',
  selfScope: 'self:read',
  handle: list,
  about: {
    operationId: 'listContexts',
    tag: 'Context',
    summary: 'List context',
    description:
      'The texts about a user, the earliest said first, each with what it yielded and by which words. A page is shorter where texts are long.',
    params: ListParams,
    query: ListQuery,
    answer: {
      description: 'A page of texts',
      schema: pageOf(StoredText),
      examples: { lastPage: { data: [STORED_TEXT], next_cursor: null } },
    },
    refusals: ['not_found'],
  },
}

async function list(c: Call): Promise<Response> {
  const { caller, input } = await admit(
    c,
    () => {
      const { user_id: userId } = parse(ListParams, c.req.param(), 'parameter')
      const query = parse(ListQuery, c.req.query(), 'parameter')
      return { userId, domain: queriedDomain(c, query.domain), ...readPage(query, Position) }
    },
    (target) => target,
  )
  const contexts = await listContexts(c.env, caller, input)
  return c.json(boundedPage(contexts, ({ occurredAt, contextId }) => [occurredAt, contextId], toContext))
}
