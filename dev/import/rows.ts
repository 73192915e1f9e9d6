import type { Columns, FieldOf } from './columns.ts'
import type { Line } from './file.ts'
import { type About, rejectLine } from './rejection.ts'
import type { Cell, Row } from './row.ts'

/** Converts a row's cells to a body and its ids. */
export type ReadCells = (cells: readonly Cell[]) => { about: About; body: object }

/** Converts rows to JSON lines. Empty cells are left out. */
export function rowReader(width: number, nobody: About, read: ReadCells) {
  return ({ first, last, end, cells }: Row): Line => {
    const line = { number: first, last, end, bytes: undefined }
    if (!cells) return { ...line, rejected: rejectLine(first, nobody, 'UTF-8', 'bytes that are not') }
    const { about, body } = read(cells)
    if (cells.length !== width) {
      return { ...line, rejected: rejectLine(first, about, `${width} cells`, `${cells.length}`) }
    }
    return { ...line, bytes: Buffer.from(JSON.stringify(body)) }
  }
}

export function userCells(
  header: readonly string[],
  { id, fields, text }: Columns,
  schema: readonly FieldOf[],
): ReadCells {
  const idAt = header.indexOf(id)
  const textsAt = text.map((column) => header.indexOf(column))
  const read = fieldCells(header, fields, schema)
  return (cells) => {
    const userId = textOf(cells[idAt])
    const said = read(cells)
    const context = textsAt.flatMap((at) => textOf(cells[at]) || []).join('\n\n')
    const body = {
      user_id: userId,
      ...(context !== '' && { context }),
      ...(Object.keys(said).length > 0 && { fields: said }),
    }
    return { about: { user_id: userId || null }, body }
  }
}

export function outcomeCells(
  header: readonly string[],
  fields: Columns['fields'],
  members: readonly FieldOf[],
): ReadCells {
  const read = fieldCells(header, fields, members)
  return (cells) => {
    const body = read(cells)
    const who = (member: string) => (typeof body[member] === 'string' ? body[member] : null)
    return { about: { seeker_id: who('seeker_id'), candidate_id: who('candidate_id') }, body }
  }
}

function fieldCells(header: readonly string[], fields: Columns['fields'], schema: readonly FieldOf[]) {
  const readers = Object.entries(fields).map(([column, name]) => ({
    name,
    at: header.indexOf(column),
    field: schema.find((field) => field.name === name),
  }))
  return (cells: readonly Cell[]): Record<string, unknown> =>
    Object.fromEntries(
      readers.flatMap(({ name, at, field }) => {
        const value = saidBy(cells[at] ?? '', field)
        return value === undefined ? [] : [[name, value]]
      }),
    )
}

const textOf = (cell: Cell = '') => (typeof cell === 'string' ? cell : cell.join('\n')).trim()

const YES = /^(true|yes|y|1|x)$/i
const NO = /^(false|no|n|0)$/i
const NUMBER = /^[+-]?\d+(\.\d+)?$/
const ITEM_ENDS = /[;|\n]/

/** Converts a cell for a field. Invalid text is passed on, so that the service's error names it. */
function saidBy(given: Cell, field: FieldOf | undefined): unknown {
  const cell = textOf(given)
  if (cell === '') return undefined
  if (field?.type === 'array') {
    const items = typeof given === 'string' ? cell.split(ITEM_ENDS.test(cell) ? ITEM_ENDS : ',') : given
    return items.map((item) => oneOf(item.trim(), field.items?.values)).filter((item) => item !== '')
  }
  if (field?.type === 'boolean') return YES.test(cell) ? true : NO.test(cell) ? false : cell
  if (field?.type === 'integer' || field?.type === 'number') return NUMBER.test(cell) ? Number(cell) : cell
  return oneOf(cell, field?.values)
}

/** Matches a value only if all words are the same: `In a relationship` is not `in_relationship`. */
function oneOf(cell: string, values: readonly string[] | undefined): string {
  const spelt = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')
  return values?.find((value) => spelt(value) === spelt(cell)) ?? cell
}
