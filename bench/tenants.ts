import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { loadMany, type Query } from './many.ts'
import type { Row } from './report.ts'

/** As an operator would, timed: moments if they are there. */
export async function buildIndexes(databaseUrl: string, query: Query, size: number): Promise<Row> {
  const began = performance.now()
  await promisify(execFile)(
    process.execPath,
    ['dev/index.ts', 'build', '--tenant', `scale ${size}`, '--domain', 'dating'],
    { env: { ...process.env, DATABASE_URL: databaseUrl } },
  )
  const seconds = Math.round((performance.now() - began) / 1000)
  const [sizes] = await query(
    `select round(sum(pg_relation_size(c.oid)) filter (where relname ~ 'traits') / 1e6)::int as traits,
      round(sum(pg_relation_size(c.oid)) filter (where relname !~ 'traits') / 1e6)::int as others
    from pg_class c join tenants t on t.name = $1
    where relname ~ ('^candidates_(traits|layout|slot_[0-9]+)_' || left(md5(t.tenant_id::text || ' dating'), 16))`,
    [`scale ${size}`],
  )
  return {
    users: size,
    match: 'indexes',
    'build s': seconds,
    'traits MB': Number(sizes?.traits),
    'slots MB': Number(sizes?.others),
  }
}

/** Moves the new key to the tenant of that size, which is loaded unless it has that many users. */
export async function takeTenant(query: Query, size: number, settle: string): Promise<void> {
  const name = `scale ${size}`
  await query(
    `create table if not exists bench_exact (size int, request text, user_ids text[], primary key (size, request))`,
  )
  const [there] = await query(
    `select count(*)::int as count from candidates c join tenants t using (tenant_id) where t.name = $1`,
    [name],
  )
  if (there?.count !== size) {
    const began = performance.now()
    await query(`delete from users where tenant_id = (select tenant_id from tenants where name = $1)`, [name])
    await query(`delete from bench_exact where size = $1`, [size])
    await loadMany(query, name, size, size)
    await query(settle)
    console.log(`${name}: loaded in ${Math.round((performance.now() - began) / 1000)} s`)
  }
  await query(
    `update api_keys set tenant_id = (select tenant_id from tenants where name = $1) where key_id = (
      select key_id from api_keys order by created_at desc limit 1)`,
    [name],
  )
}
