import { beforeEach, expect, test } from 'vitest'
import { KithError, kith, type Options } from '../../client/index.ts'
import { aWorld, REFERENCE, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})

/** One sending of a call, with its headers as the service gets them. */
type Sending = { method: string; path: string; headers: Record<string, string> }

/**
 * A client of the world's service.
 *
 * @param interfere sees each sending and the answer it will have; what it returns or throws is what the client gets
 */
function aClient(
  interfere: (answer: () => Promise<Response>, sending: number) => Promise<Response> = (answer) => answer(),
  options: Partial<Options> = {},
) {
  const sendings: Sending[] = []
  const client = kith({
    url: 'https://kith.test/',
    key: world.key,
    ...options,
    fetch: (url, init) => {
      const path = url.slice('https://kith.test'.length)
      // The world says by itself what its bodies are.
      const { 'content-type': _, ...headers } = Object.fromEntries(new Headers(init.headers))
      sendings.push({ method: String(init.method), path, headers })
      const answer = () =>
        world.call(String(init.method), path, { body: init.body ?? undefined, headers, key: null })
      return interfere(answer, sendings.length)
    },
  })
  return { client, sendings }
}

/** The service does the work, and the answer gets lost on its way: the first `count` times. */
const losing = (count: number) => async (answer: () => Promise<Response>, sending: number) => {
  const response = await answer()
  if (sending <= count) throw new TypeError('the connection broke')
  return response
}

const refusing =
  (status: number, headers: Record<string, string>) =>
  async (answer: () => Promise<Response>, sending: number) =>
    sending === 1
      ? Response.json(
          { error: { code: status === 429 ? 'rate_limited' : 'unavailable', message: 'Later.' } },
          { status, headers },
        )
      : answer()

test('an upsert whose answers get lost is one upsert, under one key', async () => {
  const { client, sendings } = aClient(losing(2))

  const record = await client.users.upsert(REFERENCE)

  expect(record).toMatchObject({ user_id: 'u_alice', revision: 1 })
  expect(sendings.length).toBe(3)
  expect(new Set(sendings.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
})

test('a text whose answer gets lost is stored once, and the answer still lists its changes', async () => {
  await aClient().client.users.upsert(REFERENCE, { waitSeconds: 5 })
  const { client } = aClient(losing(1))

  const change = await client.context.append({
    user_id: 'u_alice',
    domain: 'dating',
    content: 'I am a nurse.',
  })

  expect(change.fields_updated).toEqual(['occupation'])
  const texts = await Array.fromAsync(aClient().client.context.list('u_alice'))
  expect(texts.map(({ content }) => content)).toEqual([REFERENCE.context, 'I am a nurse.'])
})

test('a conditional write whose answer gets lost does not fail its own precondition', async () => {
  const { client } = aClient(losing(1))

  const record = await client.users.upsert(REFERENCE, { ifAbsent: true })

  expect(record.revision).toBe(1)
  await expect(aClient().client.users.upsert(REFERENCE, { ifAbsent: true })).rejects.toMatchObject({
    code: 'precondition_failed',
    status: 412,
  })
})

test.each([429, 503])('after a %s the client waits as long as it is asked to', async (status) => {
  const { client, sendings } = aClient(refusing(status, { 'Retry-After': '1' }))
  const began = Date.now()

  await client.users.upsert(REFERENCE)

  expect(Date.now() - began).toBeGreaterThanOrEqual(990)
  expect(sendings.length).toBe(2)
})

test('a client that is asked to wait for more than a minute fails at once', async () => {
  const { client, sendings } = aClient(refusing(429, { 'Retry-After': '61' }))

  await expect(client.users.upsert(REFERENCE)).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfterSeconds: 61,
  })
  expect(sendings.length).toBe(1)
})

test('a permanent error is not retried, and names the request', async () => {
  const { client, sendings } = aClient()

  const refused = client.users.upsert({ ...REFERENCE, fields: { age: 7 } })

  const error = await refused.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(KithError)
  expect(error).toMatchObject({
    code: 'invalid_request',
    status: 400,
    message: 'fields.age: expected integer from 18 to 120, got 7.',
    details: { issues: [{ path: 'fields.age', expected: 'integer from 18 to 120', received: '7' }] },
    requestId: expect.stringMatching(/^[\w-]{36}$/),
  })
  expect(sendings.length).toBe(1)
})

test('a service that never answers is given up after the last retry', async () => {
  const { client, sendings } = aClient(losing(99), { retries: 1 })

  await expect(client.domains()).rejects.toMatchObject({ code: 'unreachable', status: undefined })
  expect(sendings.length).toBe(2)
})

test('a proxy’s page is not taken for an answer of the service', async () => {
  const page = () => Promise.resolve(new Response('<html>', { status: 200 }))
  const { client } = aClient(page)

  await expect(client.domains()).rejects.toMatchObject({ code: 'unexpected', status: 200 })
})

test('each attempt has a time-out, and a call ends with its signal', async () => {
  const never = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    )
  const slow = kith({ url: 'https://kith.test', key: world.key, fetch: never, timeoutMs: 20, retries: 0 })
  const stopped = kith({ url: 'https://kith.test', key: world.key, fetch: never })

  await expect(slow.domains()).rejects.toMatchObject({ code: 'timeout' })
  await expect(stopped.domains({ signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
    name: 'TimeoutError',
  })
})

