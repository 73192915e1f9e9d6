import pg from 'pg'
import { answer, readFlags, runCommand, UsageError } from './command.ts'
import { ownerUrl } from './owner-url.ts'
import { showProgress } from './progress.ts'

const HELP = `The index that finds candidates of one tenant's domain with very many users: docs/scale.md says when it is worth it.

  npx kith index status
  npx kith index build --tenant NAME --domain NAME
  npx kith index drop --tenant NAME --domain NAME

  build   online: matches and writes go on. What an interrupted build has left is dropped, and it begins anew.
  drop    online, too. Matches are the same without it, and slower.
  status  every index with its size, those that are being built, and records that have still to be enriched to be found.
  --json  a JSON object at the end

DATABASE_URL is the owner's connection string, and direct: not through a pooler.

Examples:
  DATABASE_URL=postgres://owner:…@host/db npx kith index status
  DATABASE_URL=postgres://owner:…@host/db npx kith index build --tenant acme --domain dating

Exit codes: 0 if it is done, else 1.`

const PREFIX = 'candidates_traits_'
const PROGRESS_MS = 2_000

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      domain: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const [verb] = positionals
  if (positionals.length !== 1 || !['build', 'status', 'drop'].includes(verb ?? '')) {
    throw new UsageError('index: expected build, status or drop; --help shows how it is called.')
  }
  const client = await connect()
  try {
    if (verb === 'status') return await status(client, flags.json)
    const { tenant, domain } = flags
    if (!tenant || !domain) throw new UsageError(`index ${verb}: expected --tenant and --domain.`)
    const index = await indexOf(client, tenant, domain)
    if (verb === 'drop') await client.query(`drop index concurrently if exists ${index.name}`)
    else await build(client, index)
    const state = verb === 'drop' ? 'dropped' : 'built'
    answer(flags.json, { index: index.name, state }, `${index.name}: ${state}.`)
  } finally {
    await client.end()
  }
})

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl(), connectionTimeoutMillis: 10_000 })
  await client.connect()
  return client
}

interface Index {
  name: string
  tenantId: string
  domain: string
}

/** Index names have at most 63 characters; the tenant's id makes them unique. */
async function indexOf(client: pg.Client, tenant: string, domain: string): Promise<Index> {
  const { rows } = await client.query<{ tenant_id: string; part: string }>(
    `select tenant_id, left(md5(tenant_id::text || ' ' || $2), 16) as part from tenants where name = $1`,
    [tenant, domain],
  )
  const [found] = rows
  if (!found) throw new UsageError(`--tenant: there is no tenant '${tenant.slice(0, 64)}'.`)
  return { name: PREFIX + found.part, tenantId: found.tenant_id, domain }
}

async function build(client: pg.Client, { name, tenantId, domain }: Index): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from candidates where tenant_id = $1 and domain = $2 and traits is not null`,
    [tenantId, domain],
  )
  const lists = Math.min(2_000, Math.max(10, Math.round((rows[0]?.count ?? 0) / 1_000)))
  const { rows: left } = await client.query(
    `select 1 from pg_class c join pg_index i on i.indexrelid = c.oid where c.relname = $1 and not i.indisvalid`,
    [name],
  )
  if (left.length > 0) await client.query(`drop index concurrently ${name}`)
  const watching = await watch()
  try {
    await client.query(`create index concurrently if not exists ${name} on candidates
      using ivfflat (traits halfvec_ip_ops) with (lists = ${lists})
      where tenant_id = ${client.escapeLiteral(tenantId)} and domain = ${client.escapeLiteral(domain)}`)
  } finally {
    await watching.end()
  }
}

/** Reports progress from a second connection. */
async function watch(): Promise<{ end(): Promise<void> }> {
  const client = await connect()
  const shown = showProgress(process.stderr, { total: 0, unit: 'tuples' })
  const look = async () => {
    for (const { phase, done, total } of await underWay(client))
      shown.update(Number(done), { note: phase, total: Number(total) })
  }
  const timer = setInterval(() => void look().catch(() => undefined), PROGRESS_MS)
  return {
    async end() {
      clearInterval(timer)
      shown.stop()
      await client.end()
    },
  }
}

async function underWay(client: pg.Client) {
  const { rows } = await client.query<{ phase: string; done: string; total: string }>(
    `select phase, greatest(tuples_done, blocks_done) as done, greatest(tuples_total, blocks_total) as total
    from pg_stat_progress_create_index where relid = 'candidates'::regclass`,
  )
  return rows
}

async function status(client: pg.Client, json: boolean): Promise<void> {
  const { rows } = await client.query(
    `select c.relname as name, pg_size_pretty(pg_relation_size(c.oid)) as size,
      case when i.indisvalid then 'built' else 'unfinished' end as state, pg_get_expr(i.indpred, i.indrelid) as "of"
    from pg_class c join pg_index i on i.indexrelid = c.oid where starts_with(c.relname, $1) order by 1`,
    [PREFIX],
  )
  const building = await underWay(client)
  const { rows: due } = await client.query<{ missing: number }>(
    `select count(*)::int as missing from users u left join candidates c using (record_id)
    where u.pipeline <> '' and c.traits is null`,
  )
  const missing = due[0]?.missing ?? 0
  if (json) return answer(true, { indexes: rows, building, missing }, '')
  console.table(rows)
  for (const { phase, done, total } of building) console.error(`${phase}: ${done} of ${total}`)
  console.log(`${missing} enriched records have still to be enriched again to be found by an index.`)
}
