import * as v from 'valibot'
import type { Paged } from '../store/paged.ts'
import { mismatch, refuse } from './refusal.ts'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 100

/** The query parameters of every list. */
export const pageQuery = {
  cursor: v.optional(v.pipe(v.string(), v.description('The `next_cursor` of the previous page.'))),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.metadata({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT }),
      v.description('Maximum number of items.'),
    ),
  ),
}

export interface Page<Position> {
  limit: number
  /** The position after which the page starts; undefined for the first page. */
  after: Position | undefined
}

/** @throws AppError `invalid_request` if the limit is out of range or the cursor is not one of this list */
export function readPage<Position>(
  query: { cursor?: string | undefined; limit?: string | undefined },
  position: v.GenericSchema<unknown, Position>,
): Page<Position> {
  const limit = query.limit === undefined ? DEFAULT_LIMIT : Number(query.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw refuse([mismatch('limit', `integer from 1 to ${MAX_LIMIT}`, query.limit)])
  }
  if (query.cursor === undefined) return { limit, after: undefined }
  const after = v.safeParse(position, decode(query.cursor))
  if (!after.success) throw refuse([mismatch('cursor', "a list's next_cursor", query.cursor)])
  return { limit, after: after.output }
}

/** Makes a page of `limit` rows. `rows` has one more if there is a next page. */
export function toPage<Row, Position>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Position,
) {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, next_cursor: rows.length > limit && last ? encodeCursor(positionOf(last)) : null }
}

/** Makes a page when the query already says whether it is the last. */
export function boundedPage<Row, Item>(
  { rows, isLast }: Paged<Row>,
  positionOf: (row: Row) => unknown,
  toItem: (row: Row) => Item,
) {
  const last = rows.at(-1)
  return { data: rows.map(toItem), next_cursor: isLast || !last ? null : encodeCursor(positionOf(last)) }
}

export const encodeCursor = (position: unknown): string => btoa(JSON.stringify(position))

function decode(cursor: string): unknown {
  try {
    return JSON.parse(atob(cursor))
  } catch {
    return undefined
  }
}