test('a call with an aborted signal is not sent', async () => {
  const { client, sendings } = aClient()

  await expect(client.domains({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  expect(sendings).toEqual([])
})

test('waiting ends when the queue has done the work, or in time', async () => {
  const { client } = aClient()
  await client.users.upsert(REFERENCE)

  await expect(client.waitUntilEnriched('u_alice', 'dating', { timeoutMs: 250 })).rejects.toMatchObject({
    code: 'timeout',
  })
  const waiting = client.waitUntilEnriched('u_alice', 'dating')
  await world.deliver()

  const record = await waiting
  expect(record.enrichment.status).toBe('complete')
  expect(record.fields.age).toBe(32)
  expect(record.derived.attachment_style).toBe('secure')
})

test('many users are written with one call, each with its own result', async () => {
  const { client } = aClient(losing(1))
  const [good, bad] = [{ age: 30 }, { age: 7 }]

  const answer = await client.users.upsertMany([
    { user_id: 'u_1', domain: 'dating', fields: good },
    { user_id: 'u_2', domain: 'dating', fields: bad },
  ])

  expect(answer.results.map(({ status }) => status)).toEqual([200, 400])
  expect(answer).toMatchObject({ succeeded: 1, failed: 1, results: [{ record: { revision: 1 } }, {}] })
})

test('a list goes on over its pages', async () => {
  const { client, sendings } = aClient()
  for (const user_id of ['u_1', 'u_2', 'u_3']) {
    await client.users.upsert({ user_id, domain: 'dating', fields: { age: 30 } })
  }

  const users = await Array.fromAsync(client.users.list({ domain: 'dating', pageSize: 2 }))

  expect(users.map(({ user_id }) => user_id)).toEqual(['u_1', 'u_2', 'u_3'])
  expect(sendings.filter(({ method }) => method === 'GET').length).toBe(2)
})

test('the history goes on over its pages, and the rule for texts is read as it was set', async () => {
  world = await aWorld({}, ['users:read', 'users:write', 'admin'])
  const { client, sendings } = aClient()
  for (const location of ['Boston, MA', 'London', 'Paris']) {
    await client.users.upsert({ user_id: 'ana', domain: 'dating', fields: { location } })
  }
  sendings.length = 0

  const lost = await Array.fromAsync(client.users.history('ana', 'dating', { pageSize: 1 }))
  const set = await client.retention.put({ days: 90, keep: 'values' })

  expect(lost.map(({ field, value }) => [field, value])).toEqual([
    ['location', 'Boston, MA'],
    ['location', 'London'],
  ])
  expect(sendings.filter(({ method }) => method === 'GET').length).toBeGreaterThan(2)
  expect(set).toEqual({ days: 90, keep: 'values', texts: 0, carried_out_at: null })
  expect(await client.retention.get()).toEqual(set)
})

test('ids and revisions are sent unchanged', async () => {
  const { client, sendings } = aClient()
  const user_id = 'a/b?c#ü %2F'
  const { revision } = await client.users.upsert({ user_id, domain: 'dating', fields: { age: 30 } })

  await client.users.upsert({ user_id, domain: 'dating', fields: { age: 31 } }, { ifRevision: revision })
  const record = await client.users.get(user_id, 'dating', { include: ['history', 'vectors'] })
  await client.users.delete(user_id, 'dating', { ifRevision: 2 })

  expect(record.user_id).toBe(user_id)
  expect(record.history?.map(({ field, value }) => [field, value])).toEqual([['age', 30]])
  expect(sendings.map(({ headers }) => headers['if-match'])).toEqual([undefined, '"1"', undefined, '"2"'])
  await expect(client.users.getAll(user_id)).rejects.toMatchObject({ code: 'not_found' })
})

test('a domain of one’s own is tried, made, listed and deleted', async () => {
  world = await aWorld({}, ['users:read', 'users:write', 'match', 'admin'])
  const { client } = aClient()
  const level = { name: 'level', kind: 'hard', type: 'number', description: 'Rating.' } as const
  const definition = { fields: [level] }

  const tried = await client.ownDomains.try('tennis', definition)
  const read = await client.ownDomains.read('tennis', definition, 'Level: 4.')
  const made = await client.ownDomains.put('tennis', definition)
  const refused = client.ownDomains.put('tennis', { fields: [] }, { ifVersion: 'tennis.v9' })
  await expect(refused).rejects.toMatchObject({ code: 'invalid_request' })
  const listed = await client.ownDomains.list()
  const shown = await client.ownDomains.get('tennis')
  await client.ownDomains.delete('tennis')

  expect(read.readings.map(({ field, value }) => [field, value])).toEqual([['level', 4]])
  expect([tried.version, made.version, listed[0]?.version, shown.versions.length]).toEqual([
    'tennis.v1',
    'tennis.v1',
    'tennis.v1',
    1,
  ])
  expect(await client.ownDomains.list()).toEqual([])
})
