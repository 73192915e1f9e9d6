import { readBatches } from './batches.ts'
import type { Line } from './file.ts'
import type { Journal } from './journal.ts'
import type { Rejection } from './rejection.ts'
import type { Send } from './send.ts'
import type { Batch, Subject } from './subject.ts'

/** Where lines come from. */
export interface Source {
  /** @param from where a line starts, and how many are before it */
  lines(from: { offset: number; line: number }): AsyncIterable<Line>
  /** Where the first line starts. */
  start: { offset: number; line: number }
  /** Says, where it is a table, what its columns are: only with the same can an import go on. */
  columns: string | null
}

export interface Import {
  source: Source
  subject: Subject
  journal: Journal
  send: Send
  /** How many batches may be in flight at a time. */
  parallel: number
  /** Once it is aborted no other batch is sent. */
  signal: AbortSignal
  onSettled: (rejected: readonly Rejection[]) => void
}

interface UnderWay {
  batch: Batch
  keys: readonly string[]
  refused: ReturnType<Send>
}

/**
 * Sends all that is not settled yet, several batches at a time, and settles them in the order of the file. Lines
 * of the same key are never in flight at the same time: the later one holds.
 *
 * @returns false if it was told to stop before the end
 */
export async function importLines(run: Import): Promise<boolean> {
  const { journal, signal, parallel } = run
  const { offset, lines } = journal.state
  const underWay: UnderWay[] = []
  let isWhole = true
  const settleFirst = async () => {
    const first = underWay.shift()
    if (first) await settle(run, first.batch, await first.refused)
  }
  for await (const batch of readBatches(run.source.lines({ offset, line: lines }), run.subject)) {
    if (signal.aborted) {
      isWhole = false
      break
    }
    const keys = new Set(batch.items.flatMap(({ key }) => key ?? []))
    while (underWay.length >= parallel || underWay.some((one) => one.keys.some((key) => keys.has(key)))) {
      await settleFirst()
    }
    const refused = sendBatch(run, batch)
    // Whoever settles it learns of a failure; until then it is nobody's.
    refused.catch(() => undefined)
    underWay.push({ batch, keys: [...keys], refused })
  }
  while (underWay.length > 0) await settleFirst()
  return isWhole
}

async function sendBatch({ send, journal }: Import, batch: Batch): ReturnType<Send> {
  if (batch.items.length === 0) return []
  return send(batch, `${journal.state.run}-${batch.firstLine}`)
}

async function settle(
  { journal, onSettled }: Import,
  batch: Batch,
  refused: Awaited<ReturnType<Send>>,
): Promise<void> {
  const byServer = batch.items.flatMap(({ line, about }, i) => {
    const error = refused[i]
    return error ? [{ line, about, error }] : []
  })
  const rejected = [...batch.rejected, ...byServer].toSorted((a, b) => a.line - b.line)
  await journal.settle(batch, rejected)
  onSettled(rejected)
}
