import type { SqlRequest } from '../../dev/neon/sql-request.ts'

/** Time as the simulated world has it: it moves only when the schedule says so. */
export interface Clock {
  ms: number
}

const AHEAD = `(now() + current_setting('kith.ahead')::interval)`

/** The database's own `now()` is moved along, by a first statement more. The text of a statement is always the same. */
export function atTime(request: SqlRequest, { ms }: Clock): SqlRequest {
  const ahead = {
    query: `select set_config('kith.ahead', $1, true)`,
    params: [`${Math.round(ms)} milliseconds`],
  }
  const statements = request.statements.map(({ query, params }) => ({
    query: query.replaceAll('now()', AHEAD),
    params,
  }))
  return { ...request, statements: [ahead, ...statements] }
}
