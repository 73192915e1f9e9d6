import * as v from 'valibot'
import { below, type Candidate, type Provider } from './provider.ts'
import type { StoreOf } from './settings.ts'

const PAGE_SIZE = 200
/** A self-hosted server's default is 20. At 2 KB each, this many fit into the largest answer that we read. */
const SELF_HOSTED_LIMIT = 500

const Memory = v.object({
  id: v.optional(v.unknown()),
  memory: v.optional(v.unknown()),
  user_id: v.optional(v.unknown()),
  created_at: v.optional(v.unknown()),
  updated_at: v.optional(v.unknown()),
  /** Set on memories that a newer one superseded; the hosted service keeps them. */
  replaced_by: v.nullish(v.unknown()),
})
type Memory = v.InferOutput<typeof Memory>

const Hosted = v.object({ results: v.array(v.fallback(Memory, {})), next: v.nullish(v.string()) })
const SelfHosted = v.object({ results: v.array(v.fallback(Memory, {})) })

/** `POST /v3/memories/` of the hosted service. Pages are counted: its `next` is a URL, which we do not follow. */
export const mem0 = (store: StoreOf<'mem0'>): Provider => ({
  request: (user, cursor = '1') => ({
    url: below(store.base_url, `/v3/memories/?page=${cursor}&page_size=${PAGE_SIZE}`),
    method: 'POST',
    headers: { authorization: `Token ${store.secret}` },
    body: { filters: { user_id: user } },
  }),
  page: (body, cursor = '1') => {
    const { results, next } = v.parse(Hosted, body)
    return { items: candidates(results), cursor: next ? String(Number(cursor) + 1) : undefined }
  },
})

/** `GET /memories` of the open-source server, which has no pagination. Without a user it would list all users. */
export const mem0SelfHosted = (store: StoreOf<'mem0-self-hosted'>): Provider => ({
  request: (user) => ({
    url: below(
      store.base_url,
      `/memories?${new URLSearchParams({ user_id: user, top_k: `${SELF_HOSTED_LIMIT}` })}`,
    ),
    method: 'GET',
    headers: { 'x-api-key': store.secret },
  }),
  page: (body) => ({ items: candidates(v.parse(SelfHosted, body).results), cursor: undefined }),
})

/** Mem0 updates a memory in place, so `updated_at` is when the text was said. */
const candidates = (memories: readonly Memory[]): Candidate[] =>
  memories
    .filter(({ replaced_by }) => replaced_by === undefined || replaced_by === null)
    .map(({ id, memory, user_id, created_at, updated_at }) => ({
      itemId: id,
      text: memory,
      occurredAt: updated_at ?? created_at,
      user: user_id,
    }))
