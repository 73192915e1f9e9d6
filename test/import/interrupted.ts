import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { run, temporaryDirectory } from '../dev/run.ts'
import type { Kith } from './kith.ts'

export interface Interrupted {
  /** Exit codes, null for a kill. */
  ends: (number | null)[]
  /** Calls whose answer was lost on purpose. */
  lost: number
  users: number
  /** Records by their revision. */
  revisions: Record<string, number>
  /** Line numbers of the report. */
  rejected: number[]
  seconds: number
}

/**
 * Imports `count` lines, of which every 97th is refused, while every fifth answer gets lost and the command is killed
 * when it has settled a third, and again at two thirds.
 */
export async function importInterrupted(kith: Kith, count: number): Promise<Interrupted> {
  const file = join(temporaryDirectory(), 'users.ndjson')
  writeFileSync(file, Array.from({ length: count }, (_, i) => lineOf(i + 1)).join(''))
  await kith.owner`truncate users, contexts, vectors, history, replies cascade`
  let lost = 0
  kith.trouble = (request) => {
    if (request % 5 !== 2) return undefined
    lost++
    return 'lost'
  }
  const startedAt = Date.now()
  const ends: Interrupted['ends'] = []
  for (const killAt of [count / 3, (2 * count) / 3, Number.POSITIVE_INFINITY]) {
    const command = run('import', [file, '--url', kith.url, '--domain', 'dating'], { KITH_API_KEY: kith.key })
    void killOnce(command.process, `${file}.import.json`, killAt)
    ends.push(await command.ended)
  }
  const users = await kith.users()
  return {
    ends,
    lost,
    users: users.length,
    revisions: countBy(users.map(({ revision }) => revision)),
    rejected: readFileSync(file.replace('.ndjson', '.rejected.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).line),
    seconds: (Date.now() - startedAt) / 1000,
  }
}

export const isRefused = (line: number) => line % 97 === 0

const lineOf = (line: number) =>
  `${JSON.stringify({ user_id: `u${line}`, fields: { age: isRefused(line) ? 7 : 18 + (line % 80) }, context: `I love chess. (${line})` })}\n`

/** Kills a command once the file that keeps how far it is says so many lines. */
export async function killOnce(
  process: ReturnType<typeof run>['process'],
  journal: string,
  lines: number,
): Promise<void> {
  while (process.exitCode === null && process.signalCode === null) {
    if (settledLines(journal) >= lines) return void process.kill('SIGKILL')
    await delay(5)
  }
}

function settledLines(journal: string): number {
  try {
    return JSON.parse(readFileSync(journal, 'utf8')).lines
  } catch {
    return 0
  }
}

const countBy = (values: readonly number[]) =>
  values.reduce<Record<string, number>>((counts, value) => {
    counts[value] = (counts[value] ?? 0) + 1
    return counts
  }, {})
