import definitions from '../domains/index.ts'
import { registry } from '../shared/registry.ts'
import { readFlags, runCommand, UsageError } from './command.ts'
import { explain } from './explain/explain.ts'

const HELP = `Shows how the rules read a text: its tokens, the matching phrasings and what happens to each, and the values.

  npm run explain -- "I am 32 and I don't smoke." --domain dating
  npm run explain -- - --domain hiring < FILE

  --domain   the domain of the fields

docs/one-sentence.md explains each line and how to add a phrasing.`

const shipped = registry(definitions)

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: { domain: { type: 'string', default: '' }, help: { type: 'boolean', default: false } },
  })
  if (flags.help) return console.log(HELP)
  const [given] = positionals
  if (given === undefined) throw new UsageError('explain: expected a text, got none; --help shows how.')
  const domain = shipped.current(flags.domain)
  if (!domain) throw new UsageError(`--domain: expected one of ${shipped.names.join(', ')}.`)
  console.log(explain(domain, given === '-' ? await stdin() : given))
})

async function stdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
