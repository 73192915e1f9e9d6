import { createHash } from 'node:crypto'
import { UsageError } from '../command.ts'
import { readElements } from './array.ts'
import { chunksOf } from './chunks.ts'
import { countRows, isParquet } from './parquet.ts'
import type { Rejection } from './rejection.ts'

const NEWLINE = 0x0a

/** The file to import, as it was surveyed. */
export interface Survey {
  /** Number of lines, of elements of a JSON array, or of rows of a Parquet file. */
  lines: number
  isArray: boolean
  /** SHA-256 of the file. */
  sha256: string
}

export interface Line {
  /** From 1. */
  number: number
  /** Differs from `number` if a table's record spans several lines. */
  last: number
  /** Byte offset of the next line. */
  end: number
  /** Without the line end; undefined if it exceeds the maximum. */
  bytes: Buffer | undefined
  /** Why the line is rejected without sending it. */
  rejected?: Rejection
}

/** @throws UsageError if it cannot be read or has another format */
export async function survey(path: string): Promise<Survey> {
  const hash = createHash('sha256')
  let lines = 0
  let last = NEWLINE
  let isFirst = true
  let isArray = false
  for await (const chunk of chunksOf(path, 0)) {
    if (isFirst) {
      refuseOtherFormats(path, chunk)
      isArray = !/\.(csv|tsv|parquet)$/i.test(path) && /^\uFEFF?\s*\[/.test(chunk.toString('utf8'))
    }
    isFirst = false
    hash.update(chunk)
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines++
    last = chunk.at(-1) ?? last
  }
  if (isParquet(path)) lines = await countRows(path)
  else if (isArray) {
    lines = 0
    for await (const _ of readElements(path, { offset: 0, line: 0 }, 0)) lines++
  } else if (last !== NEWLINE) lines++
  return { lines, isArray, sha256: hash.digest('hex') }
}

/**
 * Streams lines, holding one chunk and one line in memory.
 *
 * @param from byte offset of a line, and the number of lines before it
 */
export async function* readLines(
  path: string,
  from: { offset: number; line: number },
  maxBytes: number,
): AsyncGenerator<Line> {
  let number = from.line
  let end = from.offset
  let size = 0
  let parts: Buffer[] = []
  const take = (): Line => {
    const bytes = size <= maxBytes ? Buffer.concat(parts) : undefined
    parts = []
    size = 0
    number++
    return { number, last: number, end, bytes }
  }
  for await (const chunk of chunksOf(path, from.offset)) {
    for (let at = 0; at < chunk.length; ) {
      const newline = chunk.indexOf(NEWLINE, at)
      const part = chunk.subarray(at, newline === -1 ? chunk.length : newline)
      size += part.length
      if (size <= maxBytes) parts.push(part)
      at += part.length + (newline === -1 ? 0 : 1)
      end += part.length + (newline === -1 ? 0 : 1)
      if (newline !== -1) yield take()
    }
  }
  if (size > 0) yield take()
}

function refuseOtherFormats(path: string, start: Buffer): void {
  if (['fffe', 'feff'].includes(start.subarray(0, 2).toString('hex'))) {
    throw new UsageError(`${path}: expected UTF-8, got UTF-16. Save it as UTF-8 and try again.`)
  }
}
