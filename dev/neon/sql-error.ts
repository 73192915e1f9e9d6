/** Postgres's error fields, under the names that Neon's driver reads. */
export const SQL_ERROR_FIELDS = [
  'severity',
  'code',
  'detail',
  'hint',
  'position',
  'internalPosition',
  'internalQuery',
  'where',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'file',
  'line',
  'routine',
] as const

export type SqlErrorFields = Partial<Record<(typeof SQL_ERROR_FIELDS)[number], string>>

/**
 * A statement failed: the caller gets HTTP 400 with these fields. Without `code` the connection broke, and it is
 * unknown whether the statement took effect.
 */
export class SqlError extends Error {
  readonly fields: SqlErrorFields

  constructor(message: string, fields: SqlErrorFields) {
    super(message)
    this.name = 'SqlError'
    this.fields = fields
  }
}

/** Copies the fields that both node-postgres and PGlite set on their errors. */
export function sqlErrorFrom(error: Error): SqlError {
  const named: SqlErrorFields = {}
  for (const [name, value] of Object.entries(error)) {
    const field = SQL_ERROR_FIELDS.find((known) => known === name)
    if (field !== undefined && typeof value === 'string') named[field] = value
  }
  return new SqlError(error.message, named)
}
