import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import type { Session } from './backend.ts'

const DONE = 'drizzle.__drizzle_migrations'

/** Drizzle takes two seconds to load, so it is loaded only if there is something to migrate. */
export async function migratePglite(db: PGlite, migrationsFolder: string): Promise<void> {
  const { drizzle } = await import('drizzle-orm/pglite')
  const { migrate } = await import('drizzle-orm/pglite/migrator')
  await migrate(drizzle(db), { migrationsFolder })
}

export async function migratePostgres(pool: pg.Pool, migrationsFolder: string): Promise<void> {
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const { migrate } = await import('drizzle-orm/node-postgres/migrator')
  await migrate(drizzle(pool), { migrationsFolder })
}

/** Whether the database has the folder's newest migration or a newer one; drizzle decides the same way. */
export async function isMigrated(session: Session, folder: string): Promise<boolean> {
  const table = await session.run({ query: 'select to_regclass($1)', params: [DONE] })
  if (table.rows[0]?.[0] == null) return false
  const last = await session.run({ query: `select max(created_at) from ${DONE}`, params: [] })
  return Number(last.rows[0]?.[0] ?? 0) >= newest(folder)
}

function newest(folder: string): number {
  const { entries }: { entries: { when: number }[] } = JSON.parse(
    readFileSync(join(folder, 'meta/_journal.json'), 'utf8'),
  )
  return Math.max(0, ...entries.map(({ when }) => when))
}
