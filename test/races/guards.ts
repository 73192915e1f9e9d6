import type { SqlRequest } from '../../dev/neon/sql-request.ts'
import { withoutChecks, withoutLocks } from '../setup/requests.ts'
import { rewrite } from '../sim/without.ts'

/** What holds calls together that come at once; each can be taken away. Those that are not here are the simulation's. */
export const GUARDS = ['lock', 'check', 'key', 'latest', 'forget', 'step', 'overtaken'] as const
export type Guard = (typeof GUARDS)[number]

/** Takes guards out of the statements on their way to the database. */
export function weaken(request: SqlRequest, without: ReadonlySet<Guard>): SqlRequest {
  const { statements, ...rest } = rewrite(request, without)
  return { ...rest, statements: statements.map((statement) => withoutOwn(statement, without)) }
}

type Statement = SqlRequest['statements'][number]

function withoutOwn(statement: Statement, without: ReadonlySet<Guard>): Statement {
  const unchecked = without.has('check') ? withoutChecks(statement) : statement
  const { query, params } = without.has('lock') ? withoutLocks(unchecked) : unchecked
  const rewrites = Object.entries(OWN).flatMap(([guard, all]) => (without.has(guard as Guard) ? all : []))
  return { query: rewrites.reduce((text, [from, to]) => text.replace(from, to), query), params }
}

const OWN: Readonly<Record<'lock' | 'overtaken', readonly (readonly [RegExp, string])[]>> = {
  /** Nor does the background wait for anybody. */
  lock: [
    [/^select pg_advisory_xact_lock\(/, 'select jsonb_build_array('],
    [/ for update of l$/, ''],
  ],
  /** A new model takes the place of whichever is in force. */
  overtaken: [[/and jsonb_build_array\(l\.version\) = (\$\d+::jsonb)/g, 'and $1 is not null']],
}
