import type { SqlRequest } from '../../dev/neon/sql-request.ts'
import { withoutChecks, withoutLocks } from '../setup/requests.ts'
import { rewrite } from '../sim/without.ts'

/** What holds calls together that come at once; each can be taken away. Beside `lock` and `check` they are the simulation's. */
export const GUARDS = ['lock', 'check', 'key', 'latest', 'forget', 'step'] as const
export type Guard = (typeof GUARDS)[number]

/** Takes guards out of the statements on their way to the database. */
export function weaken(request: SqlRequest, without: ReadonlySet<Guard>): SqlRequest {
  const { statements, ...rest } = rewrite(request, without)
  return { ...rest, statements: statements.map((statement) => withoutOwn(statement, without)) }
}

type Statement = SqlRequest['statements'][number]

function withoutOwn(statement: Statement, without: ReadonlySet<Guard>): Statement {
  const { query, params } = without.has('lock') ? withoutLocks(statement) : statement
  const unlocked = {
    query: without.has('lock')
      ? query.replace(/^select pg_advisory_xact_lock\(/, 'select jsonb_build_array(')
      : query,
    params,
  }
  return without.has('check') ? withoutChecks(unlocked) : unlocked
}
