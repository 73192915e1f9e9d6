/** Lists come from formats that have them. */
export type Cell = string | readonly string[]

/** A record of a table. */
export interface Row {
  /** First and last line, from 1: cells of a CSV file may contain line ends. */
  first: number
  last: number
  /** Offset of the next record: in bytes of a CSV file, in rows of a Parquet file. */
  end: number
  /** Undefined if it is not UTF-8. */
  cells: readonly Cell[] | undefined
}

/** Where reading begins: the offset of a record, and the number of lines before it. */
export interface Position {
  offset: number
  line: number
}

/** A file with named columns. */
export interface Table {
  columns: readonly string[]
  /** The first record. */
  start: Position
  /** @throws UsageError if the file is malformed */
  rows(from: Position): AsyncIterable<Row>
}
