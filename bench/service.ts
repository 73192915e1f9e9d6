import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { type Unstable_Config, unstable_readConfig } from 'wrangler'
import { connectToEndpoint, putKey, SCOPES } from '../dev/api-keys.ts'
import { createApiKey, hashApiKey } from '../shared/api-key.ts'
import { hex } from '../shared/hash.ts'
import { startPostgres } from '../test/races/postgres.ts'
import type { Caller } from '../worker/store/db.ts'
import { bundle } from './bundle.ts'
import { type Endpoint, startEndpoint } from './endpoint.ts'
import { type Client, connect } from './load.ts'
import { cpuMs, memoryBytes, runtimes } from './runtimes.ts'

/** `postgres flushed`: a commit waits for the disk. The other kinds exclude the disk from the figures. */
export type DatabaseKind = 'pglite' | 'postgres' | 'postgres flushed'

/** The production bundle in the real runtime, over a database. */
export interface Service {
  client: Client
  /** The client's key, with all scopes. */
  key: string
  /** The same caller as the client's, in process. */
  caller: Caller
  database: Endpoint
  /** SQL as the owner. */
  sql: ReturnType<typeof connectToEndpoint>
  /** CPU time used by the runtime so far. */
  cpuMs(): number
  /** Memory held by the runtime. */
  memoryBytes(): number
  /** Runs the cron trigger once. */
  sweep(): Promise<void>
  close(): Promise<void>
}

const CONFIG = resolve(import.meta.dirname, '../wrangler.toml')

/**
 * @param options.queue false drops messages to queues; in production the queue and its consumers run elsewhere, here
 *   in the thread that answers requests
 */
export async function startService(options: { database: DatabaseKind; queue: boolean }): Promise<Service> {
  const script = join(bundle('bench', 'bench/floor.ts'), 'floor.js')
  const { database, closeDatabase } = await openDatabase(options.database)
  const sql = connectToEndpoint(database.url)
  const key = createApiKey('test', (count) => randomBytes(count))
  await putKey(sql, { key, tenant: 'bench', scopes: SCOPES })
  const { runtime, origin, pid } = await startRuntime(script, database.url, options.queue).catch(
    async (error: unknown) => {
      await closeDatabase()
      throw error
    },
  )
  const client = connect(origin, key)
  const worker = await runtime.getWorker('kith')
  return {
    client,
    key,
    caller: { keyHash: hex(await hashApiKey(key)), scope: 'users:write' },
    database,
    sql,
    cpuMs: () => cpuMs(pid),
    memoryBytes: () => memoryBytes(pid),
    async sweep() {
      await worker.scheduled({ cron: '* * * * *' })
    },
    async close() {
      client.close()
      await runtime.dispose()
      await closeDatabase()
    },
  }
}

/**
 * A Worker in a process of its own.
 *
 * @param script the bundle's file
 */
export async function startRuntime(script: string, databaseUrl: string, hasQueues: boolean) {
  const before = new Set(runtimes())
  const runtime = new Miniflare(runtimeOptions(script, databaseUrl, hasQueues))
  await runtime.ready
  const { origin } = await runtime.unsafeGetDirectURL('kith')
  return { runtime, origin, pid: runtimes().find((one) => !before.has(one)) ?? Number.NaN }
}

/** The deployment of wrangler.toml without what only Cloudflare has: its models and its rate limits. */
function runtimeOptions(script: string, databaseUrl: string, hasQueues: boolean) {
  const config: Unstable_Config = unstable_readConfig(
    { config: CONFIG, env: 'production' },
    { hideWarnings: true },
  )
  const { compatibility_date, compatibility_flags, queues } = config
  return convertV4MiniflareOptions({
    name: 'kith',
    scriptPath: script,
    modules: true,
    ...(compatibility_date && { compatibilityDate: compatibility_date }),
    compatibilityFlags: compatibility_flags,
    bindings: {
      DATABASE_URL: 'postgres://kith_app@127.0.0.1/kith',
      NEON_ENDPOINT: `${databaseUrl}/sql`,
      QUEUELESS: !hasQueues,
    },
    queueProducers: Object.fromEntries(
      (queues.producers ?? []).map(({ binding, queue }) => [binding, { queueName: queue ?? binding }]),
    ),
    queueConsumers: Object.fromEntries(
      (hasQueues ? (queues.consumers ?? []) : []).map((consumer) => [
        consumer.queue,
        consumerOptions(consumer),
      ]),
    ),
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
    log: new Log(LogLevel.ERROR),
    handleStructuredLogs: () => undefined,
    cf: false,
  })
}

type Consumer = NonNullable<Unstable_Config['queues']['consumers']>[number]

const consumerOptions = ({
  max_batch_size,
  max_batch_timeout,
  max_retries,
  retry_delay,
  dead_letter_queue,
}: Consumer) => ({
  ...(max_batch_size !== undefined && { maxBatchSize: max_batch_size }),
  ...(max_batch_timeout !== undefined && { maxBatchTimeout: max_batch_timeout }),
  ...(max_retries !== undefined && { maxRetries: max_retries }),
  ...(retry_delay !== undefined && { retryDelay: retry_delay }),
  ...(dead_letter_queue !== undefined && { deadLetterQueue: dead_letter_queue }),
})

async function openDatabase(kind: DatabaseKind) {
  if (kind === 'pglite') {
    const database = await startEndpoint({ port: 0 })
    return { database, closeDatabase: () => database.close() }
  }
  const postgres = await startPostgres({ fsync: kind === 'postgres flushed' })
  if (!postgres)
    throw new Error('There is no Postgres to start: npm ci on Linux x64, or apt-get install postgresql.')
  const { url: databaseUrl, migrations } = postgres
  const database = await startEndpoint({ port: 0, databaseUrl, migrations })
  return {
    database,
    async closeDatabase() {
      await database.close()
      await postgres.stop()
    },
  }
}
