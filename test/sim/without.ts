import type { Backend } from '../../dev/neon/backend.ts'
import type { SqlRequest } from '../../dev/neon/sql-request.ts'
import { openFunctions, TENANT } from '../setup/open-functions.ts'
import { withoutChecks } from '../setup/requests.ts'

/** The mechanisms that a run can do without, each taken out of the statements on their way to the database. */
export const MECHANISMS = [
  'due',
  'cas',
  'rls',
  'tenant',
  'key',
  'match',
  'tombstone',
  'step',
  'forget',
  'latest',
  'summary',
  'definition',
  'outdated',
] as const
export type Mechanism = (typeof MECHANISMS)[number]

const REWRITES: Readonly<
  Record<Exclude<Mechanism, 'rls' | 'latest' | 'definition'>, readonly [RegExp, string]>
> = {
  /** The sweeper does not see the mark. */
  due: [/where due_at < now\(\) order by due_at/, 'where false'],
  /** What was computed is written whatever happened meanwhile. */
  cas: [
    /where u\.revision = r\.revision and u\.work_version = r\.work_version and u\.due_at is not null/,
    'where true',
  ],
  tenant: [TENANT, 'true'],
  /** Nobody remembers what was answered under a key. */
  key: [/and created_at > now\(\) - interval '24 hours'/g, 'and false'],
  match: [/revision = any \(/, '0 < any ('],
  /** Texts speak for themselves though they are in the summary. */
  summary: [/case when t\.is_settled then/, 'case when false then'],
  /** The sweeper does not look for records of an older definition. */
  outdated: [/from definitions d where d\.is_current\) d/, 'from definitions d where false) d'],
  /** An erased user's keys are free again. */
  tombstone: [/update replies set snapshot = null, record_id = null[\s\S]*/, 'select'],
  /** A step of training is done whether it was done before or not. */
  step: [/and r\.step = (\$\d+)/g, 'and $1::int is not null'],
  /** An erased user's outcomes go with their rows, and nothing else is told of it. */
  forget: [/select forget_outcomes\(/, 'select cardinality('],
}

/** Those that are part of a function of the database: its name, and what is replaced in it. */
const FUNCTIONS: Readonly<Record<'latest', readonly [string, RegExp, string]>> = {
  /** Whatever comes last stands. */
  latest: ['put_outcomes', /where o\.seeker_id is null\s+or case[\s\S]*?end;/, 'where true;'],
}

/**
 * The app role gives way to the owner, whom row-level security does not hold; without `definition` a call goes by whatever
 * its isolate remembers.
 */
export function rewrite(request: SqlRequest, without: ReadonlySet<string>): SqlRequest {
  const rewrites = Object.entries(REWRITES).filter(([name]) => without.has(name))
  const statements = request.statements.map((statement) => {
    const query = rewrites.reduce((text, [, [from, to]]) => text.replace(from, to), statement.query)
    const kept = { query, params: query === 'select' ? [] : statement.params }
    return without.has('definition') ? withoutChecks(kept) : kept
  })
  return { ...request, statements, ...(without.has('rls') && { role: 'postgres' }) }
}

/** Takes mechanisms out of functions of the database. @returns what puts them back */
export async function withoutFunctions(
  backend: Backend,
  without: ReadonlySet<string>,
): Promise<() => Promise<void>> {
  const run = async (query: string) => {
    const { rows } = await backend.withSession((session) => session.run({ query, params: [] }))
    return rows.map(([first]) => String(first))
  }
  const opened = without.has('tenant') ? await openFunctions(run) : undefined
  const originals: string[] = []
  for (const [mechanism, [name, from, to]] of Object.entries(FUNCTIONS)) {
    if (!without.has(mechanism)) continue
    const [original = ''] = await run(`select pg_get_functiondef('${name}'::regproc)`)
    const changed = original.replace(from, to)
    if (changed === original) throw new Error(`${mechanism}: ${name} has nothing of what is to be taken out`)
    originals.push(original)
    await run(changed)
  }
  return async () => {
    for (const original of originals) await run(original)
    await opened?.restore()
  }
}
