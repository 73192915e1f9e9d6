import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'

/** A customer's memory store that answers as its path says, and counts what arrives. */
export default async function setup(project: TestProject) {
  let arrived = 0
  const answers: Record<string, (response: ServerResponse) => void> = {
    '/items': (r) =>
      r.end('{"items":[{"id":"m1","text":"Runs in the park.","occurred_at":"2026-05-01T10:00:00Z"}]}'),
    '/redirect': (r) => r.writeHead(302, { location: '/items' }).end(),
    '/throttled': (r) => r.writeHead(429, { 'retry-after': '7' }).end('later'),
    '/large': (r) => r.end(JSON.stringify({ items: [{ text: 'x'.repeat(2 ** 20) }] })),
    '/cut': (r) => {
      r.writeHead(200, { 'content-length': '1000' })
      r.write('{"items":[')
      setTimeout(() => r.destroy(), 20)
    },
    '/drips': (r) => {
      r.writeHead(200)
      const timer = setInterval(() => r.write(' '), 50)
      r.on('close', () => clearInterval(timer))
    },
    '/silent': () => {},
    '/arrived': (r) => r.end(String(arrived)),
  }
  const server = createServer((request, response) => {
    const { url = '' } = request
    if (url !== '/arrived') arrived++
    answers[url]?.(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('store', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return () => {
    server.closeAllConnections()
    server.close()
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    store: string
  }
}
