/** One statement with its parameters as Postgres text; null is SQL's null. */
export interface Statement {
  query: string
  params: (string | null)[]
}

/** What a statement answered, in the shape that goes over the wire. Values are Postgres text. */
export interface StatementResult {
  command: string
  /** Null where the command counts nothing, as `CREATE TABLE`. */
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

/** One connection to Postgres, for the time of one request. */
export interface Session {
  /** Runs SQL of the endpoint's own: any number of statements, no parameters, no answer. @throws SqlError */
  control(sql: string): Promise<void>
  /** @throws SqlError */
  run(statement: Statement): Promise<StatementResult>
}

/** A Postgres that can be asked. */
export interface Backend {
  /** The role that the connection has by itself. */
  readonly owner: string
  /** Gives `work` a connection that nobody else uses meanwhile and that keeps nothing of what was done before. */
  withSession<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Applies the migrations in the folder that are not in the database yet: all of them, or none and it throws. */
  migrate(folder: string): Promise<void>
  close(): Promise<void>
}

/** What Neon's proxy does to a connection before it gives it to the next caller. */
export const RESET_SESSION = `ROLLBACK; CLOSE ALL; SET SESSION AUTHORIZATION DEFAULT; RESET ALL; DEALLOCATE ALL;
  UNLISTEN *; SELECT pg_advisory_unlock_all(); DISCARD TEMP; DISCARD SEQUENCES`

/**
 * Says why a migration failed. Drizzle's own message is the whole statement; its cause is what the database said.
 */
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

/** Reads a command tag such as `INSERT 0 3`, `SELECT 2` or `CREATE TABLE`. */
export function readCommandTag(tag: string): { command: string; rowCount: number | null } {
  const [command = '', ...rest] = tag.split(' ')
  const count = command === 'INSERT' ? rest[1] : rest[0]
  return { command, rowCount: count !== undefined && /^\d+$/.test(count) ? Number(count) : null }
}
