import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const MARKER = 'made-by-kith'
const LOCK = 'lock'
const HOLDER = 'holder'

/** A directory locked by this process until it is released. */
export interface DataDirectory {
  /** Directory of Postgres's files. */
  readonly database: string
  /** File with the development key. */
  readonly keyFile: string
  release(): void
}

/**
 * Locks the directory for this process, creating it if needed. The kernel releases the lock when the process ends in
 * any way.
 *
 * @param options.fresh deletes its content
 * @throws Error of one line if another process has it locked, or if it holds foreign files
 */
export function takeDataDirectory(directory: string, options: { fresh: boolean }): DataDirectory {
  const path = resolve(directory)
  makeOrRecognise(path)
  const lock = lockOrThrow(path)
  if (options.fresh) {
    for (const name of readdirSync(path)) {
      if (name !== MARKER && name !== LOCK) rmSync(join(path, name), { recursive: true })
    }
  }
  writeFileSync(join(path, HOLDER), String(process.pid))
  return { database: join(path, 'postgres'), keyFile: join(path, 'dev.key'), release: () => lock.close() }
}

function makeOrRecognise(path: string): void {
  mkdirSync(path, { recursive: true })
  if (existsSync(join(path, MARKER))) return
  if (readdirSync(path).length > 0) {
    throw new Error(
      `Data directory ${path}: expected an empty one or one that kith made, got other files; choose another with --data.`,
    )
  }
  writeFileSync(
    join(path, MARKER),
    'The data of a kith development database. `npm run dev -- --fresh` removes it.\n',
  )
}

/** An open exclusive SQLite transaction holds a POSIX lock, which Node offers in no other way. */
function lockOrThrow(path: string): DatabaseSync {
  const lock = new DatabaseSync(join(path, LOCK))
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    const holder = existsSync(join(path, HOLDER))
      ? `process ${readFileSync(join(path, HOLDER), 'utf8')}`
      : 'another process'
    throw new Error(
      `Data directory ${path} is in use by ${holder}: stop that one, or choose another directory with --data.`,
      { cause: error },
    )
  }
}
