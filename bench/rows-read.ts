import { sql } from 'drizzle-orm'
import type { Database } from '../worker/store/db.ts'

/** How many rows the transaction has read so far of each table and index, within functions too. */
export const ROWS_READ = `select relname, pg_stat_get_xact_tuples_returned(oid) from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`

/** By one statement of a transaction, of one table or index. */
export interface RowsRead {
  relation: string
  rows: number
}

/** The same database; `reads` gets what each statement of the background reads. */
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
