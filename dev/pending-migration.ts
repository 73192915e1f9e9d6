import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const PROJECT = resolve(import.meta.dirname, '..')
const TIMEOUT_MS = 60_000

/**
 * The migration from `migrations/` to a schema; undefined if there is no difference. Writes nothing into the project.
 *
 * @throws Error with drizzle-kit's output if it fails or asks a question
 */
export async function pendingMigration(schema = 'worker/store/schema.ts'): Promise<string | undefined> {
  const directory = await mkdtemp(join(tmpdir(), 'kith-migrations-'))
  try {
    await cp(join(PROJECT, 'migrations'), directory, { recursive: true })
    const before = new Set(await readdir(directory))
    await generate(schema, directory)
    const made = (await readdir(directory)).find((file) => !before.has(file))
    return made && (await readFile(join(directory, made), 'utf8'))
  } finally {
    await rm(directory, { recursive: true })
  }
}

async function generate(schema: string, out: string): Promise<void> {
  const cli = join(createRequire(import.meta.url).resolve('drizzle-kit'), '..', 'bin.cjs')
  // drizzle-kit prefixes the path of the migrations with './'.
  const flags = ['--dialect', 'postgresql', '--schema', schema, '--out', relative(PROJECT, out)]
  const args = [cli, 'generate', ...flags]
  const generated = run(process.execPath, args, { cwd: PROJECT, timeout: TIMEOUT_MS })
  generated.child.stdin?.end()
  const { stdout } = await generated
  if (!/No schema changes|SQL migration file/.test(stdout)) {
    throw new Error(`drizzle-kit generate: expected it to say what it made, got ${stdout.slice(-500)}`)
  }
}
