import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { nearest } from '../worker/http/refusal.ts'
import { runCommand, UsageError } from './command.ts'

/** Command names with their file and description. */
const ALL: Readonly<Record<string, readonly [file: string, what: string]>> = {
  dev: ['dev', 'all of kith on this machine'],
  keys: ['keys', 'create, list and revoke API keys'],
  migrate: ['migrate', 'apply migrations to a database'],
  import: ['import', 'users from NDJSON, JSON, CSV or Parquet'],
  export: ['export', 'users to NDJSON'],
  outcomes: ['outcomes', 'outcomes of matches, from a file'],
  'dead-letters': ['dead-letters', 'records whose enrichment has failed'],
  domains: ['domains', 'custom domains, from a file'],
  index: ['index', 'an index for a tenant with very many users'],
  eval: ['eval', 'the values that the rules read in texts'],
  'deploy check': ['deploy-check', 'check a deployment without an account'],
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

npx kith COMMAND --help describes each, with examples and exit codes. With --json, stdout has JSON only.

Exit codes: 0 on success, 2 for an unknown command, else the command’s own, which its help lists.`

await runCommand(async () => {
  const [first, second] = process.argv.slice(2)
  if (first === undefined || first === '--help' || first === 'help') return console.log(HELP)
  const words = first === 'deploy' ? 2 : 1
  const name = words === 2 ? `deploy ${second ?? ''}`.trim() : first
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const meant = nearest(name, Object.keys(COMMANDS))
    throw new UsageError(
      `kith: there is no '${name.slice(0, 64)}'${meant ? `: did you mean '${meant}'?` : '; see --help.'}`,
    )
  }
  process.argv.splice(2, words)
  await import(`./${command[0]}.ts`)
}, 2)
