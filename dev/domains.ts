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
import { answer, readFlags, runCommand, UsageError } from './command.ts'
import { listDomains, putDomain } from './domains/server.ts'
import { SERVER_URL } from './import/server.ts'

const HELP = `Custom domains, from a file with the body of PUT /v1/domains/{name}.

  npx kith domains check FILE.json [--name NAME]
  npx kith domains try FILE.json TEXTS.jsonl [--name NAME]
  npx kith domains put FILE.json [--name NAME] [--dry-run] [--wait] [--url http://127.0.0.1:8787]
  npx kith domains list [--url http://127.0.0.1:8787]

  check      reports the problems of the definition, or how its fields are read; without a server
  try        prints the values of each text, with evidence: {"text": "…"} on each line; without a server
  put        publishes it as the domain's next version; --dry-run shows the changes,
             --wait waits until all records of the previous version have been enriched again
  list       all custom domains, and how many of their records are still to be read again
  --json     a JSON object on each line
  --name     name of the domain; default: the file's name, or its folder's for a domain.json
  --url      URL of kith; else KITH_URL, else http://127.0.0.1:8787
  --key      instead of KITH_API_KEY, of scope admin; other users of the machine can see it

Examples:
  npx kith domains check tennis-partners.json
  KITH_API_KEY=kith_… npx kith domains put tennis-partners.json --dry-run
  KITH_API_KEY=kith_… npx kith domains put tennis-partners.json --wait

Exit codes: 0 on success, else 1.`

const shipped = registry(definitions)

const Line = v.object({ text: v.string(), occurred_at: v.optional(v.string()) })

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      wait: { type: 'boolean', default: false },
      url: { type: 'string', default: SERVER_URL },
      key: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const [verb, file, texts] = positionals
  if (verb === 'list') return listDomains(flags)
  if (file !== undefined && verb === 'check') return check(domainOf(file, flags.name), flags.json)
  if (file !== undefined && texts !== undefined && verb === 'try')
    return tryOn(domainOf(file, flags.name), texts, flags.json)
  if (file !== undefined && verb === 'put') return putDomain(nameOf(file, flags.name), contentOf(file), flags)
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

function check({ name, fields }: Domain, json: boolean): void {
  for (const [field, { kind, read, ...rest }] of Object.entries(fields)) {
    const expected = expectation({ kind, ...rest })
    answer(
      json,
      { field, kind, expected, read_by: read?.by ?? null },
      `${field}  ${kind}  ${expected}  ${read ? `read by ${read.by}` : 'not read from text'}`,
    )
  }
  console.error(`${name}: ${Object.keys(fields).length} fields, no problems.`)
}

function tryOn(domain: Domain, file: string, json: boolean): void {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text, occurred_at: saidAt } = v.parse(Line, JSON.parse(line))
    const occurredAt = saidAt === undefined ? new Date() : new Date(saidAt)
    const { readings, rejected } = readDraft(domain, { text, occurredAt })
    const said = [
      text,
      ...readings.map(
        ({ field, value, evidence }) =>
          `  ${field}: ${JSON.stringify(value)}  “${evidence.map(({ quote }) => quote).join('” … “')}”`,
      ),
      ...rejected.map(
        ({ field, value, reason }) => `  ${field}: refused ${JSON.stringify(value)}: ${reason}`,
      ),
    ]
    answer(json, { text, readings, rejected }, said.join('\n'))
  }
}
