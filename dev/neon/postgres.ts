import pg from 'pg'
import {
  type Backend,
  migrationError,
  RESET_SESSION,
  type Session,
  type Statement,
  type StatementResult,
} from './backend.ts'
import { isMigrated, migratePostgres } from './migrate.ts'
import { SqlError, sqlErrorFrom } from './sql-error.ts'

/** The limit of Neon's proxy per endpoint. */
const MAX_CONNECTIONS = 20

const CONNECT_TIMEOUT_MS = 10_000

/** Opens an existing Postgres. @throws Error of one line that names the host if it does not answer */
export async function openPostgres(databaseUrl: string): Promise<Backend> {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:/.test(databaseUrl)) {
    throw new Error('DATABASE_URL: expected postgres://user:password@host/database, got something else.')
  }
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  })
  // A broken idle connection is replaced at the next request.
  pool.on('error', () => undefined)
  const owner = await findOwner(pool, databaseUrl)
  return {
    owner,
    withSession: (work) => withClient(pool, work),
    async migrate(folder) {
      if (await withClient(pool, (session) => isMigrated(session, folder))) return
      await migratePostgres(pool, folder).catch((error: unknown) => {
        throw migrationError(error)
      })
    },
    close: () => pool.end(),
  }
}

/** Sets a role's password, which no message or error contains. */
export async function setRolePassword(databaseUrl: string, role: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  await client.connect()
  try {
    await client.query(
      `alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(password)}`,
    )
  } finally {
    await client.end()
  }
}

async function findOwner(pool: pg.Pool, databaseUrl: string): Promise<string> {
  try {
    const { rows } = await pool.query<{ owner: string }>('select current_user as owner')
    return rows[0]?.owner ?? ''
  } catch (error) {
    await pool.end()
    const { host, pathname } = new URL(databaseUrl)
    const todo = TODO[codeOf(error)]?.(decodeURIComponent(pathname.slice(1))) ?? ''
    throw new Error(
      `DATABASE_URL: expected a Postgres that answers at ${host}, got: ${describe(error)}.${todo}`,
      { cause: error },
    )
  }
}

/** Advice by SQLSTATE or Node's error code. */
const TODO: Readonly<Record<string, (database: string) => string>> = {
  '28P01': () => ' Is the password right?',
  '3D000': (database) => ` Make it with: createdb ${database}`,
  ECONNREFUSED: () => ' Is it running?',
  ENOTFOUND: () => ' Is the host right?',
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Node's error for a host with several addresses has an empty message. */
function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ')
  return error instanceof Error ? error.message : String(error)
}

async function withClient<T>(pool: pg.Pool, work: (session: Session) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let resetError: Error | undefined
  try {
    return await work({
      async control(sql) {
        await client.query(sql).catch(rethrow)
      },
      run: (statement) => run(client, statement),
    })
  } finally {
    await client.query(RESET_SESSION).catch((error: Error) => {
      resetError = error
    })
    client.release(resetError)
  }
}

async function run(client: pg.PoolClient, { query, params }: Statement): Promise<StatementResult> {
  const config = {
    text: query,
    values: params,
    rowMode: 'array' as const,
    queryMode: 'extended',
    types: asText,
  }
  const { command, rowCount, rows, fields } = await client
    .query<(string | null)[], (string | null)[]>(config)
    .catch(rethrow)
  return {
    command,
    rowCount,
    rows,
    fields: fields.map(({ name, dataTypeID, tableID, columnID, dataTypeSize, dataTypeModifier }) => ({
      name,
      dataTypeID,
      tableID,
      columnID,
      dataTypeSize,
      dataTypeModifier,
      format: 'text',
    })),
    rowAsArray: true,
  }
}

const asText = { getTypeParser: () => (text: string) => text }

function rethrow(error: unknown): never {
  if (error instanceof pg.DatabaseError) throw sqlErrorFrom(error)
  if (error instanceof Error) throw new SqlError(error.message, {})
  throw error
}
