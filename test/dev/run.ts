import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A running command of `dev/`. */
export interface Running {
  process: ChildProcess
  stdout: () => string
  stderr: () => string
  /** The exit code, after all output has arrived. */
  ended: Promise<number | null>
  /** The first line of stdout that matches. @throws Error with the output if the command ends before */
  line(pattern: RegExp): Promise<string>
}

export function run(
  command: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Running {
  return runIn(undefined, fileURLToPath(new URL(`../../dev/${command}.ts`, import.meta.url)), args, env)
}

/** Runs a Node.js program in a directory. */
export function runIn(
  cwd: string | undefined,
  path: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Running {
  // The service of the e2e tests quietens wrangler for its whole process.
  const { DATABASE_URL: _, WRANGLER_LOG: __, ...inherited } = process.env
  const child = spawn(process.execPath, [path, ...args], { cwd, env: { ...inherited, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const ended = once(child, 'close').then(([code]) => code)
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    async line(pattern) {
      for (;;) {
        const found = stdout
          .split('\n')
          .slice(0, -1)
          .find((line) => pattern.test(line))
        if (found !== undefined) return found
        const code = await Promise.race([ended, once(child.stdout, 'data').then(() => undefined)])
        if (code !== undefined && !pattern.test(stdout)) {
          throw new Error(`${path}: expected ${pattern}, got exit ${code}, ${stdout} ${stderr}`)
        }
      }
    },
  }
}

export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'kith-'))
}
