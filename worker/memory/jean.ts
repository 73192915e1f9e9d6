import * as v from 'valibot'
import { ProviderError } from '../../shared/errors.ts'
import { below, type Provider } from './provider.ts'
import type { StoreOf } from './settings.ts'

/** `list_memories` returns at most this many, newest first, without pagination. */
const LIMIT = 200

const Memory = v.object({
  id: v.optional(v.unknown()),
  content: v.optional(v.unknown()),
  created_at: v.optional(v.unknown()),
})
const Listed = v.variant('status', [
  v.object({ status: v.literal('success'), memories: v.array(v.fallback(Memory, {})) }),
  v.object({ status: v.literal('error') }),
])
const Answer = v.union([
  v.object({
    result: v.object({ content: v.tuple([v.object({ text: v.pipe(v.string(), v.parseJson(), Listed) })]) }),
  }),
  v.object({ error: v.object({ code: v.number() }) }),
])

/**
 * The tool `list_memories` of Jean Memory over JSON-RPC. The service identifies the user by the key, so the
 * reference's user selects a key and is not sent.
 */
export const jeanMemory = (store: StoreOf<'jeanmemory'>): Provider => ({
  request: (user) => {
    const key = new Map(Object.entries(store.keys)).get(user)
    if (key === undefined) return undefined
    return {
      url: below(store.base_url, '/mcp/messages/'),
      method: 'POST',
      headers: { 'x-api-key': key, 'x-client-name': 'kith' },
      body: {
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'list_memories', arguments: { limit: LIMIT } },
      },
    }
  },
  page: (body) => {
    const answer = v.parse(Answer, body)
    const listed = 'result' in answer ? answer.result.content[0].text : undefined
    if (listed?.status !== 'success') {
      throw new ProviderError('memory_failed', 'The jeanmemory store could not list the memories.')
    }
    return {
      items: listed.memories.map(({ id, content, created_at }) => ({
        itemId: id,
        text: content,
        occurredAt: created_at,
      })),
      cursor: undefined,
    }
  },
})
