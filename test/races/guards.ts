import type { SqlRequest } from '../../dev/neon/sql-request.ts'
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

function withoutOwn({ query, params }: Statement, without: ReadonlySet<Guard>): Statement {
  if (without.has('lock') && query.includes('begin_request') && params.length > 2) {
    return { query, params: params.with(2, '{}') }
  }
  const unlocked = without.has('lock')
    ? query.replace(/^select pg_advisory_xact_lock\(/, 'select jsonb_build_array(')
    : query
  const unchecked = without.has('check')
    ? unlocked.replace(/^select check_definitions\(/, 'select jsonb_typeof(')
    : unlocked
  return { query: unchecked, params }
}
