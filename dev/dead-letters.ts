import type { NeonQueryFunction } from '@neondatabase/serverless'
import { answer, readFlags, runCommand, UsageError } from './command.ts'
import { DEFAULT_ENDPOINT, withDatabase } from './with-database.ts'

const HELP = `Lists the records whose enrichment has failed, and retries them.

  npx kith dead-letters list [--code CODE] [--limit 100]
  npx kith dead-letters redrive [--code CODE] [RECORD_ID…]

  --code   only failures with this code, as list shows it: dead_letter, extraction_failed, …
  --limit  how many to list, the oldest failures first
  --json   a JSON object on each line
  --db     the endpoint of kith dev or npm run db; default ${DEFAULT_ENDPOINT}

Without --db, DATABASE_URL is used if it is set: the Worker's own connection string, of kith_app.
redrive retries all failed records, or the named ones. The sweeper sends their jobs within a minute.

Examples:
  npx kith dead-letters list --json
  npx kith dead-letters redrive --code dead_letter
  npx kith dead-letters redrive 4711

Exit codes: 0 on success, else 1.`

type Sql = NeonQueryFunction<false, false>

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: {
      code: { type: 'string' },
      limit: { type: 'string', default: '100' },
      db: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const [verb, ...ids] = positionals
  const code = flags.code ?? null
  if (verb === 'list' && ids.length === 0) {
    return withDatabase(flags, (sql) => list(sql, code, readCount('--limit', flags.limit), flags.json))
  }
  if (verb === 'redrive') {
    const recordIds = ids.map((id) => readCount('RECORD_ID', id))
    return withDatabase(flags, (sql) => redrive(sql, code, recordIds, flags.json))
  }
  throw new UsageError(
    `dead-letters: expected list or redrive, got ${verb === undefined ? 'nothing' : `'${positionals.join(' ').slice(0, 64)}'`}; see --help.`,
  )
})

async function list(sql: Sql, code: string | null, limit: number, json: boolean): Promise<void> {
  const failed = sql`from users where due_at is null and error is not null
    and (error ->> 'code' = ${code} or ${code}::text is null)`
  const [, rows, counts] = await sql.transaction([
    sql`select begin_background()`,
    sql`select record_id, tenant_id, user_id, domain, attempts, error ->> 'code' as code,
        error ->> 'message' as message, updated_at
      ${failed} order by updated_at, record_id limit ${limit}`,
    sql`select error ->> 'code' as code, count(*)::int as count ${failed} group by 1 order by 2 desc`,
  ])
  for (const row of rows ?? []) {
    const since = new Date(row.updated_at).toISOString()
    const { record_id, tenant_id, user_id, domain, attempts, message } = row
    if (json) console.log(JSON.stringify({ ...row, updated_at: since }))
    else console.log([record_id, tenant_id, user_id, domain, since, attempts, row.code, message].join('  '))
  }
  const sums = (counts ?? []).map((row) => `${row.count} ${row.code}`)
  console.error(sums.length > 0 ? `Failed: ${sums.join(', ')}.` : 'No failed records.')
}

/** Like a repeated upsert, gives the work a new version, so that an older message cannot end it. */
async function redrive(
  sql: Sql,
  code: string | null,
  recordIds: readonly number[],
  json: boolean,
): Promise<void> {
  const [, rows = []] = await sql.transaction([
    sql`select begin_background()`,
    sql`update users set due_at = now(), work_version = work_version + 1, attempts = 0, error = null
      where due_at is null and error is not null
        and (error ->> 'code' = ${code} or ${code}::text is null)
        and (record_id = any (${recordIds.map(String)}::bigint[]) or ${recordIds.length === 0}::boolean)
      returning record_id`,
  ])
  if (json) answer(true, { redriven: rows.length }, '')
  else console.error(`Scheduled again: ${rows.length}.`)
  const marked = new Set(rows.map((row) => Number(row.record_id)))
  const unmarked = recordIds.filter((id) => !marked.has(id))
  if (unmarked.length > 0) throw new UsageError(`redrive: not among the failed: ${unmarked.join(', ')}`)
}

function readCount(what: string, text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) {
    throw new UsageError(`${what}: expected a positive integer, got '${text.slice(0, 64)}'`)
  }
  return Number(text)
}
