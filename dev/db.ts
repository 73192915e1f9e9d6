import { readFlags, readPort, runCommand } from './command.ts'
import { startDevelopmentDatabase } from './development.ts'
import { requireFreePort } from './ports.ts'
import { runUntilStopped } from './shutdown.ts'

const HELP = `Starts only the database, for use with your own wrangler dev.

  npm run db [-- --db-port 4444] [--data .data] [--fresh]

  --db-port  port of the database: Neon's SQL over HTTP
  --data     directory of the data; --fresh removes it first

With DATABASE_URL=postgres://… it serves that Postgres instead of PGlite.`

await runCommand(async () => {
  const { values: flags } = readFlags({
    options: {
      'db-port': { type: 'string', default: '4444' },
      data: { type: 'string', default: '.data' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const dbPort = readPort('db-port', flags['db-port'])
  await runUntilStopped(async (register) => {
    const options = { data: flags.data, fresh: flags.fresh, dbPort: await requireFreePort(dbPort, 'db-port') }
    const { database, key } = await startDevelopmentDatabase(options)
    register(() => database.close())
    console.log(`ready db ${database.url} key ${key}`)
    return new Promise<never>(() => undefined)
  })
})
