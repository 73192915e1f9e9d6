import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, onTestFinished, test } from 'vitest'
import { hostileReferences } from './hostile-references.ts'
import { aStore, httpStoreAt, json, memoryOf, type StoreServer, TENANT } from './store-server.ts'

const REFERENCES = 1000
const USERS_WITH_KEYS = ['alice', '@', '+', '/', '%2e%2e', ';', '__proto__', 'constructor']

/** Every host and port that the process connects to. */
function connectedTo(): string[] {
  const hosts: string[] = []
  const onConnect = (message: unknown) => {
    hosts.push((message as { connectParams: { host: string } }).connectParams.host)
  }
  subscribe('undici:client:beforeConnect', onConnect)
  onTestFinished(() => void unsubscribe('undici:client:beforeConnect', onConnect))
  return hosts
}

test('of 1,000 hostile references none causes a call outside the configured stores', async () => {
  const empty = {
    items: [],
    results: [],
    next: null,
    result: { content: [{ text: '{"status":"success","memories":[]}' }] },
  }
  const serve = () => aStore((_, response) => json(response, empty))
  const [own, hosted, selfHosted, jean, decoy]: StoreServer[] = await Promise.all(
    Array.from({ length: 5 }, serve),
  )
  const stores = [
    httpStoreAt(`${own!.url}/v1/read`),
    httpStoreAt(hosted!.url, { kind: 'mem0', match: 'mem0://prod' }),
    httpStoreAt(selfHosted!.url, { kind: 'mem0-self-hosted', match: 'mem0://own' }),
    httpStoreAt(jean!.url, {
      kind: 'jeanmemory',
      match: 'jeanmemory://t',
      secret: undefined,
      keys: Object.fromEntries(USERS_WITH_KEYS.map((user) => [user, 'k'])),
    }),
  ]
  const configured = [own, hosted, selfHosted, jean].map((store) => new URL(store!.url).host)
  const called: string[] = []
  const connected = connectedTo()
  const memory = memoryOf(stores, called)

  let served = 0
  for (const ref of hostileReferences(REFERENCES, decoy!.port)) {
    const serves = memory.tenantsServing(ref).length > 0
    const read = await memory.read(TENANT, ref).then(
      () => true,
      () => false,
    )
    expect([ref, read]).toEqual([ref, serves])
    if (serves) served++
  }

  expect(decoy!.connections).toBe(0)
  expect(new Set(connected)).toEqual(new Set(configured))
  expect(called.filter((url) => !configured.includes(new URL(url).host))).toEqual([])
  expect(called).toHaveLength(served)
  expect(served).toBeGreaterThan(40)
  expect(served).toBeLessThan(REFERENCES / 2)
  expect(new Set(own!.arrived.map(({ path }) => path))).toEqual(new Set(['/v1/read']))
  expect(new Set(hosted!.arrived.map(({ path }) => path))).toEqual(
    new Set(['/v3/memories/?page=1&page_size=200']),
  )
  expect(new Set(jean!.arrived.map(({ path }) => path))).toEqual(new Set(['/mcp/messages/']))
  for (const { path } of selfHosted!.arrived) {
    expect(path).toMatch(/^\/memories\?user_id=[^&#/\s]+&top_k=500$/)
  }
  for (const { headers } of [own, hosted, selfHosted, jean].flatMap((store) => store!.arrived)) {
    expect(Object.keys(headers).sort()).toEqual(expect.arrayContaining(['accept', 'host']))
    expect(configured).toContain(headers.host)
    expect(headers['x-api-key'] ?? headers.authorization).toMatch(
      /^(k|(Bearer |Token )?s3cret-of-the-operator)$/,
    )
  }
})
