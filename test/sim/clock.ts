import type { SqlRequest } from '../../dev/neon/sql-request.ts'

/** Time as the simulated world has it: it moves only when the schedule says so. */
export interface Clock {
  ms: number
}

/** The database's own `now()` is moved along. Whole numbers of milliseconds only: no statement is built from input. */
export function atTime(request: SqlRequest, { ms }: Clock): SqlRequest {
  const now = `(now() + interval '${Math.round(ms)} milliseconds')`
  const statements = request.statements.map(({ query, params }) => ({
    query: query.replaceAll('now()', now),
    params,
  }))
  return { ...request, statements }
}
