import { NeonDbError } from '@neondatabase/serverless'
import { connectToEndpoint, connectToNeon } from './api-keys.ts'
import { oneLine, UsageError } from './command.ts'

export const DEFAULT_ENDPOINT = 'http://127.0.0.1:4444'

export interface DatabaseFlags {
  db?: string | undefined
}

/**
 * Runs `work` on the database of the flags or of `DATABASE_URL`. @throws UsageError of one line if it does not answer
 */
export async function withDatabase<T>(
  { db }: DatabaseFlags,
  work: (sql: ReturnType<typeof connectToNeon>) => Promise<T>,
): Promise<T> {
  const databaseUrl = db === undefined ? process.env.DATABASE_URL : undefined
  const endpoint = db ?? DEFAULT_ENDPOINT
  if (databaseUrl === undefined && !URL.canParse(endpoint)) {
    throw new UsageError(`--db: expected an address as ${DEFAULT_ENDPOINT}, got '${endpoint.slice(0, 64)}'`)
  }
  try {
    return await work(databaseUrl === undefined ? connectToEndpoint(endpoint) : connectToNeon(databaseUrl))
  } catch (error) {
    if (!(error instanceof NeonDbError)) throw error
    if (error.code)
      throw new UsageError(`The database refused: ${oneLine(error)} (${error.code})`, { cause: error })
    throw new UsageError(unanswered(databaseUrl, endpoint, error), { cause: error })
  }
}

function unanswered(databaseUrl: string | undefined, endpoint: string, error: NeonDbError): string {
  if (databaseUrl === undefined) {
    return `No database answers at ${endpoint}: start it with npm run dev or npm run db, or say where it is with --db. (${oneLine(error)})`
  }
  return `Neon does not answer for the host of DATABASE_URL, ${hostOf(databaseUrl)}; a Postgres behind npm run dev is reached with --db ${DEFAULT_ENDPOINT}. (${oneLine(error)})`
}

function hostOf(databaseUrl: string): string {
  return URL.canParse(databaseUrl) ? new URL(databaseUrl).host : 'which is no connection string'
}
