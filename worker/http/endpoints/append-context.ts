import { AppendContextRequest, ContextChange } from '../../../shared/append.ts'
import { type Append, appendContext } from '../../contexts/append.ts'
import type { Call } from '../call.ts'
import { answerChange } from '../context-change.ts'
import { currentDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { preferredWait, prefersAsync } from '../headers.ts'
import { readWrite } from '../keyed-body.ts'
import { APPEND, CHANGE } from '../openapi/examples.ts'
import { parse } from '../refusal.ts'

/** The answer lists what the text changed, so by default it waits for that. */
const DEFAULT_WAIT_SECONDS = 10

export const postContext = endpoint({
  method: 'POST',
  path: '/v1/context',
  scope: 'users:write',
  selfScope: 'self:write',
  about: {
    operationId: 'appendContext',
    tag: 'Context',
    summary: 'Append context',
    description:
      'Adds a text to a user, besides those of upserts. Waits up to 10 s, unless `Prefer` says otherwise, for the text’s changes. The same content and source is the same text.',
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
  read: readAppend,
  targetOf: (target) => target,
  handle: async (c, { caller, input }) => {
    const appended = await appendContext(c.env, caller, input)
    if (appended.replayed) c.header('Idempotent-Replayed', 'true')
    const applied = appliedPreference(c.req.raw.headers, input.waitSeconds)
    if (applied) c.header('Preference-Applied', applied)
    return answerChange(c, appended)
  },
})

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
