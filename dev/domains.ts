import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import * as v from 'valibot'
import definitions from '../domains/index.ts'
import { OwnDomainName } from '../shared/definition.ts'
import { type Domain, expectation } from '../shared/domain.ts'
import { registry } from '../shared/registry.ts'
import { draftOf } from '../worker/domains/compile.ts'
import { readDraft } from '../worker/domains/draft.ts'
import { readDefinition } from '../worker/http/definition.ts'
import { readFlags, runCommand, UsageError } from './command.ts'
import { patientClient } from './import/client.ts'
import { readKey, readUrl, SERVER_URL } from './import/server.ts'

const HELP = `Domains of your own, from a file that holds the body of PUT /v1/domains/{name}.

  npm run domains -- check FILE.json [--name NAME]
  npm run domains -- try FILE.json TEXTS.jsonl [--name NAME]
  KITH_API_KEY=kith_… npm run domains -- put FILE.json [--name NAME] [--dry-run] [--url http://127.0.0.1:8787]
  KITH_API_KEY=kith_… npm run domains -- list [--json] [--url http://127.0.0.1:8787]

  check      says what is wrong with it, or how its fields are read; without a server
  try        prints what would be read of each text, with the words: {"text": "…"} on each line; without a server
  put        makes it the domain's next version; --dry-run says what that would change
  list       the domains there are, and how many of their records are still to be read again
  --json     a JSON object on each line
  --name     of the domain; left out: the file's name, or its folder's for a domain.json
  --url      of the kith; else KITH_URL, else http://127.0.0.1:8787
  --key      instead of KITH_API_KEY, of scope admin; other users of the machine can see it`

const shipped = registry(definitions)
const GIVE_UP_AFTER_SECONDS = 60

const Line = v.object({ text: v.string(), occurred_at: v.optional(v.string()) })

const Listed = v.object({
  data: v.array(
    v.object({
      version: v.string(),
      created_at: v.string(),
      progress: v.object({ users: v.number(), outdated: v.number() }),
    }),
  ),
})

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      url: { type: 'string', default: SERVER_URL },
      key: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const [verb, file, texts] = positionals
  if (verb === 'list') return list(flags)
  if (file !== undefined && verb === 'check') return check(domainOf(file, flags.name))
  if (file !== undefined && texts !== undefined && verb === 'try')
    return tryOn(domainOf(file, flags.name), texts)
  if (file !== undefined && verb === 'put') return put(file, flags)
  throw new UsageError('domains: expected check FILE, try FILE TEXTS, put FILE or list; --help shows how.')
})

function domainOf(file: string, named: string | undefined): Domain {
  const name = nameOf(file, named)
  return draftOf(shipped, name, readDefinition(shipped, contentOf(file)))
}

function nameOf(file: string, named: string | undefined): string {
  const name = named ?? basename(file, '.json').replace(/^domain$/, basename(dirname(file)))
  if (!v.is(OwnDomainName, name)) {
    throw new UsageError(`--name: expected lower-case letters, digits and hyphens, got '${String(name)}'`)
  }
  return name
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
}

function check({ name, fields }: Domain): void {
  for (const [field, { kind, read, ...rest }] of Object.entries(fields)) {
    console.log(
      `${field}  ${kind}  ${expectation({ kind, ...rest })}  ${read ? `read by ${read.by}` : 'not read from text'}`,
    )
  }
  console.error(`${name}: ${Object.keys(fields).length} fields, nothing wrong.`)
}

function tryOn(domain: Domain, file: string): void {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text, occurred_at: saidAt } = v.parse(Line, JSON.parse(line))
    const occurredAt = saidAt === undefined ? new Date() : new Date(saidAt)
    const { readings, rejected } = readDraft(domain, { text, occurredAt })
    console.log(text)
    for (const { field, value, evidence } of readings) {
      console.log(
        `  ${field}: ${JSON.stringify(value)}  “${evidence.map(({ quote }) => quote).join('” … “')}”`,
      )
    }
    for (const { field, value, reason } of rejected)
      console.log(`  ${field}: refused ${JSON.stringify(value)}: ${reason}`)
  }
}

interface ServerFlags {
  url: string
  key?: string
}

const callOf = (flags: ServerFlags) =>
  patientClient({
    url: readUrl(flags.url),
    key: readKey(flags.key),
    giveUpAfterSeconds: GIVE_UP_AFTER_SECONDS,
    signal: new AbortController().signal,
    onWait: (why, seconds) => console.error(`${why} Trying again in ${seconds.toFixed(1)} s.`),
  })

async function put(file: string, flags: ServerFlags & { name?: string; 'dry-run': boolean }): Promise<void> {
  const name = nameOf(file, flags.name)
  const body = JSON.stringify(contentOf(file))
  const path = `/v1/domains/${name}${flags['dry-run'] ? '?dry_run=true' : ''}`
  const { status, text, why } = await callOf(flags)({ method: 'PUT', path, body })
  if (status !== 200) throw new UsageError(why)
  const { version, changes, records, extras } = JSON.parse(text)
  console.log(flags['dry-run'] ? JSON.stringify({ version, changes, records, extras }, null, 2) : version)
}

async function list(flags: ServerFlags & { json: boolean }): Promise<void> {
  const { status, text, why } = await callOf(flags)({ method: 'GET', path: '/v1/domains' })
  if (status !== 200) throw new UsageError(why)
  const { data } = v.parse(Listed, JSON.parse(text))
  for (const one of data) {
    const { version, created_at: createdAt, progress } = one
    if (flags.json) {
      console.log(JSON.stringify(one))
      continue
    }
    console.log(
      `${version}  ${createdAt}  ${progress.users} users, ${progress.outdated} still to be read again`,
    )
  }
  if (data.length === 0) console.error('No domains of your own.')
}
