import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import * as v from 'valibot'
import { UsageError } from '../command.ts'
import type { Rejection } from './rejection.ts'
import type { Batch } from './subject.ts'

const State = v.object({
  /** Prefix of this import's idempotency keys. */
  run: v.string(),
  /** These must match for the import to resume. */
  sha256: v.string(),
  url: v.string(),
  key: v.string(),
  domain: v.nullable(v.string()),
  columns: v.nullable(v.string()),
  /** Offset (bytes; in Parquet rows) and line number up to which everything is settled. */
  offset: v.number(),
  lines: v.number(),
  accepted: v.number(),
  rejected: v.number(),
  /** Length of the report of rejected lines at that point. */
  rejectedBytes: v.number(),
})
export type State = v.InferOutput<typeof State>

export type Terms = Pick<State, 'sha256' | 'url' | 'key' | 'domain' | 'columns'>

/** An import's progress, stored beside its file so that it can resume after any interruption. */
export interface Journal {
  readonly state: Readonly<State>
  /** Path of the report of rejected lines. */
  readonly report: string
  /** Records a settled batch; all batches before it must be settled. */
  settle(batch: Batch, rejected: readonly Rejection[]): Promise<void>
  /** Deletes the journal of a finished import. */
  finish(): void
}

/**
 * Resumes or starts the import of a file.
 *
 * @throws UsageError if the journal is of another import
 */
export function openJournal(
  file: string,
  terms: Terms,
  options: { command: string; restart: boolean; start: { offset: number; line: number } },
): Journal {
  const path = `${file}.${options.command}.json`
  const report = `${file.replace(/\.((nd)?jsonl?|csv|tsv|parquet)$/i, '')}.rejected.ndjson`
  const left = options.restart ? undefined : readState(path, terms)
  let state = left ?? {
    run: randomUUID(),
    ...terms,
    offset: options.start.offset,
    lines: options.start.line,
    accepted: 0,
    rejected: 0,
    rejectedBytes: 0,
  }
  const save = () => {
    writeFileSync(`${path}.new`, JSON.stringify(state, null, 2))
    renameSync(`${path}.new`, path)
  }
  // Lines reported after the last saved state will be reported again.
  if (left && existsSync(report)) truncateSync(report, left.rejectedBytes)
  else rmSync(report, { force: true })
  save()
  return {
    report,
    get state() {
      return state
    },
    async settle(batch, rejected) {
      const lines = rejected
        .map(({ line, about, error }) => `${JSON.stringify({ line, ...about, error })}\n`)
        .join('')
      if (lines) await appendFile(report, lines)
      const total = batch.items.length + batch.rejected.length
      state = {
        ...state,
        offset: batch.end,
        lines: batch.lastLine,
        accepted: state.accepted + total - rejected.length,
        rejected: state.rejected + rejected.length,
        rejectedBytes: state.rejectedBytes + Buffer.byteLength(lines),
      }
      save()
    },
    finish: () => rmSync(path, { force: true }),
  }
}

function readState(path: string, terms: Terms): State | undefined {
  if (!existsSync(path)) return undefined
  const state = v.safeParse(v.pipe(v.string(), v.parseJson(), State), readFileSync(path, 'utf8'))
  if (!state.success)
    throw new UsageError(`${path}: expected where an import was left, got something else. ${ANEW}`)
  const begun = state.output
  const changed = (Object.keys(terms) as (keyof Terms)[]).find((name) => begun[name] !== terms[name])
  if (changed === undefined) return state.output
  const was =
    changed === 'sha256' ? 'with other content of the file' : `with ${NAMES[changed]} ${begun[changed]}`
  throw new UsageError(
    `${path}: this import was begun ${was}, after line ${state.output.lines} it goes on with the same. ${ANEW}`,
  )
}

const NAMES = { url: '--url', key: 'the API key', domain: '--domain', columns: 'the columns' }
const ANEW = '--restart begins anew: what is in already stays as it is.'
