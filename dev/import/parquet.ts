import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import {
  asyncBufferFromFile,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet'
import { oneLine, UsageError } from '../command.ts'
import type { Cell, Table } from './row.ts'

/** How many rows are in memory at a time, with the pages or column chunks that hold them. */
const SLICE_ROWS = 5_000

/** Snappy is built in. */
const COMPRESSORS: Compressors = {
  GZIP: (input) => gunzipSync(input),
  BROTLI: (input) => brotliDecompressSync(input),
  ZSTD: (input) => zstdDecompressSync(input),
}

/** By the name of the file. */
export const isParquet = (path: string) => /\.parquet$/i.test(path)

/** @throws UsageError if it is not Parquet */
export async function countRows(path: string): Promise<number> {
  return Number((await open(path)).metadata.num_rows)
}

/**
 * A Parquet file as a table. Rows are numbered from 1.
 *
 * @throws UsageError if it is not Parquet
 */
export async function openParquet(path: string): Promise<Table> {
  const { file, metadata } = await open(path)
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name)
  const total = Number(metadata.num_rows)
  return {
    columns,
    start: { offset: 0, line: 0 },
    async *rows({ offset }) {
      for (let rowStart = offset; rowStart < total; rowStart += SLICE_ROWS) {
        const rowEnd = Math.min(rowStart + SLICE_ROWS, total)
        const range = { file, metadata, rowStart, rowEnd, useOffsetIndex: true, compressors: COMPRESSORS }
        const rows = await parquetReadObjects(range).catch(refuse(path))
        for (const [i, row] of rows.entries()) {
          const number = rowStart + i + 1
          yield { first: number, last: number, end: number, cells: columns.map((name) => cellOf(row[name])) }
        }
      }
    },
  }
}

async function open(path: string): Promise<{
  file: Awaited<ReturnType<typeof asyncBufferFromFile>>
  metadata: FileMetaData
}> {
  const file = await asyncBufferFromFile(path)
  return { file, metadata: await parquetMetadataAsync(file).catch(refuse(path)) }
}

function refuse(path: string) {
  return (error: unknown): never => {
    throw new UsageError(`${path}: expected Parquet that can be read, got: ${oneLine(error)}.`, {
      cause: error,
    })
  }
}

/** Missing values, which some writers store as NaN, are empty cells. */
function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(textOf)
  return textOf(value)
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return ''
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object')
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))
  return String(value)
}
