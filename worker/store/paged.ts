import { type SQL, sql } from 'drizzle-orm'
import { allRows } from './db.ts'

/** Size limit of a page: Neon truncates answers at 10 MB. */
export const MAX_PAGE_BYTES = 4 * 1024 * 1024

/** A page of rows, at least one if there are any. */
export interface Paged<Row> {
  rows: Row[]
  isLast: boolean
}

/**
 * Selects the first rows of a list, fewer than `limit` if they are large. `foundIn` reads the result.
 *
 * @param rows a query with the columns `row`, a JSON document, and `n`, its order; at most `limit` + 1 rows
 */
export const paged = (rows: SQL, limit: number): SQL => sql`
  select s.row, s.total from (
    select p.row, p.n, count(*) over ()::int as total,
      sum(octet_length(p.row::text)) over (order by p.n) - octet_length(p.row::text) as before
    from (${rows}) p
  ) s where s.before < ${MAX_PAGE_BYTES} and s.n <= ${limit} order by s.n`

/**
 * Selected before a `paged` whose index has the right order: without statistics Postgres would scan and sort
 * everything.
 */
export const IN_ORDER: SQL = sql`set_config('enable_bitmapscan', 'off', true)`

/** @param rows the result of `paged` */
export function readPaged<Row>(rows: Parameters<typeof allRows>[0]): Paged<Row> {
  const found = allRows<{ row: Row; total: number }>(rows)
  return { rows: found.map(({ row }) => row), isLast: found.length === (found[0]?.total ?? 0) }
}
