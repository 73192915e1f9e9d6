import { existsSync } from 'node:fs'
import { apiKeyId } from '../shared/api-key.ts'
import { oneLine, readFlags, runCommand, UsageError } from './command.ts'
import { MAX_LINE_BYTES } from './import/batches.ts'
import type { Server } from './import/client.ts'
import { readLines, survey } from './import/file.ts'
import { type Journal, openJournal } from './import/journal.ts'
import { showProgress } from './import/progress.ts'
import type { Rejection } from './import/rejection.ts'
import { importLines, type Source } from './import/run.ts'
import { batchSender, checkServer } from './import/send.ts'
import { readKey, readUrl } from './import/server.ts'
import { isTable, openTable } from './import/table.ts'

const HELP = `Imports users: from NDJSON, a body of POST /v1/users on each line, or from a table with a header.

  KITH_API_KEY=kith_… npm run import -- users.ndjson [--url http://127.0.0.1:8787] [--domain NAME]
  KITH_API_KEY=kith_… npm run import -- people.csv --domain dating --map "City=location" --text "About,Notes"

  --url       of the kith; else KITH_URL, else http://127.0.0.1:8787
  --domain    of lines that name none; a table needs it
  --parallel  how many batches are under way at a time; default 4
  --give-up-after  seconds in which no call succeeds; default 300
  --restart   begin anew, whatever an earlier import has settled
  --key       instead of KITH_API_KEY; other users of the machine can see it

Of a table (.csv, .tsv; comma, semicolon, tab or bar):

  --id        the column with the user id
  --map       "Column=field"; may come several times
  --text      columns with what people say, as "About,Notes"
  --save-columns FILE  keeps what the columns are; --columns FILE takes it again
  --dry-run   shows what the columns are and what the first rows say, and ends

What is not said is guessed from the names of the columns and the domain's fields, and shown.

Interrupted in any way, the same command goes on where it was: FILE.import.json keeps the place. Lines that are
refused are listed in FILE.rejected.ndjson, with the reason. docs/import.md says more.

Ends with 0 if every line is in, 1 if some were rejected, 2 if it could not go on, 130 if it was stopped.`

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: {
      url: { type: 'string', default: process.env.KITH_URL ?? 'http://127.0.0.1:8787' },
      key: { type: 'string' },
      domain: { type: 'string' },
      parallel: { type: 'string', default: '4' },
      'give-up-after': { type: 'string', default: '300' },
      restart: { type: 'boolean', default: false },
      id: { type: 'string' },
      map: { type: 'string', multiple: true, default: [] },
      text: { type: 'string' },
      columns: { type: 'string' },
      'save-columns': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const file = readFile(positionals)
  const stopped = new AbortController()
  const say = { line: (line: string) => console.error(line) }
  const server: Server = {
    url: readUrl(flags.url),
    key: readKey(flags.key),
    giveUpAfterSeconds: readCount('give-up-after', flags['give-up-after'], 1, 86_400),
    signal: stopped.signal,
    onWait: (why, seconds) => say.line(`${why} Trying again in ${seconds.toFixed(1)} s.`),
  }
  const parallel = readCount('parallel', flags.parallel, 1, 64)
  const { lines, sha256 } = await survey(file)
  await checkServer(server)
  const { id, map, text, columns, domain } = flags
  const of = { id, map, text, columns, domain, save: flags['save-columns'] }
  const source = isTable(file) ? await openTable(file, server, of, say.line) : linesOf(file)
  if (flags['dry-run']) return
  const terms = {
    sha256,
    url: server.url,
    key: apiKeyId(server.key),
    domain: domain ?? null,
    columns: source.columns,
  }
  const journal = openJournal(file, terms, { restart: flags.restart, start: source.start })
  stopOnSignal(stopped)
  const progress = showProgress(process.stderr, lines, journal.state.lines)
  say.line = progress.say
  if (journal.state.lines > source.start.line)
    progress.say(`Going on after line ${journal.state.lines} of ${lines}.`)
  let first: Rejection | undefined
  const isDone = await importLines({
    source,
    domain,
    journal,
    send: batchSender(server),
    parallel,
    signal: stopped.signal,
    onSettled: (rejected) => {
      first ??= rejected[0]
      progress.update(journal.state.lines, journal.state.rejected)
    },
  })
    .catch((error: unknown) => {
      if (stopped.signal.aborted) return false
      throw new UsageError(`${oneLine(error)} ${whatNext(journal)}`, { cause: error })
    })
    .finally(() => progress.stop())
  if (isDone) finish(journal, first)
  else {
    console.error(`Stopped. ${whatNext(journal)}`)
    process.exitCode = 130
  }
}, 2)

function linesOf(file: string): Source {
  return {
    lines: (from) => readLines(file, from, MAX_LINE_BYTES),
    start: { offset: 0, line: 0 },
    columns: null,
  }
}

function whatNext({ state }: Journal): string {
  return `Settled are ${state.lines} lines; the same command goes on from there.`
}

function finish(journal: Journal, first: Rejection | undefined): void {
  const { accepted, rejected } = journal.state
  journal.finish()
  console.log(`${accepted} lines are in, ${rejected} were rejected.`)
  if (rejected === 0) return
  process.exitCode = 1
  const example = first ? `, the first of now: line ${first.line}, ${first.error.message}` : ''
  console.error(`Why is in ${journal.report}${example}`)
}

/** A second time it does not wait for the answers to what was sent. */
function stopOnSignal(stopped: AbortController): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopped.signal.aborted) process.exit(130)
      stopped.abort()
    })
  }
}

function readFile(positionals: readonly string[]): string {
  const [file, surplus] = positionals
  if (file === undefined)
    throw new UsageError('import: expected a file, got none; --help shows how it is called.')
  if (surplus !== undefined) throw new UsageError(`import: expected one file, got '${surplus}' as well.`)
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such file.`)
  return file
}

function readCount(flag: string, text: string, min: number, max: number): number {
  const count = Number(text)
  if (/^\d{1,5}$/.test(text) && count >= min && count <= max) return count
  throw new UsageError(`--${flag}: expected a number from ${min} to ${max}, got '${text.slice(0, 64)}'.`)
}
