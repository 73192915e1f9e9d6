import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { answer, readFlags, runCommand } from './command.ts'
import { pendingMigration } from './pending-migration.ts'
import { productionQueues } from './queues.ts'

const HELP = `Checks the parts of a deployment that need no account: the bundles of both environments with their bindings, that each
queue of wrangler.toml has a consumer, and that migrations/ results in worker/store/schema.ts. Then lists the queues and
the secrets that only you can create. Needs no network.

  npx kith deploy check

  --json  a JSON object at the end: the checks, and the commands that remain for you

Examples:
  npx kith deploy check
  npx kith deploy check --json

Exit codes: 0 if all checks pass, else 1.`

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
  const { values: flags } = readFlags({
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (flags.help) return console.log(HELP)
  const queues = productionQueues()
  const checked: string[] = []
  const ok = (what: string) => {
    checked.push(what)
    if (!flags.json) console.log(`ok    ${what}`)
  }
  ok(await dryRun('development', ''))
  ok(await dryRun('production', 'production'))
  ok(`each of ${queues.length} queues is consumed`)
  await requireNoPending()
  ok('migrations lead to worker/store/schema.ts')
  const queue = queues.map((name) => ({ command: `npx wrangler queues create ${name}` }))
  const toDo = [...queue, ...SECRETS.map(putSecret)]
  const optional = OPTIONAL_SECRETS.map(putSecret)
  if (flags.json) return answer(true, { ok: checked, to_do: toDo, optional }, '')
  for (const one of toDo) console.log(`to do ${written(one)}`)
  for (const one of optional) console.log(`      ${written(one)}`)
})

interface Command {
  command: string
  what?: string
}

function putSecret([name, what]: readonly [name: string, what: string]): Command {
  return { command: `npx wrangler secret put ${name} --env production`, what }
}

function written({ command, what }: Command): string {
  return what === undefined ? command : `${command}   # ${what}`
}

async function requireNoPending(): Promise<void> {
  const pending = await pendingMigration()
  if (pending === undefined) return
  throw new Error(
    `migrations/: expected to result in worker/store/schema.ts, but this is missing. Run 'drizzle-kit generate'.\n\n${pending}`,
  )
}

/** @param env in wrangler.toml; empty for the top level */
async function dryRun(name: string, env: string): Promise<string> {
  const cli = createRequire(import.meta.url).resolve('wrangler')
  const args = [cli, 'deploy', '--dry-run', '--outdir', `dist/${name}`, '--env', env]
  const quiet = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' }
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT, env: quiet }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`wrangler deploy --dry-run, ${name}: ${error.stderr || error.stdout}`)
    },
  )
  const size = /Total Upload: .*?gzip: ([\d.]+ \w+)/.exec(stdout)?.[1]
  return `${name} builds${size ? `, ${size} compressed` : ''}`
}
