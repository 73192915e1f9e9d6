import type { IncomingHttpHeaders } from 'node:http'
import * as v from 'valibot'
import type { Statement } from './backend.ts'
import { SqlError } from './sql-error.ts'

/** A driver call: one statement, or an atomic batch. */
export interface SqlRequest {
  /** The user in the connection string. */
  role: string
  statements: Statement[]
  isBatch: boolean
  /** Appended to BEGIN. */
  transactionMode: string
}

const StatementBody = v.object({ query: v.string(), params: v.array(v.nullable(v.string())) })
const BatchBody = v.object({ queries: v.array(StatementBody) })

const ISOLATION_LEVELS: Record<string, string> = {
  ReadUncommitted: 'READ UNCOMMITTED',
  ReadCommitted: 'READ COMMITTED',
  RepeatableRead: 'REPEATABLE READ',
  Serializable: 'SERIALIZABLE',
}

/** @throws SqlError without a code, as Neon's proxy does for an invalid request */
export function readSqlRequest(headers: IncomingHttpHeaders, body: string): SqlRequest {
  for (const name of ['neon-raw-text-output', 'neon-array-mode']) {
    if (headers[name] !== 'true')
      throw unreadable(name, "'true', which @neondatabase/serverless sends", headers[name])
  }
  const role = readRole(headers['neon-connection-string'])
  const json = readJson(body)
  const batch = v.safeParse(BatchBody, json)
  if (batch.success) {
    const transactionMode = readTransactionMode(headers)
    return { role, statements: batch.output.queries, isBatch: true, transactionMode }
  }
  const single = v.safeParse(StatementBody, json)
  if (single.success) return { role, statements: [single.output], isBatch: false, transactionMode: '' }
  throw unreadable('body', '{"query","params"} or {"queries":[…]}, parameters as text or null', body)
}

function readRole(connectionString: IncomingHttpHeaders[string]): string {
  const expected = 'postgres://<role>@<host>/<database>'
  if (typeof connectionString !== 'string' || !URL.canParse(connectionString)) {
    throw unreadable('neon-connection-string', expected, undefined)
  }
  const { username } = new URL(connectionString)
  if (username === '') throw unreadable('neon-connection-string', expected, 'one without a role')
  return decodeURIComponent(username)
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new SqlError(`body: expected JSON, got ${excerpt(body)} (${String(error)})`, {})
  }
}

function readTransactionMode(headers: IncomingHttpHeaders): string {
  const level = headers['neon-batch-isolation-level']
  const isolation = typeof level === 'string' ? ISOLATION_LEVELS[level] : undefined
  if (level !== undefined && isolation === undefined) {
    throw unreadable('neon-batch-isolation-level', Object.keys(ISOLATION_LEVELS).join(', '), level)
  }
  return [
    isolation === undefined ? '' : ` ISOLATION LEVEL ${isolation}`,
    headers['neon-batch-read-only'] === 'true' ? ' READ ONLY' : '',
    headers['neon-batch-deferrable'] === 'true' ? ' DEFERRABLE' : '',
  ].join('')
}

function unreadable(name: string, expected: string, got: IncomingHttpHeaders[string]): SqlError {
  return new SqlError(
    `${name}: expected ${expected}, got ${got === undefined ? 'none' : excerpt(String(got))}`,
    {},
  )
}

function excerpt(text: string): string {
  return `'${text.slice(0, 64)}'`
}
