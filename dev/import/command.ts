import { existsSync } from 'node:fs'
import { apiKeyId } from '../../shared/api-key.ts'
import { answer, oneLine, UsageError } from '../command.ts'
import { showProgress } from '../progress.ts'
import { readElements } from './array.ts'
import type { Server } from './client.ts'
import { readLines, survey } from './file.ts'
import { type Journal, openJournal } from './journal.ts'
import type { Rejection } from './rejection.ts'
import { importLines, type Source } from './run.ts'
import { batchSender, checkServer } from './send.ts'
import { readKey, readUrl, SERVER_URL } from './server.ts'
import type { Subject } from './subject.ts'

/** Flags of every command that sends the lines of a file. */
export const SENDING_FLAGS = {
  url: { type: 'string', default: SERVER_URL },
  key: { type: 'string' },
  domain: { type: 'string' },
  'give-up-after': { type: 'string', default: '300' },
  restart: { type: 'boolean', default: false },
  map: { type: 'string', multiple: true, default: [] as string[] },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

export interface Sending {
  /** Names the journal file. */
  command: string
  file: string
  flags: {
    url: string
    key?: string | undefined
    domain?: string | undefined
    'give-up-after': string
    restart: boolean
    'dry-run': boolean
    json: boolean
  }
  /** Maximum number of batches in flight. */
  parallel: number
  subject: Subject
  /** Path of the endpoint. */
  path: string
  /** Opens a table file. */
  openTable: (server: Server, show: (text: string) => void) => Promise<Source>
}

/**
 * Sends the lines of a file, resuming an earlier run, and reports on stderr and by the exit code.
 *
 * @throws UsageError that says what to do
 */
export async function sendFile(sending: Sending): Promise<void> {
  const { command, file, flags, parallel, subject } = sending
  const stopped = new AbortController()
  const say = { line: (line: string) => console.error(line) }
  const server: Server = {
    url: readUrl(flags.url),
    key: readKey(flags.key),
    giveUpAfterSeconds: readCount('give-up-after', flags['give-up-after'], 1, 86_400),
    signal: stopped.signal,
    onWait: (why, seconds) => say.line(`${why} Trying again in ${seconds.toFixed(1)} s.`),
  }
  const { lines, isArray, sha256 } = await survey(file)
  await checkServer(server, sending.path)
  const source = isTable(file)
    ? await sending.openTable(server, say.line)
    : linesOf(file, isArray, subject.maxLineBytes)
  if (flags['dry-run']) {
    const columns = source.columns === null ? null : JSON.parse(source.columns)
    if (flags.json) answer(true, { dry_run: true, lines, columns }, '')
    return
  }
  const terms = {
    sha256,
    url: server.url,
    key: apiKeyId(server.key),
    domain: flags.domain ?? null,
    columns: source.columns,
  }
  const journal = openJournal(file, terms, { command, restart: flags.restart, start: source.start })
  stopOnSignal(stopped)
  const progress = showProgress(process.stderr, { total: lines, from: journal.state.lines, unit: 'lines' })
  say.line = progress.say
  if (journal.state.lines > source.start.line)
    progress.say(`Resuming after line ${journal.state.lines} of ${lines}.`)
  let first: Rejection | undefined
  const isDone = await importLines({
    source,
    subject,
    journal,
    send: batchSender(server, subject),
    parallel,
    signal: stopped.signal,
    onSettled: (rejected) => {
      first ??= rejected[0]
      progress.update(journal.state.lines, { note: `${journal.state.rejected} rejected` })
    },
  })
    .catch((error: unknown) => {
      if (stopped.signal.aborted) return false
      throw new UsageError(`${oneLine(error)} ${whatNext(journal)}`, { cause: error })
    })
    .finally(() => progress.stop())
  if (isDone) return finish(journal, first, flags.json)
  if (flags.json) answer(true, resultOf(journal, false), '')
  console.error(`Stopped. ${whatNext(journal)}`)
  process.exitCode = 130
}

/** Tables are recognized by file name. */
const isTable = (file: string) => /\.(csv|tsv|parquet)$/i.test(file)

function linesOf(file: string, isArray: boolean, maxLineBytes: number): Source {
  return {
    lines: (from) => (isArray ? readElements : readLines)(file, from, maxLineBytes),
    start: { offset: 0, line: 0 },
    columns: null,
  }
}

function whatNext({ state }: Journal): string {
  return `${state.lines} lines are settled; the same command resumes there.`
}

function resultOf({ state, report }: Journal, isDone: boolean) {
  const { lines, accepted, rejected } = state
  return { is_done: isDone, lines, accepted, rejected, report: rejected > 0 ? report : null }
}

function finish(journal: Journal, first: Rejection | undefined, json: boolean): void {
  const { accepted, rejected } = journal.state
  journal.finish()
  answer(json, resultOf(journal, true), `${accepted} lines imported, ${rejected} rejected.`)
  if (rejected === 0) return
  process.exitCode = 1
  const example = first ? `, first of this run: line ${first.line}, ${first.error.message}` : ''
  console.error(`Reasons: ${journal.report}${example}`)
}

/** A second signal exits without waiting for answers. */
function stopOnSignal(stopped: AbortController): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopped.signal.aborted) process.exit(130)
      stopped.abort()
    })
  }
}

/** The command's file argument. @throws UsageError */
export function readFile(command: string, positionals: readonly string[]): string {
  const [file, surplus] = positionals
  if (file === undefined) throw new UsageError(`${command}: expected a file, got none; see --help.`)
  if (surplus !== undefined) throw new UsageError(`${command}: expected one file, got '${surplus}' as well.`)
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such file.`)
  return file
}

/** @throws UsageError if it is not a number within the limits */
export function readCount(flag: string, text: string, min: number, max: number): number {
  const count = Number(text)
  if (/^\d{1,5}$/.test(text) && count >= min && count <= max) return count
  throw new UsageError(`--${flag}: expected a number from ${min} to ${max}, got '${text.slice(0, 64)}'.`)
}
