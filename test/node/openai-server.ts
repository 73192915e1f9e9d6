import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OpenAiServer } from '../../worker/models/http.ts'

interface Asked {
  path: string
  authorization: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it knows to be there
  body: any
}

type Answer = (response: ServerResponse, asked: Asked, call: number) => void

/** A local server on a real socket, with answers set by the test. */
export async function startOpenAi(answer: Answer) {
  const asked: Asked[] = []
  const state = { answer }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString())
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization, body })
    state.answer(response, asked.at(-1)!, asked.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    state,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export const reached = (baseUrl: string, timeoutMs = 10_000): OpenAiServer => ({
  baseUrl,
  key: 'sk-test',
  fetch: (url, init) => fetch(url, init),
  now: () => new Date('2026-11-23T22:00:00Z'),
  timeoutMs,
})

/** Of `BROKEN`: only silence is to be found out soon. */
export const timeoutFor = (what: string) => (what === 'silence' ? 200 : 10_000)

export const json = (response: ServerResponse, body: unknown, status = 200, headers = {}) =>
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(typeof body === 'string' ? body : JSON.stringify(body))

/** What goes wrong below the level of the answer's meaning, with the failure that it must become. */
export const BROKEN: [string, Answer, object][] = [
  ...[400, 401, 403, 404, 413, 422].map((status): [string, Answer, object] => [
    `${status}`,
    (response) => json(response, { error: { message: 'canary' } }, status),
    { message: `The OpenAI-compatible server answered ${status}.`, permanent: true },
  ]),
  ...[408, 429, 500, 502, 503].map((status): [string, Answer, object] => [
    `${status}`,
    (response) => json(response, { error: { message: 'canary' } }, status),
    {
      message: `The OpenAI-compatible server answered ${status}.`,
      permanent: false,
      throttled: status === 429,
    },
  ]),
  [
    '429 with Retry-After',
    (response) => json(response, '{}', 429, { 'retry-after': '7' }),
    { permanent: false, retryAfterSeconds: 7 },
  ],
  [
    '503 with a date in Retry-After',
    (response) => json(response, '{}', 503, { 'retry-after': 'Mon, 23 Nov 2026 22:00:30 GMT' }),
    { permanent: false, retryAfterSeconds: 30 },
  ],
  [
    'a redirect',
    (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    { message: 'The OpenAI-compatible server answered 302.', permanent: true },
  ],
  [
    'silence',
    () => {},
    { message: 'The OpenAI-compatible server did not answer in time.', permanent: false },
  ],
  [
    'a cut body',
    (response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"data":[')
      setTimeout(() => response.destroy(), 10)
    },
    { message: 'The OpenAI-compatible server could not be reached, or broke off.', permanent: false },
  ],
  [
    'something that is not JSON',
    (response) => json(response, '<html>'),
    { message: 'The OpenAI-compatible server did not answer in JSON.', permanent: false },
  ],
  [
    'more than we read',
    (response) => json(response, `"${'x'.repeat(9 * 2 ** 20)}"`),
    { message: 'The OpenAI-compatible server answered with too much.', permanent: false },
  ],
]
