import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'

export interface WranglerOptions {
  /** Directory of wrangler.toml. */
  project: string
  port: number
  vars: Readonly<Record<string, string>>
  /** Gets each line that the Worker logs. */
  log: (line: string) => void
}

/** A running `wrangler dev`. */
export interface Wrangler {
  readonly url: string
  /** Rejects when wrangler ends unexpectedly. */
  readonly failed: Promise<never>
}

const START_TIMEOUT_MS = 60_000
const POLL_MS = 50
const STOP_TIMEOUT_MS = 3_000

const QUIET = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
}

/** Wrangler's request lines, and idle sweeps. */
const CHATTER = /^\s*$|^\[wrangler:info\]|"event":"swept","sent":0\}/

/**
 * Starts `wrangler dev` and waits until the Worker answers `GET /healthz`. Its log then goes to the terminal.
 *
 * @param register receives a function that stops wrangler and workerd, as soon as they run
 * @throws Error with wrangler's output if the Worker does not start
 */
export async function startWrangler(
  options: WranglerOptions,
  register: (stop: () => Promise<void>) => void,
): Promise<Wrangler> {
  const child = spawnWrangler(options)
  const printed: string[] = []
  let isUp = false
  let isStopping = false
  register(() => {
    isStopping = true
    return stopChild(child)
  })
  const onLine = (line: string) => {
    if (!isUp) printed.push(line)
    else if (!CHATTER.test(line)) options.log(line)
  }
  readLines(child.stdout, onLine)
  readLines(child.stderr, onLine)
  const failed = once(child, 'exit').then(([code, signal]) => {
    if (!isUp && !isStopping) console.error(printed.join('\n'))
    throw new Error(`wrangler dev ended by itself (${signal ?? `exit code ${code}`}), so the Worker is gone.`)
  })
  failed.catch(() => undefined)
  const url = `http://127.0.0.1:${options.port}`
  const answered = await Promise.race([answers(`${url}/healthz`), failed])
  if (!answered) {
    console.error(printed.join('\n'))
    throw new Error(
      `The Worker: expected 200 from ${url}/healthz within ${START_TIMEOUT_MS / 1000} s, got none.`,
    )
  }
  isUp = true
  return { url, failed }
}

/** Its own process group: Ctrl-C in the terminal reaches only dev.ts, which stops everything in order. */
function spawnWrangler({ project, port, vars }: WranglerOptions): ChildProcess {
  const cli = createRequire(import.meta.url).resolve('wrangler')
  const endWithParent = join(import.meta.dirname, `end-with-parent${extname(import.meta.filename)}`)
  return spawn(
    process.execPath,
    [
      ...['--no-warnings', '--import', endWithParent, cli, 'dev'],
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0', '--test-scheduled'],
      ...['--show-interactive-dev-session', 'false'],
      ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    {
      cwd: project,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...QUIET },
    },
  )
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    if (child.connected) child.disconnect()
    await Promise.race([ended, delay(STOP_TIMEOUT_MS, undefined, { ref: false })])
  }
  killGroup(child)
}

/** Kills the rest of wrangler's process group, such as an orphaned workerd. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

async function answers(url: string): Promise<boolean> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.status === 200) return true
    await delay(POLL_MS)
  }
  return false
}

function readLines(stream: Readable | null, onLine: (line: string) => void): void {
  if (stream !== null) createInterface({ input: stream }).on('line', onLine)
}
