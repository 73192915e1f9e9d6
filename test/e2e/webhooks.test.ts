import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { neon } from '@neondatabase/serverless'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { LoggedDelivery, WebhookWithSecret } from '../../shared/webhook.ts'
import { OWNER_URL, type Service } from './service.ts'
import { sharedService } from './shared.ts'

interface Received {
  id: string
  headers: Record<string, string>
  body: string
  status: number
}

/** A receiver on this machine. @param statuses what it answers with, one after the other; then 204 */
async function aReceiver(statuses: readonly number[]) {
  const received: Received[] = []
  const left = [...statuses]
  const server = createServer(async (request, response) => {
    const body = await textOf(request)
    const status = left.shift() ?? 204
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    received.push({ id: headers['webhook-id'] ?? '', headers, body, status })
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('x'.repeat(100_000))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?source=kith` }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}

let service: Service
const closing: (() => void)[] = []

beforeAll(async () => {
  service = await sharedService()
  await neon(
    OWNER_URL,
  )`update api_keys set scopes = scopes || '{admin}' where tenant_id = ${service.tenantId}`
})
afterEach(async () => {
  await neon(OWNER_URL)`delete from webhook_endpoints where tenant_id = ${service.tenantId}`
  for (const close of closing.splice(0)) close()
})

async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${service.url}/v1/webhooks${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${service.key}`,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

/** Sent again where the database had too much to do. */
async function erased(userId: string): Promise<void> {
  const init = { method: 'DELETE', headers: { Authorization: `Bearer ${service.key}` } }
  const { status } = await fetch(`${service.url}/v1/users/${userId}`, init)
  if (status !== 503) return
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  return erased(userId)
}

const log = async (id: string) => (await call<{ data: LoggedDelivery[] }>('GET', `/${id}/deliveries`)).data

test('a receiver that fails five times gets the event once, verified with the published library', async () => {
  const receiver = await aReceiver([500, 503, 302, 404, 429])
  const { id, secret } = await call<WebhookWithSecret>('POST', '', { url: receiver.url })

  await service.post({ user_id: 'u_told', domain: 'dating', context: 'I am 32 years old and vegan.' })
  // The first retry comes by the queue after 5 s, the others when their time has come.
  await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(2)
  for (let attempt = 3; attempt <= 6; attempt++) {
    await expect.poll(async () => (await log(id))[0]?.attempts).toBe(attempt - 1)
    await service.timePasses()
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(attempt)
  }
  await expect.poll(async () => (await log(id))[0]?.status).toBe('delivered')
  for (let i = 0; i < 3; i++) await service.timePasses()

  const accepted = receiver.received.filter(({ status }) => status === 204)
  expect(receiver.received.map(({ status }) => status)).toEqual([500, 503, 302, 404, 429, 204])
  expect(new Set(receiver.received.map((message) => message.id)).size).toBe(1)
  expect(accepted.map(({ body, headers }) => new Verifier(secret).verify(body, headers))).toMatchObject([
    { type: 'user.enriched', data: { user_id: 'u_told', domain: 'dating', revision: 1, status: 'complete' } },
  ])
  expect(receiver.received[5]?.body).not.toMatch(/years|vegan/)
  expect(await log(id)).toMatchObject([{ attempts: 6, last_status: 204 }])
})

test('a test message requested without a body arrives', async () => {
  const receiver = await aReceiver([])
  const { id, secret } = await call<WebhookWithSecret>('POST', '', { url: receiver.url })

  await call('POST', `/${id}/test`)
  await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(1)

  const [{ body, headers } = { body: '', headers: {} }] = receiver.received
  expect(new Verifier(secret).verify(body, headers)).toMatchObject({ type: 'webhook.test' })
})

test('a hundred users written at once are a hundred messages, each once; then their erasures', async () => {
  const receiver = await aReceiver([])
  const { id, secret } = await call<WebhookWithSecret>('POST', '', { url: receiver.url })
  const ids = Array.from({ length: 100 }, (_, i) => `u_many_${i}`)

  await Promise.all(ids.map((user_id) => service.written({ user_id, domain: 'dating', fields: { age: 30 } })))
  await service.until(() => receiver.received.length >= 100)
  await Promise.all(ids.map(erased))
  await service.until(() => receiver.received.length >= 200)
  await service.until(async () => (await log(id)).every(({ status }) => status === 'delivered'))

  const told = receiver.received.map(
    ({ body, headers }) =>
      new Verifier(secret).verify(body, headers) as { type: string; data: { user_id: string } },
  )
  const of = (type: string) => told.filter((message) => message.type === type).map(({ data }) => data.user_id)
  expect(of('user.enriched').sort()).toEqual([...ids].sort())
  expect(of('user.erased').sort()).toEqual([...ids].sort())
  const [held] = await neon(OWNER_URL)`select
    (select count(*)::int from webhook_deliveries where data::text like '%u_many%') as named`
  expect(held).toEqual({ named: 0 })
})

test('an attempt times out after 15 seconds, and other messages are not held up', async () => {
  const quick = await aReceiver([])
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    silent.closeAllConnections()
    silent.close()
  })
  const port = (silent.address() as AddressInfo).port
  const { id } = await call<WebhookWithSecret>('POST', '', { url: `http://127.0.0.1:${port}/` })
  await call<WebhookWithSecret>('POST', '', { url: quick.url })

  const ids = Array.from({ length: 5 }, (_, i) => `u_slow_${i}`)
  await Promise.all(ids.map((user_id) => service.written({ user_id, domain: 'dating' })))

  await expect.poll(() => quick.received.length, { timeout: 25_000 }).toBe(ids.length)
  await expect.poll(async () => (await log(id)).some(({ attempts }) => attempts > 0)).toBe(true)
  const attempted = (await log(id)).filter(({ attempts }) => attempts > 0)
  expect(attempted.map(({ status }) => status)).toEqual(attempted.map(() => 'pending'))
  expect(attempted).toContainEqual(expect.objectContaining({ last_error: 'timed_out', last_status: null }))
})
