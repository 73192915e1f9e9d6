import pg from 'pg'
import { answer, readFlags, runCommand, UsageError } from './command.ts'
import { ownerUrl } from './owner-url.ts'
import { showProgress } from './progress.ts'

const HELP = `Indexes for candidates of a tenant's domain with very many users. docs/scale.md tells when they are worth it.

  npx kith index status
  npx kith index build --tenant NAME --domain NAME
  npx kith index drop --tenant NAME --domain NAME

  build   online: matches and writes continue. Drops the remains of an interrupted build and starts again.
  drop    online as well. Without the indexes matches are the same, but slower.
  status  every index with its size, running builds, and the records that an index cannot find before they are enriched.
  --json  a JSON object at the end

DATABASE_URL is the owner's direct connection string, without a pooler.

Examples:
  DATABASE_URL=postgres://owner:…@host/db npx kith index status
  DATABASE_URL=postgres://owner:…@host/db npx kith index build --tenant acme --domain dating

Exit codes: 0 on success, else 1.`

const PROGRESS_MS = 2_000

const LIST = `select c.relname as name, pg_size_pretty(pg_relation_size(c.oid)) as size,
    case when i.indisvalid then 'built' else 'unfinished' end as state, pg_get_expr(i.indpred, i.indrelid) as "of"
  from pg_class c join pg_index i on i.indexrelid = c.oid
  where c.relname ~ '^candidates_(traits|layout|slot_[0-9]+)_[0-9a-f]{16}$'`

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
    throw new UsageError('index: expected build, status or drop; see --help.')
  }
  const client = await connect()
  try {
    if (verb === 'status') return await status(client, flags.json)
    const { tenant, domain } = flags
    if (!tenant || !domain) throw new UsageError(`index ${verb}: expected --tenant and --domain.`)
    const index = await indexOf(client, tenant, domain)
    const names = verb === 'drop' ? await drop(client, index) : await build(client, index)
    const state = verb === 'drop' ? 'dropped' : 'built'
    answer(flags.json, { indexes: names, state }, names.map((name) => `${name}: ${state}.`).join('\n'))
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
  /** Ends the names of its indexes. An index has room for 63 characters of a name; this tells whose it is. */
  part: string
  tenantId: string
  domain: string
}

async function indexOf(client: pg.Client, tenant: string, domain: string): Promise<Index> {
  const { rows } = await client.query<{ tenant_id: string; part: string }>(
    `select tenant_id, left(md5(tenant_id::text || ' ' || $2), 16) as part from tenants where name = $1`,
    [tenant, domain],
  )
  const [found] = rows
  if (!found) throw new UsageError(`--tenant: there is no tenant '${tenant.slice(0, 64)}'.`)
  return { part: found.part, tenantId: found.tenant_id, domain }
}

/** The nearest by traits; who is in a slot; and whose slots are of another layout. */
async function build(client: pg.Client, index: Index): Promise<string[]> {
  const ofDomain = [index.tenantId, index.domain]
  const { rows: counted } = await client.query<{ count: number }>(
    `select count(*)::int as count from candidates where tenant_id = $1 and domain = $2 and traits is not null`,
    ofDomain,
  )
  const lists = listsFor(counted[0]?.count ?? 0)
  const { rows: slots } = await client.query<{ slot: number }>(
    `select distinct slot from candidates, generate_subscripts(slots, 1) slot
    where tenant_id = $1 and domain = $2 and slots[slot] is not null order by slot`,
    ofDomain,
  )
  const names: string[] = []
  await client.query(
    `select set_config('maintenance_work_mem', greatest(setting::int, $1)::text || 'kB', false)
    from pg_settings where name = 'maintenance_work_mem'`,
    [memoryKb(lists)],
  )
  const watching = await watch()
  try {
    names.push(
      await create(client, index, 'traits', `using ivfflat (traits halfvec_ip_ops) with (lists = ${lists})`),
    )
    names.push(await create(client, index, 'layout', '(layout)'))
    for (const { slot } of slots) {
      names.push(await create(client, index, `slot_${slot}`, `((slots[${slot}]))`))
      // Of a partial index's expression Postgres keeps no statistics that it plans by.
      await client.query(
        `create statistics if not exists candidates_slot_${slot} on (slots[${slot}]) from candidates`,
      )
    }
  } finally {
    await watching.end()
  }
  await client.query('analyze candidates')
  return names
}

/** A match probes as many lists whatever the size, so that of few large ones it would read all. */
function listsFor(count: number): number {
  return Math.max(10, Math.min(2_000, Math.round(count / 100)))
}

/**
 * pgvector chooses the lists by 50 records for each, holds four bytes for every one of those and every list, and
 * refuses to build with less memory.
 */
function memoryKb(lists: number): number {
  return 64 * 1024 + Math.ceil((lists * 50 * lists * 4 * 1.05) / 1024)
}

async function create(
  client: pg.Client,
  { part, tenantId, domain }: Index,
  what: string,
  how: string,
): Promise<string> {
  const name = `candidates_${what}_${part}`
  const { rows: left } = await client.query(
    `select 1 from pg_class c join pg_index i on i.indexrelid = c.oid where c.relname = $1 and not i.indisvalid`,
    [name],
  )
  if (left.length > 0) await client.query(`drop index concurrently ${name}`)
  await client.query(`create index concurrently if not exists ${name} on candidates ${how}
    where tenant_id = ${client.escapeLiteral(tenantId)} and domain = ${client.escapeLiteral(domain)}`)
  return name
}

async function drop(client: pg.Client, { part }: Index): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`${LIST} and right(c.relname, 16) = $1 order by 1`, [
    part,
  ])
  for (const { name } of rows) await client.query(`drop index concurrently ${name}`)
  return rows.map(({ name }) => name)
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
  const { rows } = await client.query(`${LIST} order by 1`)
  const building = await underWay(client)
  const { rows: due } = await client.query<{ missing: number }>(
    `select count(*)::int as missing from users u left join candidates c using (record_id)
    where u.pipeline <> '' and (c.traits is null or c.layout is null)`,
  )
  const missing = due[0]?.missing ?? 0
  if (json) return answer(true, { indexes: rows, building, missing }, '')
  console.table(rows)
  for (const { phase, done, total } of building) console.error(`${phase}: ${done} of ${total}`)
  console.log(`${missing} enriched records are not indexed until they are enriched again.`)
}
