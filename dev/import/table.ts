import { existsSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { UsageError } from '../command.ts'
import { ask, type Server } from './client.ts'
import {
  type Columns,
  describeColumns,
  type FieldOf,
  readColumns,
  type Said,
  settleColumns,
} from './columns.ts'
import { type Header, readHeader, readRows } from './csv.ts'
import { rowReader } from './rows.ts'
import type { Source } from './run.ts'

/** How a command says what the columns are. */
export interface TableFlags extends Said {
  domain: string | undefined
  /** A file that `save` wrote; instead of all that `Said` says. */
  columns: string | undefined
  save: string | undefined
}

const PREVIEWED = 3

/** A table is told by the name of its file. */
export const isTable = (file: string) => /\.(csv|tsv)$/i.test(file)

/**
 * A CSV file as a source of lines.
 *
 * @param show is given, for a person, what each column is and what the first rows say
 * @throws UsageError that says what to do
 */
export async function openTable(
  file: string,
  server: Server,
  flags: TableFlags,
  show: (text: string) => void,
): Promise<Source> {
  const { domain } = flags
  if (domain === undefined) throw new UsageError('--domain: a table needs one, as --domain dating.')
  const header = await readHeader(file)
  const schema = await fieldsOf(server, domain)
  const columns =
    flags.columns === undefined
      ? settleColumns(header.columns, schema, flags)
      : readColumns(flags.columns, header.columns)
  if (flags.save !== undefined) save(flags.save, columns)
  const lines = linesOf(file, header, columns, schema)
  show(`${describeColumns(header.columns, columns)}\n${await preview(lines, header)}`)
  return { lines, start: { offset: header.offset, line: header.lines }, columns: JSON.stringify(columns) }
}

function linesOf(
  file: string,
  header: Header,
  columns: Columns,
  schema: readonly FieldOf[],
): Source['lines'] {
  const read = rowReader(header.columns, columns, schema)
  return async function* (from) {
    for await (const row of readRows(file, header.delimiter, from)) yield read(row)
  }
}

async function preview(lines: Source['lines'], { offset, lines: line }: Header): Promise<string> {
  const shown: string[] = []
  for await (const { bytes, rejected } of lines({ offset, line })) {
    shown.push(
      rejected ? `  rejected: ${rejected.error.message}` : `  ${bytes?.toString('utf8').slice(0, 200)}`,
    )
    if (shown.length === PREVIEWED) break
  }
  return ['The first rows say:', ...shown].join('\n')
}

const Schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    fields: v.array(
      v.object({
        name: v.string(),
        kind: v.string(),
        type: v.string(),
        values: v.optional(v.array(v.string())),
        items: v.optional(v.object({ type: v.string(), values: v.optional(v.array(v.string())) })),
      }),
    ),
  }),
)

async function fieldsOf(server: Server, domain: string): Promise<FieldOf[]> {
  const path = `/v1/schema?domain=${encodeURIComponent(domain)}`
  const { status, text, why } = await ask(server, { method: 'GET', path })
  if (status !== 200) throw new UsageError(why)
  return v.parse(Schema, text).fields
}

function save(path: string, columns: Columns): void {
  if (existsSync(path)) throw new UsageError(`--save-columns: ${path} is there already.`)
  writeFileSync(path, `${JSON.stringify(columns, null, 2)}\n`)
}
