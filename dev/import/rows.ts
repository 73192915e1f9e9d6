import type { Columns, FieldOf } from './columns.ts'
import type { Row } from './csv.ts'
import type { Line } from './file.ts'
import { rejectLine } from './rejection.ts'

/** Turns the rows of a table into lines that say the same as JSON. A cell that is empty says nothing. */
export function rowReader(
  header: readonly string[],
  { id, fields, text }: Columns,
  schema: readonly FieldOf[],
) {
  const at = (column: string) => header.indexOf(column)
  const idAt = at(id)
  const textsAt = text.map(at)
  const readers = Object.entries(fields).map(([column, name]) => ({
    name,
    at: at(column),
    field: schema.find((field) => field.name === name),
  }))

  return ({ first, last, end, cells }: Row): Line => {
    const line = { number: first, last, end }
    if (!cells)
      return { ...line, bytes: undefined, rejected: rejectLine(first, null, 'UTF-8', 'bytes that are not') }
    const userId = cells[idAt]?.trim() ?? ''
    if (cells.length !== header.length) {
      return {
        ...line,
        bytes: undefined,
        rejected: rejectLine(first, userId || null, `${header.length} cells`, `${cells.length}`),
      }
    }
    const said = readers.flatMap(({ name, at, field }) => {
      const value = saidBy(cells[at]?.trim() ?? '', field)
      return value === undefined ? [] : [[name, value]]
    })
    const context = textsAt.flatMap((at) => cells[at]?.trim() || []).join('\n\n')
    const body = {
      user_id: userId,
      ...(context !== '' && { context }),
      ...(said.length > 0 && { fields: Object.fromEntries(said) }),
    }
    return { ...line, bytes: Buffer.from(JSON.stringify(body)) }
  }
}

const YES = /^(true|yes|y|1|x)$/i
const NO = /^(false|no|n|0)$/i
const NUMBER = /^[+-]?\d+(\.\d+)?$/
const ITEM_ENDS = /[;|\n]/

/** What a cell says for a field; text that cannot be that is left as it is, for the service to refuse by name. */
function saidBy(cell: string, field: FieldOf | undefined): unknown {
  if (cell === '') return undefined
  if (field?.type === 'array') {
    const items = cell.split(ITEM_ENDS.test(cell) ? ITEM_ENDS : ',')
    return items.map((item) => oneOf(item.trim(), field.items?.values)).filter((item) => item !== '')
  }
  if (field?.type === 'boolean') return YES.test(cell) ? true : NO.test(cell) ? false : cell
  if (field?.type === 'integer' || field?.type === 'number') return NUMBER.test(cell) ? Number(cell) : cell
  return oneOf(cell, field?.values)
}

/** `In a relationship` is `in_relationship` only where the words are the same: no more is guessed than how it is spelt. */
function oneOf(cell: string, values: readonly string[] | undefined): string {
  const spelt = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')
  return values?.find((value) => spelt(value) === spelt(cell)) ?? cell
}
