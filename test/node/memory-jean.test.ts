import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { type Arrived, aStore, json, memoryOf, TENANT } from './store-server.ts'

const ALICES_KEY = 'jean_sk_alice'
const BOBS_KEY = 'jean_sk_bob'
const REF = 'jeanmemory://t_8a2/u_alice'

interface Remembered {
  id: string
  content: string
  created_at: string
}

const remembered = (i: number): Remembered => ({
  id: `0b9c7f0e-0000-4000-8000-${String(i).padStart(12, '0')}`,
  content: `Memory ${i}`,
  // No zone: the service writes UTC without saying so.
  created_at: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString().replace('Z', ''),
})

/** Jean Memory: JSON-RPC on one path, the tool's JSON as a text, and whose memories it is decided by the key alone. */
function jean(memoriesByKey: Record<string, readonly Remembered[]>) {
  return ({ method, path, headers, body }: Arrived, response: ServerResponse) => {
    if (method !== 'POST' || path !== '/mcp/messages/') return json(response, { detail: 'Not Found' }, 404)
    const memories = memoriesByKey[String(headers['x-api-key'])]
    if (!memories) return json(response, { error: 'Missing user authentication details' }, 400)
    const {
      method: called,
      id,
      params,
    } = body as {
      method: string
      id: unknown
      params: { name: string; arguments: { limit: number } }
    }
    if (called !== 'tools/call') return json(response, { error: `Method '${called}' not found` }, 404)
    if (params.name !== 'list_memories') {
      return json(response, { jsonrpc: '2.0', id, error: { code: -32603, message: 'no such tool' } }, 500)
    }
    const listed = [...memories].reverse().slice(0, params.arguments.limit)
    says(response, {
      status: 'success',
      memories: listed.map((m) => ({ ...m, categories: [], metadata: {} })),
    })
  }
}

function says(response: ServerResponse, told: unknown) {
  const text = typeof told === 'string' ? told : JSON.stringify(told)
  json(response, { jsonrpc: '2.0', id: 1, result: { content: [{ type: 'text', text }] } })
}

const jeanAt = (base_url: string) => ({
  tenant: TENANT,
  kind: 'jeanmemory',
  match: 'jeanmemory://t_8a2',
  base_url,
  keys: { u_alice: ALICES_KEY, u_bob: BOBS_KEY },
})

describe('Jean Memory', () => {
  test('gives the memories of the user whose key it is asked with', async () => {
    const store = await aStore(
      jean({ [ALICES_KEY]: [remembered(1), remembered(2)], [BOBS_KEY]: [remembered(3)] }),
    )

    const reading = await memoryOf([jeanAt(store.url)]).read(TENANT, REF)

    expect(reading).toEqual({
      items: [2, 1].map((i) => ({
        itemId: remembered(i).id,
        text: `Memory ${i}`,
        occurredAt: new Date(Date.UTC(2026, 0, 1, 0, i)),
      })),
      dropped: 0,
    })
  })

  test('is told nothing of the user but the key', async () => {
    const store = await aStore(jean({ [ALICES_KEY]: [] }))

    await memoryOf([jeanAt(store.url)]).read(TENANT, REF)

    expect(store.arrived).toMatchObject([{ path: '/mcp/messages/', headers: { 'x-api-key': ALICES_KEY } }])
    expect(JSON.stringify(store.arrived).replaceAll(ALICES_KEY, '')).not.toContain('alice')
  })

  test('lists up to 200', async () => {
    const store = await aStore(jean({ [ALICES_KEY]: Array.from({ length: 300 }, (_, i) => remembered(i)) }))

    const { items } = await memoryOf([jeanAt(store.url)]).read(TENANT, REF)

    expect(items).toHaveLength(200)
    expect(items[0]?.text).toBe('Memory 299')
  })

  test('reports an empty memory in words', async () => {
    const store = await aStore((_, response) =>
      says(response, { status: 'success', message: 'No memories found', memories: [], total_count: 0 }),
    )

    expect(await memoryOf([jeanAt(store.url)]).read(TENANT, REF)).toEqual({ items: [], dropped: 0 })
  })

  test.each([
    'jeanmemory://t_8a2/u_carol',
    'jeanmemory://t_8a2/toString',
    'jeanmemory://t_8a2/__proto__',
    'jeanmemory://other/u_alice',
  ])('does not serve %s, for which there is no key', async (ref) => {
    const store = await aStore(jean({}))
    const memory = memoryOf([jeanAt(store.url)])

    expect(memory.tenantsServing(REF)).toEqual([TENANT])
    expect(memory.tenantsServing(ref)).toEqual([])
    await expect(memory.read(TENANT, ref)).rejects.toMatchObject({ permanent: true })
    expect(store.connections).toBe(0)
  })

  test('answers 400 to an unknown key, a permanent failure', async () => {
    const store = await aStore(jean({}))

    await expect(memoryOf([jeanAt(store.url)]).read(TENANT, REF)).rejects.toMatchObject({
      message: 'The jeanmemory store answered 400.',
      permanent: true,
    })
  })

  test.each([
    [
      'a tool that failed',
      (r: ServerResponse) => says(r, { status: 'error', error: 'timed out for u_alice' }),
      false,
    ],
    [
      'a call that failed',
      (r: ServerResponse) => json(r, { jsonrpc: '2.0', id: 1, error: { code: -32603, message: 'x' } }),
      false,
    ],
    ['prose', (r: ServerResponse) => says(r, 'You like hiking.'), true],
    ['no content', (r: ServerResponse) => json(r, { jsonrpc: '2.0', id: 1, result: { content: [] } }), true],
    ['a status of its own', (r: ServerResponse) => says(r, { status: 'partial', memories: [] }), true],
    ['memories that are no list', (r: ServerResponse) => says(r, { status: 'success', memories: {} }), true],
  ] as const)('that answers 200 with %s is a failure', async (_, answer, permanent) => {
    const store = await aStore((_request, response) => answer(response))

    await expect(memoryOf([jeanAt(store.url)]).read(TENANT, REF)).rejects.toMatchObject({
      code: 'memory_failed',
      message: expect.not.stringContaining('u_alice'),
      permanent,
    })
  })
})
