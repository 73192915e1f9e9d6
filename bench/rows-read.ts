import { sql } from 'drizzle-orm'
import type { Database } from '../worker/store/db.ts'

/** The rows that the transaction has read so far, by table and index, including those read in functions. */
export const ROWS_READ = `select relname, pg_stat_get_xact_tuples_returned(oid) from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`

/** Rows read by one statement of a transaction, from one table or index. */
export interface RowsRead {
  relation: string
  rows: number
}

/** The same database; `reads` collects the rows read by each background statement. */
export function countingReads(db: Database, reads: RowsRead[]): Database {
  const count = sql.raw(ROWS_READ)
  return {
    ...db,
    async background(statements) {
      const results = await db.background([count, ...statements.flatMap((statement) => [statement, count])])
      const counts = results
        .filter((_, i) => i % 2 === 0)
        .map(
          (rows) =>
            new Map(rows.map((row) => [String(row.relname), Number(row.pg_stat_get_xact_tuples_returned)])),
        )
      counts.slice(1).forEach((after, i) => {
        for (const [relation, total] of after) {
          const rows = total - (counts[i]?.get(relation) ?? 0)
          if (rows > 0) reads.push({ relation, rows })
        }
      })
      return results.filter((_, i) => i % 2 === 1)
    },
  }
}
