import { createHash, randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/kith')

/**
 * A new PGlite in memory with the migrations of a folder. To make one takes seconds, so it is kept as a file, by the
 * version of PGlite and what is in the folder, and loaded the next time.
 */
export async function openInMemory(migrations: string): Promise<PGlite> {
  const extensions = { vector }
  const image = join(CACHE, `pglite-${fingerprint(migrations)}.tar.gz`)
  if (existsSync(image)) return PGlite.create({ extensions, loadDataDir: await openAsBlob(image) })
  const db = await PGlite.create({ extensions })
  try {
    await migrate(drizzle(db), { migrationsFolder: migrations })
    await keep(image, await db.dumpDataDir('gzip'))
    return db
  } catch (error) {
    await db.close()
    throw error
  }
}

/** Others may do the same at the same time: each sees a whole file or none. */
async function keep(image: string, made: Blob): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  const beside = `${image}.${randomUUID()}`
  writeFileSync(beside, Buffer.from(await made.arrayBuffer()))
  renameSync(beside, image)
}

function fingerprint(migrations: string): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const hash = createHash('sha256').update(readFileSync(join(dirname(entry), '../package.json')))
  const files = readdirSync(migrations, { recursive: true, withFileTypes: true })
  for (const { name, parentPath } of files.filter((file) => file.isFile())) {
    hash.update(name).update(readFileSync(join(parentPath, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
