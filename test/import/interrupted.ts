import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import { run, temporaryDirectory } from '../dev/run.ts'
import { emptied, type Kith } from './kith.ts'

export interface Interrupted {
  /** Exit codes, null for a kill. */
  ends: (number | null)[]
  /** Calls whose answer the test dropped. */
  lost: number
  users: number
  /** Records by their revision. */
  revisions: Record<string, number>
  /** Line numbers of the report. */
  rejected: number[]
  seconds: number
  /** Peak memory of the command; undefined if the system does not report it. */
  peakMb: number | undefined
}

/** The file formats: the header and a line. */
const FORMATS = {
  ndjson: {
    head: '',
    line: (line: number, age: number, text: string) =>
      `${JSON.stringify({ user_id: `u${line}`, fields: { age }, context: text })}\n`,
  },
  csv: {
    head: '\uFEFFid;age;about\r\n',
    line: (line: number, age: number, text: string) => `u${line};${age};"${text}\r\nAnd ""more"";."\r\n`,
  },
}
export type Format = keyof typeof FORMATS | 'parquet'

/**
 * Imports `count` lines, of which every 97th is refused, while every fifth answer gets lost and the command is killed
 * when it has settled a third, and again at two thirds.
 */
export async function importInterrupted(
  kith: Kith,
  count: number,
  format: Format = 'ndjson',
): Promise<Interrupted> {
  const file = await aFile(count, format)
  await emptied(kith)
  let lost = 0
  kith.trouble = (request) => {
    if (request % 5 !== 2) return undefined
    lost++
    return 'lost'
  }
  const startedAt = Date.now()
  const ends: Interrupted['ends'] = []
  const peaks: number[] = []
  for (const killAt of [count / 3, (2 * count) / 3, Number.POSITIVE_INFINITY]) {
    const command = run('import', [file, '--url', kith.url, '--domain', 'dating'], { KITH_API_KEY: kith.key })
    void killOnce(command.process, `${file}.import.json`, killAt)
    const watch = setInterval(() => peaks.push(...peakMbOf(command.process.pid)), 200)
    ends.push(await command.ended)
    clearInterval(watch)
  }
  const revisions = await kith.owner`select revision::int, count(*)::int as users from users group by 1`
  return {
    ends,
    lost,
    users: revisions.reduce((sum, { users }) => sum + users, 0),
    revisions: Object.fromEntries(revisions.map(({ revision, users }) => [revision, users])),
    rejected: readFileSync(file.replace(/\.\w+$/, '.rejected.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).line),
    seconds: (Date.now() - startedAt) / 1000,
    peakMb: peaks.length > 0 ? Math.max(...peaks) : undefined,
  }
}

export const isRefused = (line: number) => line % 97 === 0

const AT_ONCE = 10_000
const saidBy = (line: number) => ({
  age: isRefused(line) ? 7 : 18 + (line % 80),
  text: `I love chess. (${line})`,
})

async function aFile(count: number, format: Format): Promise<string> {
  const file = join(temporaryDirectory(), `users.${format}`)
  if (format === 'parquet') {
    await writeParquet(file, count)
    return file
  }
  const { head, line } = FORMATS[format]
  appendFileSync(file, head)
  for (let from = 1; from <= count; from += AT_ONCE) {
    const lines = Array.from({ length: Math.min(AT_ONCE, count + 1 - from) }, (_, i) => from + i)
    const written = lines.map((n) => line(n, saidBy(n).age, saidBy(n).text))
    appendFileSync(file, written.join(''))
  }
  return file
}

/** In row groups of a tenth, of which the last is smaller. */
async function writeParquet(filename: string, count: number): Promise<void> {
  function* rows() {
    for (let n = 1; n <= count; n++) yield { id: `u${n}`, age: saidBy(n).age, about: saidBy(n).text }
  }
  await parquetWriteRows({
    writer: fileWriter(filename),
    rows: rows(),
    rowGroupSize: Math.ceil(count / 10) + 7,
    columns: [
      { name: 'id', type: 'STRING' },
      { name: 'age', type: 'INT32' },
      { name: 'about', type: 'STRING' },
    ],
  })
}

/** What an interrupted import of `count` lines must come to: each line once, and the refused ones named. */
export function onceEach(count: number) {
  const rejected = Array.from({ length: count }, (_, i) => i + 1).filter(isRefused)
  const users = count - rejected.length
  return { ends: [null, null, 1], users, revisions: { 1: users }, rejected }
}

/** What Linux says that a process has held at most. */
function peakMbOf(pid: number | undefined): number[] {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes ? [Math.round(Number(kilobytes) / 1024)] : []
  } catch {
    return []
  }
}

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
