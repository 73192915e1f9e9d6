import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { answer, readFlags, readPort, runCommand, UsageError } from './command.ts'
import { APP_DATABASE_URL, makePendingDue, startDevelopmentDatabase } from './development.ts'
import { requireFreePort } from './ports.ts'
import { runUntilStopped } from './shutdown.ts'
import { startWrangler } from './wrangler.ts'

const SWEEP_EVERY_MS = 60_000
const MODEL_SETTINGS = [
  'EXTRACTOR',
  'EMBEDDER',
  'OPENAI_BASE_URL',
  'OPENAI_MODEL',
  'OPENAI_EMBEDDING_MODEL',
  'MODEL_CALLS_PER_MINUTE',
]

const HELP = `Runs kith on this machine: a database with kith's migrations, and the Worker in wrangler dev.

  npx kith dev [--port 8787] [--db-port 4444] [--data .data] [--fresh]

  --port     port of the API
  --db-port  port of the database: Neon's SQL over HTTP
  --data     directory of the data and the development key; --fresh removes it first
  --json     a JSON object on stdout when everything is ready; the log goes to stderr

With DATABASE_URL=postgres://… it serves that Postgres instead of PGlite.
With OPENAI_BASE_URL=https://… a model reads texts as well: docs/models.md. Its key is OPENAI_API_KEY in .dev.vars.

Examples:
  npx kith dev
  npx kith dev --port 9000 --data ~/kith-data
  npx kith dev --port 0 --db-port 0 --json

Exit codes: 0 if it was stopped, 1 if a process ended unexpectedly.`

await runCommand(async () => {
  const { values: flags } = readFlags({
    options: {
      port: { type: 'string', default: '8787' },
      'db-port': { type: 'string', default: '4444' },
      data: { type: 'string', default: '.data' },
      fresh: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const port = readPort('port', flags.port)
  const dbPort = readPort('db-port', flags['db-port'])
  if (port !== 0 && port === dbPort)
    throw new UsageError(`--port and --db-port: expected two ports, got ${port} twice`)
  await runUntilStopped(async (register) => {
    const ports = {
      port: await requireFreePort(port, 'port'),
      dbPort: await requireFreePort(dbPort, 'db-port'),
    }
    return develop({ ...ports, data: flags.data, fresh: flags.fresh, json: flags.json }, register)
  })
})

interface DevOptions {
  port: number
  dbPort: number
  data: string
  fresh: boolean
  json: boolean
}

async function develop(options: DevOptions, register: (close: () => Promise<void>) => void): Promise<never> {
  const { database, key } = await startDevelopmentDatabase(options)
  register(() => database.close())
  await makePendingDue()
  const worker = await startWrangler(
    {
      project: resolve(import.meta.dirname, '..'),
      port: options.port,
      log: options.json ? console.error : console.log,
      vars: { ...modelSettings(), DATABASE_URL: APP_DATABASE_URL, NEON_ENDPOINT: `${database.url}/sql` },
    },
    register,
  )
  answer(
    options.json,
    { url: worker.url, key, db: database.url, console: `${worker.url}/console` },
    `ready ${worker.url} key ${key} db ${database.url}\nconsole ${worker.url}/console\n\n${exampleCall(worker.url, key)}`,
  )
  return Promise.race([worker.failed, sweepEveryMinute(worker.url)])
}

/** Without the key: these become arguments, which other users of the machine can see. */
function modelSettings(): Record<string, string> {
  return Object.fromEntries(
    MODEL_SETTINGS.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
}

async function sweepEveryMinute(url: string): Promise<never> {
  for (;;) {
    await sweep(url)
    await delay(SWEEP_EVERY_MS)
  }
}

/** Cron does not fire by itself in wrangler dev. */
async function sweep(url: string): Promise<void> {
  const response = await fetch(`${url}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`)
  const text = await response.text()
  if (!response.ok) console.error(`The sweeper: expected 200, got ${response.status} ${text.slice(0, 200)}`)
}

function exampleCall(url: string, key: string): string {
  return `curl ${url}/v1/users \\
  -H "Authorization: Bearer ${key}" \\
  -H "Content-Type: application/json" \\
  -H 'Prefer: wait=10' \\
  -d '{
    "user_id": "u_alice",
    "domain": "dating",
    "context": "32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.",
    "fields": { "location": "New York, NY" }
  }'`
}
