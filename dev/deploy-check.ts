import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { readFlags, runCommand } from './command.ts'
import { pendingMigration } from './pending-migration.ts'
import { productionQueues } from './queues.ts'

const HELP = `Checks everything of a deployment that needs no account: the bundle of both environments, with their bindings,
that each queue of wrangler.toml is consumed, and that migrations/ leads to worker/store/schema.ts. Then lists the queues
and the secrets that only you can make. Needs no network.

  npm run deploy:check`

const SECRETS: [name: string, what: string][] = [
  ['DATABASE_URL', 'postgres://kith_app:…@….neon.tech/<database>: the app role, not the owner'],
]
const OPTIONAL_SECRETS: [name: string, what: string][] = [
  ['WEBHOOK_KEY', 'only for webhooks: docs/webhooks.md'],
  ['TOKEN_KEY', 'only for tokens of users: docs/browsers.md'],
  ['MEMORY_STORES', 'only for external memory: docs/memory.md'],
  ['OPENAI_API_KEY', 'only with EXTRACTOR or EMBEDDER = "openai": docs/models.md'],
]

const PROJECT = resolve(import.meta.dirname, '..')

await runCommand(async () => {
  const { values: flags } = readFlags({ options: { help: { type: 'boolean', default: false } } })
  if (flags.help) return console.log(HELP)
  await dryRun('development', '')
  await dryRun('production', 'production')
  const queues = productionQueues()
  console.log(`ok    each of ${queues.length} queues is consumed`)
  const pending = await pendingMigration()
  if (pending !== undefined) {
    throw new Error(
      `migrations/: expected to lead to worker/store/schema.ts, but this is missing. Run 'drizzle-kit generate'.\n\n${pending}`,
    )
  }
  console.log('ok    migrations lead to worker/store/schema.ts')
  for (const queue of queues) console.log(`to do npx wrangler queues create ${queue}`)
  for (const [name, what] of SECRETS)
    console.log(`to do npx wrangler secret put ${name} --env production   # ${what}`)
  for (const [name, what] of OPTIONAL_SECRETS)
    console.log(`      npx wrangler secret put ${name} --env production   # ${what}`)
})

/** @param env in wrangler.toml; empty for the top level */
async function dryRun(name: string, env: string): Promise<void> {
  const cli = createRequire(import.meta.url).resolve('wrangler')
  const args = [cli, 'deploy', '--dry-run', '--outdir', `dist/${name}`, '--env', env]
  const quiet = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' }
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT, env: quiet }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`wrangler deploy --dry-run, ${name}: ${error.stderr || error.stdout}`)
    },
  )
  const size = /Total Upload: .*?gzip: ([\d.]+ \w+)/.exec(stdout)?.[1]
  console.log(`ok    ${name} builds${size ? `, ${size} compressed` : ''}`)
}
