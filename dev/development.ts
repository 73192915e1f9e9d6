import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { neon } from '@neondatabase/serverless'
import { createApiKey, hasValidChecksum } from '../shared/api-key.ts'
import { connectToEndpoint, putKey, SCOPES } from './api-keys.ts'
import { type DataDirectory, takeDataDirectory } from './data-directory.ts'
import { type Database, startDatabase } from './neon/start.ts'

const TENANT = 'development'

export const APP_DATABASE_URL = 'postgres://kith_app@127.0.0.1/kith'

export interface DevelopmentOptions {
  data: string
  fresh: boolean
  dbPort: number
}

/**
 * Starts the development database, with a tenant and a key that lasts as long as the data directory.
 *
 * @throws Error of one line if the port or the directory is taken; then nothing was started or removed
 */
export async function startDevelopmentDatabase(
  options: DevelopmentOptions,
): Promise<{ database: Database; key: string }> {
  const data = takeDataDirectory(options.data, { fresh: options.fresh })
  const { DATABASE_URL: databaseUrl } = process.env
  const database = await startDatabase({
    data,
    port: options.dbPort,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  })
  const key = keepKey(data)
  await putKey(connectToEndpoint(database.url), { key, tenant: TENANT, scopes: SCOPES })
  return { database, key }
}

/**
 * Makes all pending work due now: the local queue is in memory, so its jobs are lost with the process. Runs as the
 * background role, because row-level security may bind even an owner.
 */
export async function makePendingDue(): Promise<void> {
  const sql = neon(APP_DATABASE_URL)
  await sql.transaction([
    sql`select begin_background()`,
    sql`update users set due_at = now() where due_at is not null`,
  ])
}

function keepKey({ keyFile }: DataDirectory): string {
  if (existsSync(keyFile)) {
    const kept = readFileSync(keyFile, 'utf8').trim()
    if (hasValidChecksum(kept)) return kept
  }
  const key = createApiKey('test', randomBytes)
  writeFileSync(keyFile, `${key}\n`, { mode: 0o600 })
  return key
}
