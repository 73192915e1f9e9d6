import type { SqlRequest } from '../../dev/neon/sql-request.ts'

/** The mechanisms that a run can do without, each taken out of the statements on their way to the database. */
export const MECHANISMS = ['due', 'cas', 'rls', 'tenant', 'key', 'match', 'tombstone'] as const
export type Mechanism = (typeof MECHANISMS)[number]

const REWRITES: Readonly<Record<Exclude<Mechanism, 'rls'>, readonly [RegExp, string]>> = {
  /** The sweeper does not see the mark. */
  due: [/where due_at < now\(\) order by due_at/, 'where false'],
  /** What was computed is written whatever happened meanwhile. */
  cas: [
    /where u\.revision = r\.revision and u\.work_version = r\.work_version and u\.due_at is not null/,
    'where true',
  ],
  tenant: [/(\b\w+\.)?tenant_id = current_tenant\(\)/g, 'true'],
  /** Nobody remembers what was answered under a key. */
  key: [/and created_at > now\(\) - interval '24 hours'/g, 'and false'],
  match: [/revision = any \(/, '0 < any ('],
  /** An erased user's keys are free again. */
  tombstone: [/update replies set snapshot = null, record_id = null[\s\S]*/, 'select'],
}

/** The app role gives way to the owner, whom row-level security does not hold. */
export function rewrite(request: SqlRequest, without: ReadonlySet<Mechanism>): SqlRequest {
  const rewrites = Object.entries(REWRITES).filter(([name]) => without.has(name as Mechanism))
  const statements = request.statements.map((statement) => {
    const query = rewrites.reduce((text, [, [from, to]]) => text.replace(from, to), statement.query)
    return { query, params: query === 'select' ? [] : statement.params }
  })
  return { ...request, statements, ...(without.has('rls') && { role: 'postgres' }) }
}
