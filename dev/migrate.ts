import { answer, readFlags, runCommand, UsageError } from './command.ts'
import { openPostgres, setRolePassword } from './neon/postgres.ts'
import { MIGRATIONS } from './neon/start.ts'
import { ownerUrl } from './owner-url.ts'
import { showWait } from './progress.ts'

const APP_ROLE = 'kith_app'

const HELP = `Applies the missing migrations to the database of DATABASE_URL: all of them, or none and an error.

  npx kith migrate [--app-password-from-env NAME]

  --app-password-from-env NAME  then set the password of the role ${APP_ROLE} to the value of the variable NAME.
                                The Worker's DATABASE_URL is the same as the owner's with ${APP_ROLE} and that password.

  --json                        a JSON object at the end

DATABASE_URL is the owner's direct connection string, without a pooler.
The password is never printed, and is no argument, which other users of the machine could see. To choose one:
  export KITH_APP_PASSWORD=$(openssl rand -hex 24)

Examples:
  DATABASE_URL=postgres://owner:…@host/db npx kith migrate
  npx kith migrate --app-password-from-env KITH_APP_PASSWORD

Exit codes: 0 if the database is up to date, else 1.`

await runCommand(async () => {
  const { values: flags } = readFlags({
    options: {
      'app-password-from-env': { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const databaseUrl = ownerUrl()
  const password = readPassword(flags['app-password-from-env'])
  const backend = await openPostgres(databaseUrl)
  const wait = showWait(process.stderr, 'Migrating')
  try {
    await backend.migrate(MIGRATIONS)
  } finally {
    wait.stop()
    await backend.close()
  }
  if (password !== undefined) await setRolePassword(databaseUrl, APP_ROLE, password)
  if (flags.json) return answer(true, { migrated: true, password_set: password !== undefined }, '')
  console.log('The database is up to date.')
  if (password === undefined) {
    console.log(
      `If ${APP_ROLE} has no password yet: npx kith migrate --app-password-from-env KITH_APP_PASSWORD`,
    )
  } else {
    console.log(`The password of ${APP_ROLE} is set.`)
  }
})

/** Neon's minimum. */
const MIN_PASSWORD_CHARS = 12

function readPassword(variable: string | undefined): string | undefined {
  if (variable === undefined) return undefined
  const password = process.env[variable]
  if (password === undefined || password.length < MIN_PASSWORD_CHARS) {
    const got = password === undefined ? 'none' : `${password.length}`
    throw new UsageError(
      `--app-password-from-env: expected at least ${MIN_PASSWORD_CHARS} characters in the variable ${variable.slice(0, 64)}, got ${got}`,
    )
  }
  return password
}
