import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import type { Loaded } from '../test/population/load.ts'
import { enrichRecords } from '../worker/enrich/enrich.ts'
import type { Database } from '../worker/store/db.ts'
import { percentile } from './load.ts'
import type { Row } from './report.ts'

const PAIRS = 10
const RECORDS = 200
const BATCH = 100

/**
 * What the tenant's indexes add to enrichment: the same records with other values, with the indexes and without, in
 * turns. Each turn is a transaction that is rolled back, and with it the drop of the indexes.
 */
export async function measureIndexed({ deps }: Loaded, client: pg.Client, size: number): Promise<Row> {
  const { rows } = await client.query(
    `select (array_agg(record_id order by record_id % 9973, record_id))[1:$2] as ids from candidates join tenants t using (tenant_id)
    where t.name = $1`,
    [`scale ${size}`, (PAIRS + 1) * RECORDS],
  )
  const ids: number[] = rows[0].ids.map(Number)
  const ratios: number[] = []
  const spent = { with: 0, without: 0 }
  for (let pair = 0; pair <= PAIRS; pair++) {
    const some = ids.slice(pair * RECORDS, (pair + 1) * RECORDS)
    const turn = async (isIndexed: boolean) => enrich(client, deps, some, isIndexed ? undefined : size)
    const first = await turn(pair % 2 === 0)
    const second = await turn(pair % 2 !== 0)
    if (pair === 0) continue
    const [indexed, plain] = pair % 2 === 0 ? [first, second] : [second, first]
    spent.with += indexed
    spent.without += plain
    ratios.push(plain / indexed)
  }
  const records = PAIRS * RECORDS
  return {
    users: size,
    match: `enrichment of ${records} records`,
    'with ms each': spent.with / records,
    'without ms each': spent.without / records,
    'throughput with by without': spent.without / spent.with,
    'median of pairs': percentile(
      ratios.toSorted((a, b) => a - b),
      0.5,
    ),
  }
}

/** @param plain the size of the tenant whose indexes are dropped before @returns milliseconds */
async function enrich(
  client: pg.Client,
  deps: Loaded['deps'],
  ids: readonly number[],
  plain: number | undefined,
): Promise<number> {
  await client.query('begin')
  try {
    if (plain !== undefined) await dropIndexes(client, plain)
    await client.query(
      `update users set due_at = now(), explicit = explicit || jsonb_build_object('age', 18 + (fields ->> 'age')::int % 60,
        'height_cm', 150 + record_id % 50, 'smoking', 'often', 'interests', '["chess", "rowing"]'::jsonb)
      where record_id = any ($1)`,
      [ids],
    )
    const inside = { ...deps, db: withinTransaction(client) }
    const began = performance.now()
    for (let i = 0; i < ids.length; i += BATCH) await enrichRecords(inside, ids.slice(i, i + BATCH))
    const ms = performance.now() - began
    await client.query('reset role')
    const { rows } = await client.query(
      `select count(*)::int as left from users where record_id = any ($1) and due_at is not null`,
      [ids],
    )
    if (rows[0].left > 0) throw new Error(`${rows[0].left} of ${ids.length} records were not enriched`)
    return ms
  } finally {
    await client.query('rollback')
  }
}

async function dropIndexes(client: pg.Client, size: number): Promise<void> {
  const { rows } = await client.query(
    `select string_agg(c.oid::regclass::text, ', ') as names from pg_class c join tenants t on t.name = $1
    where c.relname ~ ('^candidates_(traits|layout|slot_[0-9]+)_' || left(md5(t.tenant_id::text || ' dating'), 16))`,
    [`scale ${size}`],
  )
  await client.query(`drop index ${rows[0].names}`)
}

function withinTransaction(client: pg.Client): Database {
  const dialect = new PgDialect()
  const refuse = () => Promise.reject(new Error('an enrichment asks only the background'))
  return {
    request: refuse,
    requestOne: refuse,
    async background(statements: readonly SQL[]) {
      await client.query('reset role')
      await client.query('select begin_background()')
      const results: Record<string, unknown>[][] = []
      for (const statement of statements) {
        const { sql, params } = dialect.sqlToQuery(statement)
        results.push((await client.query(sql, params)).rows)
      }
      return results
    },
  }
}
