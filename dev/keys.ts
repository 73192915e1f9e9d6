import { randomBytes } from 'node:crypto'
import { createApiKey } from '../shared/api-key.ts'
import { DEFAULT_SCOPES, type ListedKey, listKeys, putKey, revokeKey, SCOPES } from './api-keys.ts'
import { answer, readFlags, runCommand, UsageError } from './command.ts'
import { type DatabaseFlags, DEFAULT_ENDPOINT, withDatabase } from './with-database.ts'

const HELP = `Creates, lists and revokes API keys.

  npx kith keys create --tenant NAME [--scopes a,b] [--mode test|live] [--expires-in 90d]
  npx kith keys list [--tenant NAME]
  npx kith keys revoke KEY_ID

  --tenant      tenant of the key; created if it does not exist
  --scopes      of ${SCOPES.join(', ')}; default ${DEFAULT_SCOPES.join(',')}
  --mode        kith_test_… or kith_live_…; default test
  --expires-in  days or hours, e.g. 90d or 12h; default never
  --json        a JSON object on each line
  --db          the endpoint of kith dev or npm run db; default ${DEFAULT_ENDPOINT}

Without --db, DATABASE_URL is used if it is set: the connection string of the owner of a Neon database.
Only create prints the key: kith stores its hash.

Examples:
  npx kith keys create --tenant acme
  npx kith keys create --tenant acme --mode live --scopes users:read,match --expires-in 90d
  npx kith keys list --tenant acme --json

Exit codes: 0 on success, else 1.`

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      scopes: { type: 'string' },
      mode: { type: 'string', default: 'test' },
      'expires-in': { type: 'string' },
      db: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const [verb, keyId, ...surplus] = positionals
  if (surplus.length > 0 || (verb !== 'revoke' && keyId !== undefined)) {
    throw new UsageError(`keys ${verb}: expected no '${surplus[0] ?? keyId}'; see --help.`)
  }
  if (verb === 'create') return create(flags)
  if (verb === 'list') return list(flags)
  if (verb === 'revoke') return revoke(flags, keyId)
  throw new UsageError(
    `keys: expected create, list or revoke, got ${verb === undefined ? 'nothing' : `'${verb}'`}`,
  )
})

async function create(
  flags: DatabaseFlags & {
    tenant?: string
    scopes?: string
    mode: string
    'expires-in'?: string
    json: boolean
  },
): Promise<void> {
  if (!flags.tenant?.trim()) throw new UsageError('keys create: expected --tenant NAME, got none')
  const { tenant, mode } = flags
  if (mode !== 'test' && mode !== 'live') throw new UsageError(`--mode: expected test or live, got '${mode}'`)
  const scopes = readScopes(flags.scopes)
  const expiresAt =
    flags['expires-in'] === undefined ? undefined : readExpiry(flags['expires-in'], new Date())
  const key = createApiKey(mode, randomBytes)
  await withDatabase(flags, (sql) => putKey(sql, { key, tenant, scopes, ...(expiresAt && { expiresAt }) }))
  answer(flags.json, { key, tenant, scopes, expiresAt: expiresAt ?? null }, key)
  console.error(`For tenant ${tenant}, scopes ${scopes.join(',')}. This key is not shown again.`)
}

async function list(flags: DatabaseFlags & { tenant?: string; json: boolean }): Promise<void> {
  const keys = await withDatabase(flags, (sql) => listKeys(sql, flags.tenant))
  for (const key of keys) {
    if (flags.json) {
      console.log(JSON.stringify({ ...key, state: state(key) }))
      continue
    }
    console.log(
      [
        key.keyId,
        key.tenant,
        key.tenantId,
        key.scopes.join(','),
        key.createdAt.toISOString(),
        state(key),
      ].join('  '),
    )
  }
  if (keys.length === 0)
    console.error(flags.tenant === undefined ? 'No keys.' : `No keys of tenant ${flags.tenant}.`)
}

async function revoke(flags: DatabaseFlags & { json: boolean }, keyId: string | undefined): Promise<void> {
  if (keyId === undefined) throw new UsageError('keys revoke: expected the KEY_ID that list shows, got none')
  const known = await withDatabase(flags, (sql) => revokeKey(sql, keyId))
  if (!known) {
    // The argument may be a whole key, so only the public part is repeated.
    throw new UsageError(`keys revoke: expected a KEY_ID that list shows, got '${keyId.slice(0, 18)}'`)
  }
  if (flags.json) answer(true, { keyId, revoked: true }, '')
  else console.error(`Revoked ${keyId}.`)
}

function state({ expiresAt, revokedAt }: ListedKey): string {
  if (revokedAt !== null) return `revoked ${revokedAt.toISOString()}`
  if (expiresAt === null) return 'active'
  return `${expiresAt > new Date() ? 'expires' : 'expired'} ${expiresAt.toISOString()}`
}

function readScopes(text: string | undefined): readonly string[] {
  if (text === undefined) return DEFAULT_SCOPES
  const scopes = text.split(',').map((scope) => scope.trim())
  const unknown = scopes.find((scope) => !SCOPES.some((known) => known === scope))
  if (unknown !== undefined) {
    throw new UsageError(`--scopes: expected some of ${SCOPES.join(', ')}, got '${unknown.slice(0, 64)}'`)
  }
  return [...new Set(scopes)]
}

function readExpiry(text: string, now: Date): Date {
  const [, count, unit] = /^([1-9]\d{0,4})([dh])$/.exec(text) ?? []
  if (count === undefined) {
    throw new UsageError(`--expires-in: expected days or hours as 90d or 12h, got '${text.slice(0, 64)}'`)
  }
  return new Date(now.getTime() + Number(count) * (unit === 'd' ? 24 : 1) * 3_600_000)
}
