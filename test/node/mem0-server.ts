import type { ServerResponse } from 'node:http'
import { type Arrived, json } from './store-server.ts'

export const KEY = 'm0-operators-key'

interface Remembered {
  id: string
  memory: string
  user_id: string
  created_at: string
  updated_at?: string
  replaced_by?: string | null
}

export const remembered = (user_id: string, i: number, more: Partial<Remembered> = {}): Remembered => ({
  id: `${user_id}-${String(i).padStart(4, '0')}`,
  memory: `Memory ${i} of ${user_id}`,
  user_id,
  created_at: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString(),
  ...more,
})

export const many = (user: string, count: number) =>
  Array.from({ length: count }, (_, i) => remembered(user, i))

/** The hosted service as its reference describes it: filters in the body, pages in the query, `*` for everybody. */
export function hosted(memories: readonly Remembered[]) {
  return ({ method, path, headers, body }: Arrived, response: ServerResponse) => {
    const url = new URL(path, 'https://api.mem0.ai')
    if (method !== 'POST' || url.pathname !== '/v3/memories/')
      return json(response, { detail: 'Not found.' }, 404)
    if (headers.authorization !== `Token ${KEY}`) return json(response, { detail: 'Invalid token.' }, 401)
    const { filters, user_id } = body as { filters?: { user_id?: string }; user_id?: string }
    if (user_id !== undefined || !filters?.user_id)
      return json(response, { error: 'filters are required' }, 400)
    const found = memories.filter((memory) => filters.user_id === '*' || memory.user_id === filters.user_id)
    const size = Number(url.searchParams.get('page_size') ?? 100)
    const page = Number(url.searchParams.get('page') ?? 1)
    const next = found.length > page * size ? `https://api.mem0.ai/v3/memories/?page=${page + 1}` : null
    json(response, {
      count: found.length,
      next,
      previous: null,
      results: found.slice((page - 1) * size, page * size).map((memory) => ({
        metadata: null,
        categories: ['hobbies'],
        expiration_date: null,
        ...memory,
      })),
    })
  }
}

/** The open source server: the user in the query, no pages, everybody's memories where it names nobody. */
export function selfHosted(memories: readonly Remembered[]) {
  return ({ method, path, headers }: Arrived, response: ServerResponse) => {
    const url = new URL(path, 'http://localhost')
    if (method !== 'GET' || url.pathname !== '/memories') return json(response, { detail: 'Not Found' }, 404)
    if (headers['x-api-key'] !== KEY) return json(response, { detail: 'Invalid API key.' }, 401)
    const limit = Number(url.searchParams.get('top_k') ?? 20)
    if (limit > 1000) return json(response, { detail: [{ loc: ['query', 'top_k'] }] }, 422)
    const user = url.searchParams.get('user_id')?.trim()
    const found = memories.filter((memory) => !user || memory.user_id === user)
    json(response, { results: found.slice(0, limit).map((memory) => ({ hash: 'h', ...memory })) })
  }
}
