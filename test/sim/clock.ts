import type { Backend } from '../../dev/neon/backend.ts'
import type { SqlRequest } from '../../dev/neon/sql-request.ts'

/** Simulated time: it moves only when the schedule says so. */
export interface Clock {
  ms: number
}

/** When a simulated world begins. */
export const BEGINS = new Date(Date.UTC(2026, 0, 1))

/** What stands in the database for `now()`, which would let real time in. */
const NOW = 'simulated_now()'

/** The clock's time, which the first statement of the transaction has set. */
const MAKE_NOW = `create or replace function ${NOW} returns timestamptz language sql stable as $$
  select timestamptz '${BEGINS.toISOString()}' + coalesce(nullif(current_setting('kith.ahead', true), ''), '0')::interval $$`

/** Of our own functions and of columns: in each of them real time is replaced. */
const READING_TIME = `select pg_get_functiondef(p.oid) from pg_proc p
    where pronamespace = 'public'::regnamespace and prosrc like '%now()%' and proname <> 'simulated_now'
  union all select format('alter table %I alter column %I set default now()', table_name, column_name)
    from information_schema.columns where table_schema = 'public' and column_default = 'now()'`

/** Replaces real time in everything in the database that reads it. */
export async function simulateTime(backend: Backend): Promise<void> {
  await backend.withSession(async (session) => {
    await session.run({ query: MAKE_NOW, params: [] })
    const { rows } = await session.run({ query: READING_TIME, params: [] })
    for (const [definition] of rows) await session.run({ query: simulated(String(definition)), params: [] })
  })
}

/** A first statement more sets the time. The text of a statement is always the same. */
export function atTime(request: SqlRequest, { ms }: Clock): SqlRequest {
  const ahead = {
    query: `select set_config('kith.ahead', $1, true)`,
    params: [`${Math.round(ms)} milliseconds`],
  }
  const statements = request.statements.map(({ query, params }) => ({ query: simulated(query), params }))
  return { ...request, statements: [ahead, ...statements] }
}

const simulated = (sql: string): string => sql.replaceAll(/(?<!_)now\(\)/g, NOW)
