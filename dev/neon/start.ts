import { once } from 'node:events'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { type DataDirectory, takeDataDirectory } from '../data-directory.ts'
import type { Backend } from './backend.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import { createSqlServer, type Execute, type Stats } from './server.ts'
import { runInTransaction } from './transaction.ts'

export interface DatabaseOptions {
  /** 0: any free one. */
  port: number
  /** Directory of PGlite's files, created if missing; absent: a temporary one, deleted on close. */
  data?: string | DataDirectory
  /** An existing Postgres to use instead of PGlite, as its owner. */
  databaseUrl?: string
  /** Injects faults: faults.ts. */
  intercept?: (execute: Execute) => Execute
  /** Default: those of kith. */
  migrations?: string
}

export interface Database {
  /** Base URL of POST /sql and GET /stats. */
  readonly url: string
  stats(): Stats
  /** Stops the server and releases port and directory. */
  close(): Promise<void>
}

export const MIGRATIONS = resolve(import.meta.dirname, '../../migrations')

/**
 * Starts a migrated Postgres behind Neon's SQL over HTTP, on 127.0.0.1 only.
 *
 * @throws Error of one line if the port or the directory is taken; then nothing was started
 */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const directory =
    typeof options.data === 'string' ? takeDataDirectory(options.data, { fresh: false }) : options.data
  const opened = Promise.withResolvers<Backend>()
  const execute: Execute = async (request) => runInTransaction(await opened.promise, request)
  const { server, stats } = createSqlServer(options.intercept?.(execute) ?? execute)
  try {
    const url = await listen(server, options.port)
    const backend = await open(options, directory)
    opened.resolve(backend)
    return {
      url,
      stats: () => ({ ...stats }),
      async close() {
        await closeServer(server)
        await backend.close()
        directory?.release()
      },
    }
  } catch (error) {
    await closeServer(server)
    directory?.release()
    throw error
  }
}

async function open(options: DatabaseOptions, directory: DataDirectory | undefined): Promise<Backend> {
  const { databaseUrl, migrations = MIGRATIONS } = options
  const backend =
    databaseUrl === undefined
      ? await openPglite(directory?.database, migrations)
      : await openPostgres(databaseUrl)
  try {
    await backend.migrate(migrations)
    return backend
  } catch (error) {
    await backend.close()
    throw error
  }
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new Error(
      `Port ${port} of 127.0.0.1 is taken: stop what uses it, or choose another for the database with --db-port.`,
      { cause: error },
    )
  }
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
