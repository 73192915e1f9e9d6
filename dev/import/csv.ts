import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import { oneLine, UsageError } from '../command.ts'

const NEWLINE = 0x0a
const BYTE_ORDER_MARK = Buffer.from('\uFEFF')
const DELIMITERS = [',', ';', '\t', '|']
/** Longer than any body may be: a record of more has lost its closing quote. */
const MAX_RECORD_BYTES = 1024 * 1024

/** A record of a CSV file. */
export interface Row {
  /** The line that it begins in, and the one that it ends in: cells may hold line ends. From 1. */
  first: number
  last: number
  /** Where the next record starts. */
  end: number
  /** Undefined for one whose bytes are no UTF-8. */
  cells: readonly string[] | undefined
}

/** What a header says, and where the first record after it starts. */
export interface Header {
  delimiter: string
  columns: readonly string[]
  offset: number
  lines: number
}

/**
 * Reads the header; of the usual delimiters the one that makes the most columns of it is taken.
 *
 * @throws UsageError where there is none
 */
export async function readHeader(path: string): Promise<Header> {
  let best: Header | undefined
  const offset = await startOf(path)
  for (const delimiter of DELIMITERS) {
    const row = await firstOf(readRows(path, delimiter, { offset, line: 0 }))
    if (!row?.cells) continue
    const columns = row.cells.map((cell) => cell.trim())
    if (best && columns.length <= best.columns.length) continue
    best = { delimiter, columns, offset: row.end, lines: row.last }
  }
  if (!best) throw new UsageError(`${path}: expected a header with the names of columns, got nothing.`)
  const twice = best.columns.find((column, i, all) => all.indexOf(column) !== i)
  if (twice !== undefined) {
    throw new UsageError(`${path}: expected columns of different names, got '${twice.slice(0, 64)}' twice.`)
  }
  return best
}

async function firstOf(rows: AsyncIterable<Row>): Promise<Row | undefined> {
  for await (const row of rows) return row
  return undefined
}

/** Behind a byte order mark. The parser's own way with one makes it decode by itself, and hide what is no UTF-8. */
async function startOf(path: string): Promise<number> {
  for await (const chunk of createReadStream(path, { end: BYTE_ORDER_MARK.length - 1 })) {
    return BYTE_ORDER_MARK.equals(chunk) ? BYTE_ORDER_MARK.length : 0
  }
  return 0
}

/**
 * The records from a place on, one at a time, blank lines left out: no more of the file is held than a chunk and a record.
 *
 * @param from the byte where a record starts, and how many lines are before it
 * @throws UsageError if it cannot be read as CSV
 */
export async function* readRows(
  path: string,
  delimiter: string,
  from: { offset: number; line: number },
): AsyncGenerator<Row> {
  const lines = lineCounter(from)
  const parser = parse({
    delimiter,
    encoding: null,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD_BYTES,
  })
  pipeline(createReadStream(path, { start: from.offset }), lines.count, parser, () => undefined)
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: Buffer[] }>) {
      const end = from.offset + info.bytes
      const last = lines.at(end)
      const inside = record.reduce((sum, cell) => sum + newlinesIn(cell), 0)
      yield { first: last - inside, last, end, cells: decode(record) }
    }
  } catch (error) {
    throw new UsageError(`${path}: ${why(error)}`, { cause: error })
  }
}

/** Counts lines of what streams by: the parser counts a line end within quotes twice where it has two characters. */
function lineCounter({ offset, line }: { offset: number; line: number }) {
  const ends: number[] = []
  let passed = line
  let seen = offset
  return {
    async *count(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1))
          ends.push(seen + at)
        seen += chunk.length
        yield chunk
      }
    },
    /** The line that ends at a byte. Bytes are asked for in ascending order. */
    at(end: number): number {
      let count = 0
      while (count < ends.length && (ends[count] ?? end) < end) count++
      passed += count
      const isEnded = ends.splice(0, count).at(-1) === end - 1
      return isEnded ? passed : passed + 1
    },
  }
}

function newlinesIn(cell: Buffer): number {
  let count = 0
  for (let at = cell.indexOf(NEWLINE); at !== -1; at = cell.indexOf(NEWLINE, at + 1)) count++
  return count
}

function decode(record: readonly Buffer[]): string[] | undefined {
  try {
    return record.map((cell) => new TextDecoder('utf-8', { fatal: true }).decode(cell))
  } catch {
    return undefined
  }
}

function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED') {
    return `expected CSV, got a record without an end near line ${(error as CsvError).lines}: is a quote not closed?`
  }
  if (code.startsWith('CSV_')) return `expected CSV, got something else: ${oneLine(error)}`
  return `expected a file that can be read, got ${code || oneLine(error)}.`
}
