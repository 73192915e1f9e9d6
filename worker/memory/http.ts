import * as v from 'valibot'
import type { Provider } from './provider.ts'
import type { StoreOf } from './settings.ts'

const PAGE_SIZE = 200

const Item = v.object({
  id: v.optional(v.unknown()),
  text: v.optional(v.unknown()),
  occurred_at: v.optional(v.unknown()),
})

const Answer = v.object({
  items: v.array(v.fallback(Item, {})),
  next_cursor: v.nullish(v.pipe(v.string(), v.maxLength(1024))),
})

/** kith's own protocol, for a service in front of any database: docs/memory.md. */
export const httpStore = (store: StoreOf<'http'>): Provider => ({
  request: (user, cursor) => ({
    url: store.base_url,
    method: 'POST',
    headers: { authorization: `Bearer ${store.secret}` },
    body: { user_id: user, limit: PAGE_SIZE, cursor },
  }),
  page: (body) => {
    const { items, next_cursor } = v.parse(Answer, body)
    return {
      items: items.map(({ id, text, occurred_at }) => ({ itemId: id, text, occurredAt: occurred_at })),
      cursor: next_cursor === '' ? undefined : (next_cursor ?? undefined),
    }
  },
})
