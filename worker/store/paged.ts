import { type SQL, sql } from 'drizzle-orm'
import { allRows } from './db.ts'

/** As much as one answer of the database may bring: Neon cuts answers off at 10 MB. */
export const MAX_PAGE_BYTES = 4 * 1024 * 1024

/** The next rows of a list, at least one if there are any. */
export interface Paged<Row> {
  rows: Row[]
  isLast: boolean
}

/**
 * A statement for the first rows of a list, fewer than `limit` where they are large. `foundIn` reads its answer.
 *
 * @param rows a query with the columns `row`, a JSON document, and `n`, which orders them; of at most `limit` and one
 */
export const paged = (rows: SQL, limit: number): SQL => sql`
  select s.row, s.total from (
    select p.row, p.n, count(*) over ()::int as total,
      sum(octet_length(p.row::text)) over (order by p.n) - octet_length(p.row::text) as before
    from (${rows}) p
  ) s where s.before < ${MAX_PAGE_BYTES} and s.n <= ${limit} order by s.n`

/** To be selected before a `paged` whose index has its order: without statistics Postgres would read all, and sort. */
export const IN_ORDER: SQL = sql`set_config('enable_bitmapscan', 'off', true)`

/** @param rows what a statement of `paged` answered */
export function foundIn<Row>(rows: Parameters<typeof allRows>[0]): Paged<Row> {
  const found = allRows<{ row: Row; total: number }>(rows)
  return { rows: found.map(({ row }) => row), isLast: found.length === (found[0]?.total ?? 0) }
}
