import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import { oneLine, UsageError } from '../command.ts'
import type { Row, Table } from './row.ts'

const NEWLINE = 0x0a
const BYTE_ORDER_MARK = Buffer.from('\uFEFF')
const DELIMITERS = [',', ';', '\t', '|']
/** A longer record has lost its closing quote: no body may be that long. */
const MAX_RECORD_BYTES = 1024 * 1024

/** Its cells are strings. */
interface CsvRow extends Row {
  cells: readonly string[] | undefined
}

/** The header, and the byte offset of the first record. */
export interface Header {
  delimiter: string
  columns: readonly string[]
  offset: number
  lines: number
}

/** @throws UsageError if it has no header */
export async function openCsv(path: string): Promise<Table> {
  const { delimiter, columns, offset, lines } = await readHeader(path)
  return { columns, start: { offset, line: lines }, rows: (from) => readRows(path, delimiter, from) }
}

/**
 * Reads the header, with the usual delimiter that yields the most columns.
 *
 * @throws UsageError if there is none
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

async function firstOf(rows: AsyncIterable<CsvRow>): Promise<CsvRow | undefined> {
  for await (const row of rows) return row
  return undefined
}

/** Skips a byte order mark. The parser's own handling of one makes it decode and hide invalid UTF-8. */
async function startOf(path: string): Promise<number> {
  for await (const chunk of createReadStream(path, { end: BYTE_ORDER_MARK.length - 1 })) {
    return BYTE_ORDER_MARK.equals(chunk) ? BYTE_ORDER_MARK.length : 0
  }
  return 0
}

/**
 * Streams records, without blank lines, holding one chunk and one record in memory.
 *
 * @param from byte offset of a record, and the number of lines before it
 * @throws UsageError if it is not valid CSV
 */
export async function* readRows(
  path: string,
  delimiter: string,
  from: { offset: number; line: number },
): AsyncGenerator<CsvRow> {
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

/** Counts lines of a stream: the parser counts a two-character line end within quotes twice. */
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
    /** The number of the line that ends at an offset; offsets must ascend. */
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
