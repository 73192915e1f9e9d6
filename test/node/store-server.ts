import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { configuredMemory, type Memory } from '../../worker/memory/memory.ts'
import { parseStores } from '../../worker/memory/settings.ts'

export const TENANT = '0190b1c2-7f00-7000-8000-00000000000a'
export const OTHER_TENANT = '0190b1c2-7f00-7000-8000-00000000000b'
export const NOW = new Date('2026-06-01T12:00:00Z')

/** A call as it arrived, header names in lower case. */
export interface Arrived {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: unknown
}

export interface StoreServer {
  url: string
  port: number
  arrived: Arrived[]
  /** TCP connections, with or without a request. */
  connections: number
}

type Answer = (request: Arrived, response: ServerResponse) => void

/** A store on a port of its own until the test ends. */
export async function aStore(answer: Answer): Promise<StoreServer> {
  const store: StoreServer = { url: '', port: 0, arrived: [], connections: 0 }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const { method = '', url: path = '', headers } = request
    const arrived = { method, path, headers, body: text === '' ? undefined : JSON.parse(text) }
    store.arrived.push(arrived)
    answer(arrived, response)
  })
  server.on('connection', () => store.connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  store.port = (server.address() as AddressInfo).port
  store.url = `http://127.0.0.1:${store.port}`
  return store
}

export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** The memory of a deployment with these stores, over the real network. */
export function memoryOf(stores: readonly object[], called: string[] = []): Memory {
  return configuredMemory(
    {
      fetch: (url, init) => {
        called.push(url)
        return fetch(url, init)
      },
      now: () => NOW,
    },
    parseStores(JSON.stringify(stores), 'http'),
  )
}

export const httpStoreAt = (base_url: string, more: object = {}) => ({
  tenant: TENANT,
  kind: 'http',
  match: 'https://memories.example/people',
  base_url,
  secret: 's3cret-of-the-operator',
  ...more,
})
