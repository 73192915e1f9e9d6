import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { StatementResult } from './backend.ts'
import { SQL_ERROR_FIELDS, SqlError } from './sql-error.ts'
import { readSqlRequest, type SqlRequest } from './sql-request.ts'

/** Neon's documented limit. https://neon.com/docs/serverless/serverless-driver 2026-11 */
const MAX_BODY_BYTES = 64 * 1024 * 1024

/** Longer than clients keep idle connections, so that no request meets a closing one. */
const KEEP_ALIVE_TIMEOUT_MS = 600_000

/** Since the start: POSTs to /sql, and the statements in the valid ones. */
export interface Stats {
  calls: number
  statements: number
}

/** Executes a request; faults are injected here. */
export type Execute = (request: SqlRequest) => Promise<StatementResult[]>

/** Thrown by `Execute` to answer like a failing proxy or network. */
export class BrokenAnswer extends Error {
  readonly write: (response: ServerResponse) => void

  constructor(write: (response: ServerResponse) => void) {
    super('an answer that is broken on purpose')
    this.write = write
  }
}

/** Neon's SQL over HTTP: POST /sql in the protocol of `@neondatabase/serverless`, and GET /stats. */
export function createSqlServer(execute: Execute): { server: Server; stats: Stats } {
  const stats: Stats = { calls: 0, statements: 0 }
  const server = createServer((request, response) => {
    answer(request, response, execute, stats).catch((error: unknown) => {
      console.error('The database endpoint failed:', error)
      send(response, 500, { message: String(error) })
    })
  })
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS
  return { server, stats }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  execute: Execute,
  stats: Stats,
): Promise<void> {
  const route = `${request.method} ${request.url}`
  if (route === 'GET /stats') return send(response, 200, stats)
  if (route !== 'POST /sql') {
    return send(response, 404, { message: `${route}: expected POST /sql or GET /stats` })
  }
  stats.calls += 1
  const body = await readBody(request)
  if (body === undefined)
    return send(response, 413, { message: `body: expected at most ${MAX_BODY_BYTES} bytes` })
  try {
    const sqlRequest = readSqlRequest(request.headers, body)
    stats.statements += sqlRequest.statements.length
    const results = await execute(sqlRequest)
    send(response, 200, sqlRequest.isBatch ? { results } : results[0])
  } catch (error) {
    if (error instanceof BrokenAnswer) return error.write(response)
    if (!(error instanceof SqlError)) throw error
    send(response, 400, errorBody(error))
  }
}

/** @returns undefined if it exceeds MAX_BODY_BYTES */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  return bytes > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString('utf8')
}

/** Neon sends every field, null if Postgres gave none. */
function errorBody({ message, fields }: SqlError): object {
  return { message, ...Object.fromEntries(SQL_ERROR_FIELDS.map((name) => [name, fields[name] ?? null])) }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}
