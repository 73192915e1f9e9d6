import { readBatches } from './batches.ts'
import type { Line } from './file.ts'
import type { Journal } from './journal.ts'
import type { Rejection } from './rejection.ts'
import type { Send } from './send.ts'
import type { Batch, Subject } from './subject.ts'

/** A source of lines. */
export interface Source {
  /** @param from byte offset of a line, and the number of lines before it */
  lines(from: { offset: number; line: number }): AsyncIterable<Line>
  /** Position of the first line. */
  start: { offset: number; line: number }
  /** A table's column mapping, which must be the same to resume an import. */
  columns: string | null
}

export interface Import {
  source: Source
  subject: Subject
  journal: Journal
  send: Send
  /** Maximum number of batches in flight. */
  parallel: number
  /** Stops sending when aborted. */
  signal: AbortSignal
  onSettled: (rejected: readonly Rejection[]) => void
}

interface InFlight {
  batch: Batch
  keys: readonly string[]
  refused: ReturnType<Send>
}

/**
 * Sends all missing lines, several batches at a time, and settles them in file order. Lines with the same key are
 * never in flight together, so that the later one wins.
 *
 * @returns false if it was stopped
 */
export async function importLines(run: Import): Promise<boolean> {
  const { journal, signal, parallel } = run
  const { offset, lines } = journal.state
  const inFlight: InFlight[] = []
  let isWhole = true
  const settleFirst = async () => {
    const first = inFlight.shift()
    if (first) await settle(run, first.batch, await first.refused)
  }
  for await (const batch of readBatches(run.source.lines({ offset, line: lines }), run.subject)) {
    if (signal.aborted) {
      isWhole = false
      break
    }
    const keys = new Set(batch.items.flatMap(({ key }) => key ?? []))
    while (inFlight.length >= parallel || inFlight.some((one) => one.keys.some((key) => keys.has(key)))) {
      await settleFirst()
    }
    const refused = sendBatch(run, batch)
    // The failure is handled when the batch is settled.
    refused.catch(() => undefined)
    inFlight.push({ batch, keys: [...keys], refused })
  }
  while (inFlight.length > 0) await settleFirst()
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
