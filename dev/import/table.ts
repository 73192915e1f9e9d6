import { existsSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { UsageError } from '../command.ts'
import { patientClient, type Server } from './client.ts'
import {
  type ColumnFlags,
  type Columns,
  describeColumns,
  type FieldOf,
  readColumns,
  settleColumns,
  settleMembers,
} from './columns.ts'
import { openCsv } from './csv.ts'
import { OUTCOME_MEMBERS, OUTCOME_NEEDS } from './outcomes.ts'
import { isParquet, openParquet } from './parquet.ts'
import type { About } from './rejection.ts'
import type { Table } from './row.ts'
import { outcomeCells, type ReadCells, rowReader, userCells } from './rows.ts'
import type { Source } from './run.ts'

/** Flags of a table import. */
export interface TableFlags extends ColumnFlags {
  domain: string | undefined
  /** A saved mapping, in place of the flags of `Said`. */
  columns: string | undefined
  save: string | undefined
}

const PREVIEWED = 3

/**
 * Opens a CSV or Parquet file of users.
 *
 * @param show prints the column mapping and the first rows
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
  const table = await tableOf(file)
  const schema = await fieldsOf(server, domain)
  const columns =
    flags.columns === undefined
      ? settleColumns(table.columns, schema, flags)
      : readColumns(flags.columns, table.columns)
  if (flags.save !== undefined) save(flags.save, columns)
  const read = userCells(table.columns, columns, schema)
  show(describeColumns(table.columns, columns))
  return openRows(table, { columns, nobody: { user_id: null }, read }, show)
}

/** Opens a CSV or Parquet file of outcomes. `map` is as in `Said`. */
export async function openOutcomeTable(
  file: string,
  map: readonly string[],
  show: (text: string) => void,
): Promise<Source> {
  const table = await tableOf(file)
  const columns = settleMembers(table.columns, OUTCOME_MEMBERS, { map, needed: OUTCOME_NEEDS })
  const read = outcomeCells(table.columns, columns, OUTCOME_MEMBERS)
  show(describeColumns(table.columns, { fields: columns }))
  return openRows(table, { columns, nobody: { seeker_id: null, candidate_id: null }, read }, show)
}

const tableOf = (file: string): Promise<Table> => (isParquet(file) ? openParquet(file) : openCsv(file))

async function openRows(
  table: Table,
  { columns, nobody, read }: { columns: object; nobody: About; read: ReadCells },
  show: (text: string) => void,
): Promise<Source> {
  const toLine = rowReader(table.columns.length, nobody, read)
  async function* lines(from: { offset: number; line: number }) {
    for await (const row of table.rows(from)) yield toLine(row)
  }
  show(await preview(lines, table.start))
  return { lines, start: table.start, columns: JSON.stringify(columns) }
}

async function preview(lines: Source['lines'], start: Source['start']): Promise<string> {
  const shown: string[] = []
  for await (const { bytes, rejected } of lines(start)) {
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
  const { status, text, why } = await patientClient(server)({ method: 'GET', path })
  if (status !== 200) throw new UsageError(why)
  return v.parse(Schema, text).fields
}

function save(path: string, columns: Columns): void {
  if (existsSync(path)) throw new UsageError(`--save-columns: ${path} is there already.`)
  writeFileSync(path, `${JSON.stringify(columns, null, 2)}\n`)
}
