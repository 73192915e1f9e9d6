/** A statement with parameters in Postgres text format; null is SQL's null. */
export interface Statement {
  query: string
  params: (string | null)[]
}

/** A statement's result in the wire format, with values as Postgres text. */
export interface StatementResult {
  command: string
  /** Null if the command has no count, such as `CREATE TABLE`. */
  rowCount: number | null
  rows: (string | null)[][]
  fields: StatementField[]
  rowAsArray: true
}

export interface StatementField {
  name: string
  dataTypeID: number
  tableID: number
  columnID: number
  dataTypeSize: number
  dataTypeModifier: number
  format: 'text'
}

/** A Postgres connection for one request. */
export interface Session {
  /** Runs the endpoint's own SQL: any statements, no parameters, no result. @throws SqlError */
  control(sql: string): Promise<void>
  /** @throws SqlError */
  run(statement: Statement): Promise<StatementResult>
}

/** A Postgres server. */
export interface Backend {
  /** The connection's own role. */
  readonly owner: string
  /** Runs `work` on an exclusive, clean connection. */
  withSession<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Applies all missing migrations of the folder, or none if it throws. */
  migrate(folder: string): Promise<void>
  close(): Promise<void>
}

/** How Neon's proxy resets a pooled connection. */
export const RESET_SESSION = `ROLLBACK; CLOSE ALL; SET SESSION AUTHORIZATION DEFAULT; RESET ALL; DEALLOCATE ALL;
  UNLISTEN *; SELECT pg_advisory_unlock_all(); DISCARD TEMP; DISCARD SEQUENCES`

/** Explains a failed migration. Drizzle's message is the whole statement; the cause has the database's message. */
export function migrationError(error: unknown): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const said = cause instanceof Error ? cause.message : String(cause)
  const todo = /extension "vector"/.test(said)
    ? ' Postgres needs pgvector: https://github.com/pgvector/pgvector#installation'
    : ''
  return new Error(`Migrations: ${said}; nothing was changed.${todo}`, {
    cause: error,
  })
}

/** Parses a command tag such as `INSERT 0 3`, `SELECT 2` or `CREATE TABLE`. */
export function readCommandTag(tag: string): { command: string; rowCount: number | null } {
  const [command = '', ...rest] = tag.split(' ')
  const count = command === 'INSERT' ? rest[1] : rest[0]
  return { command, rowCount: count !== undefined && /^\d+$/.test(count) ? Number(count) : null }
}
