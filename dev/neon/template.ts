import { createHash, randomUUID } from 'node:crypto'
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { migratePglite } from './migrate.ts'

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/kith')

/** Postgres's default is 128 MB, whose initialization takes half of the start-up time. */
const START_PARAMS = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

/** Opens PGlite in a directory, with the extensions that the migrations need. */
export const openDirectory = (dataDir: string): Promise<PGlite> =>
  PGlite.create({ dataDir, extensions: { vector }, startParams: START_PARAMS })

export interface Temporary {
  db: PGlite
  close(): Promise<void>
}

/**
 * A new migrated PGlite, deleted on close or exit. Migrating takes seconds, so its directory is cached as a template,
 * keyed by PGlite's version and the folder's content.
 */
export async function openTemporary(migrations: string): Promise<Temporary> {
  if (!existsSync(templateOf(migrations))) await makeTemplate(migrations)
  const directory = temporaryDirectory()
  copyTemplate(migrations, join(directory, 'postgres'))
  const db = await openDirectory(join(directory, 'postgres'))
  return {
    db,
    async close() {
      await db.close()
      rmSync(directory, { recursive: true, force: true })
      temporary.delete(directory)
    },
  }
}

/** Copies the template atomically if the directory does not exist. Does nothing without a template. */
export function copyTemplate(migrations: string, directory: string): void {
  const template = templateOf(migrations)
  if (existsSync(directory) || !existsSync(template)) return
  const half = `${directory}.${randomUUID()}`
  cpSync(template, half, { recursive: true, mode: constants.COPYFILE_FICLONE })
  renameSync(half, directory)
}

/** Atomic: of concurrent attempts the first one stays, and none is seen incomplete. */
async function makeTemplate(migrations: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  const template = templateOf(migrations)
  const beside = `${template}.${randomUUID()}`
  try {
    const db = await openDirectory(beside)
    try {
      await migratePglite(db, migrations)
    } finally {
      await db.close()
    }
    renameSync(beside, template)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(template)) throw error
  }
}

const templateOf = (migrations: string) => join(CACHE, `pglite-${fingerprint(migrations)}`)

function fingerprint(migrations: string): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const hash = createHash('sha256').update(readFileSync(join(dirname(entry), '../package.json')))
  const files = readdirSync(migrations, { recursive: true, withFileTypes: true })
  for (const { name, parentPath } of files.filter((file) => file.isFile())) {
    hash.update(name).update(readFileSync(join(parentPath, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

const temporary = new Set<string>()

function temporaryDirectory(): string {
  if (temporary.size === 0) process.once('exit', removeAll)
  const directory = mkdtempSync(join(tmpdir(), 'kith-database-'))
  temporary.add(directory)
  return directory
}

function removeAll(): void {
  for (const directory of temporary) rmSync(directory, { recursive: true, force: true })
}
