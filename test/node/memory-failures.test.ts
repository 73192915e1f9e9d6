import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { ProviderError } from '../../shared/errors.ts'
import { aStore, httpStoreAt, json, memoryOf, NOW, TENANT } from './store-server.ts'

const SECRET = 's3cret-of-the-operator'
const TEXT = 'what nobody but Alice may read'

const KINDS: readonly (readonly [kind: string, ref: string, more: object])[] = [
  ['http', 'https://memories.example/people/u_alice', {}],
  ['mem0', 'mem0://prod/u_alice', { match: 'mem0://prod' }],
  ['mem0-self-hosted', 'mem0://prod/u_alice', { match: 'mem0://prod' }],
  [
    'jeanmemory',
    'jeanmemory://t/u_alice',
    { match: 'jeanmemory://t', secret: undefined, keys: { u_alice: SECRET } },
  ],
]

type Answer = (response: ServerResponse) => void

const PERMANENT = { permanent: true, retryAfterSeconds: undefined }
const PASSING = { permanent: false, retryAfterSeconds: undefined }

const FAILURES: [string, Answer, { permanent: boolean; retryAfterSeconds: number | undefined }, string][] = [
  ['401', (r) => json(r, { detail: TEXT }, 401), PERMANENT, 'answered 401'],
  ['403', (r) => json(r, { detail: TEXT }, 403), PERMANENT, 'answered 403'],
  // Every one of these APIs lists nothing for an unknown user: 404 means a wrong address, not an empty memory.
  ['404', (r) => json(r, { detail: 'Not Found' }, 404), PERMANENT, 'answered 404'],
  ['204', (r) => r.writeHead(204).end(), PERMANENT, 'answered 204'],
  ['429', (r) => json(r, {}, 429), PASSING, 'answered 429'],
  [
    '429 and seconds',
    (r) => json(r, {}, 429, { 'retry-after': '17' }),
    { permanent: false, retryAfterSeconds: 17 },
    'answered 429',
  ],
  [
    '429 and a date',
    (r) => json(r, {}, 429, { 'retry-after': new Date(NOW.getTime() + 90_000).toUTCString() }),
    { permanent: false, retryAfterSeconds: 90 },
    'answered 429',
  ],
  [
    '429 and a century',
    (r) => json(r, {}, 429, { 'retry-after': '3153600000' }),
    { permanent: false, retryAfterSeconds: 3600 },
    'answered 429',
  ],
  ['429 and nonsense', (r) => json(r, {}, 429, { 'retry-after': 'soon' }), PASSING, 'answered 429'],
  ['500', (r) => json(r, { detail: TEXT }, 500), PASSING, 'answered 500'],
  [
    '503 and seconds',
    (r) => json(r, {}, 503, { 'retry-after': '0' }),
    { permanent: false, retryAfterSeconds: 1 },
    'answered 503',
  ],
  [
    'half of what it promised',
    (r) => {
      r.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      r.write('{"items":[')
      setTimeout(() => r.destroy(), 20)
    },
    PASSING,
    'broke off',
  ],
  [
    'half of its JSON',
    (r) => r.writeHead(200).end(`{"items":[{"id":"m","text":"${TEXT}`),
    PASSING,
    'did not answer in JSON',
  ],
  ['HTML', (r) => r.writeHead(200).end(`<html>${TEXT}`), PASSING, 'did not answer in JSON'],
  [
    'bytes that are no UTF-8',
    (r) => r.writeHead(200).end(Buffer.from([0x22, 0xff, 0x22])),
    PASSING,
    'did not answer in JSON',
  ],
  ['nothing, and hangs up', (r) => r.destroy(), PASSING, 'could not be reached'],
  [
    'more than 1 MiB',
    (r) => r.writeHead(200).end(JSON.stringify({ items: [{ text: 'x'.repeat(1024 * 1024) }] })),
    PERMANENT,
    'more than 1048576 bytes',
  ],
  ['another kind of JSON', (r) => json(r, { data: TEXT }), PERMANENT, "a form that is not its kind's"],
  ['a list', (r) => json(r, [TEXT]), PERMANENT, "a form that is not its kind's"],
  ['null', (r) => json(r, null), PERMANENT, "a form that is not its kind's"],
  [
    'wrong types',
    (r) => json(r, { items: TEXT, results: TEXT, result: TEXT }),
    PERMANENT,
    "a form that is not its kind's",
  ],
]

async function failureOf([kind, ref, more]: (typeof KINDS)[number], url: string): Promise<ProviderError> {
  const thrown = await memoryOf([httpStoreAt(url, { kind, ...more })])
    .read(TENANT, ref)
    .then(
      () => undefined,
      (error: unknown) => error,
    )
  if (!(thrown instanceof ProviderError)) throw thrown
  return thrown
}

/** All that a log or a record could show of an error. */
const shown = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message} ${error.stack} ${shown(error.cause)}` : ''

describe.each(KINDS)('the store %s', (...kind) => {
  test.each(FAILURES)('that answers with %s fails as it must', async (_, answer, expected, message) => {
    const store = await aStore((_request, response) => answer(response))

    const failure = await failureOf(kind, store.url)

    expect(failure).toMatchObject({ code: 'memory_failed', ...expected })
    expect(failure.message).toContain(message)
    expect(shown(failure)).not.toContain(SECRET)
    expect(shown(failure)).not.toContain(TEXT)
    expect(store.arrived).toHaveLength(1)
  })

  test.each([301, 302, 303, 307, 308])('that redirects with %d is not followed', async (status) => {
    const decoy = await aStore((_, response) => json(response, { items: [], results: [] }))
    const store = await aStore((_, response) =>
      response.writeHead(status, { location: `${decoy.url}/x` }).end(),
    )

    const failure = await failureOf(kind, store.url)

    expect(failure).toMatchObject({ permanent: true, message: `The ${kind[0]} store answered ${status}.` })
    expect(decoy.connections).toBe(0)
  })

  test('that redirects to itself is not followed either', async () => {
    const store = await aStore((_, response) => response.writeHead(302, { location: '/again' }).end())

    await failureOf(kind, store.url)

    expect(store.arrived).toHaveLength(1)
  })

  test('that is unreachable fails, and can be retried', async () => {
    expect(await failureOf(kind, 'http://127.0.0.1:1')).toMatchObject(PASSING)
  })
})

describe('a slow store', () => {
  const drip: Answer = (response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(timer))
  }

  test.concurrent.each([
    ['never answers', () => {}],
    ['never ends', drip],
    [
      'pages slowly',
      (response: ServerResponse) => {
        setTimeout(() => json(response, { items: [], next_cursor: 'more' }), 1_500)
      },
    ],
  ] as [string, Answer][])('that %s is given up after 5 s in all', async (_, answer) => {
    const store = await aStore((_request, response) => answer(response))
    const start = performance.now()

    const failure = await failureOf(['http', 'https://memories.example/people/u_alice', {}], store.url)

    expect(failure).toMatchObject({ ...PASSING, message: 'The http store did not answer in time.' })
    expect(performance.now() - start).toBeLessThan(6_500)
  })
})
