import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { nearest } from '../worker/http/refusal.ts'
import { runCommand, UsageError } from './command.ts'

/** Command names with their file and description. */
const ALL: Readonly<Record<string, readonly [file: string, what: string]>> = {
  dev: ['dev', 'all of kith on this machine'],
  keys: ['keys', 'make, list and revoke API keys'],
  migrate: ['migrate', 'bring a database up to date'],
  import: ['import', 'users from NDJSON, JSON, CSV or Parquet'],
  export: ['export', 'users to NDJSON'],
  outcomes: ['outcomes', 'what became of matches, from a file'],
  'dead-letters': ['dead-letters', 'records whose enrichment has failed'],
  domains: ['domains', 'domains of your own, from a file'],
  index: ['index', 'an index for a tenant with very many users'],
  eval: ['eval', 'what the rules read of texts'],
  'deploy check': ['deploy-check', 'everything of a deployment that needs no account'],
}

/** The published package has only the commands that need no checkout. */
const COMMANDS = Object.fromEntries(
  Object.entries(ALL).filter(([, [file]]) =>
    existsSync(join(import.meta.dirname, `${file}${extname(import.meta.filename)}`)),
  ),
)

const HELP = `kith, matching infrastructure that you run yourself.

  npx kith COMMAND […]

${Object.entries(COMMANDS)
  .map(([name, [, what]]) => `  ${name.padEnd(14)}${what}`)
  .join('\n')}

Examples:
  npx kith dev
  npx kith keys create --tenant acme
  npx kith import people.csv --domain dating

npx kith COMMAND --help says more of each, with examples and exit codes. --json answers with JSON on stdout, and with
nothing else there.

Exit codes: 0 if all is well, 2 where there is no such command; else the command’s own, which its help names.`

await runCommand(async () => {
  const [first, second] = process.argv.slice(2)
  if (first === undefined || first === '--help' || first === 'help') return console.log(HELP)
  const words = first === 'deploy' ? 2 : 1
  const name = words === 2 ? `deploy ${second ?? ''}`.trim() : first
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const meant = nearest(name, Object.keys(COMMANDS))
    throw new UsageError(
      `kith: there is no '${name.slice(0, 64)}'${meant ? `: did you mean '${meant}'?` : '; --help lists what there is.'}`,
    )
  }
  process.argv.splice(2, words)
  await import(`./${command[0]}.ts`)
}, 2)
