import { readFileSync } from 'node:fs'
import domains from '../domains/index.ts'
import { registry } from '../shared/registry.ts'
import { rulesExtractor } from '../worker/extract/rules/rules.ts'
import { readFlags, runCommand, UsageError } from './command.ts'
import { predict } from './eval/predict.ts'

const HELP = `Prints what the rules read of each text: {"id": "…", "context": "…"} on each line of a file.

  npm run -s eval -- FILE.jsonl --domain dating > predictions.jsonl

  --domain  whose fields are read`

await runCommand(async () => {
  const { positionals, values: flags } = readFlags({
    allowPositionals: true,
    options: { domain: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  if (flags.help) return console.log(HELP)
  const [path] = positionals
  const known = registry(domains)
  const domain = known.current(flags.domain ?? '')
  if (!path || !domain) {
    throw new UsageError(`eval: expected FILE.jsonl --domain ${known.names.join('|')}; --help says more.`)
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const occurredAt = new Date()
  for (const [index, line] of lines.entries()) {
    const { id, context } = parsed(line, index)
    const { fields, derived, evidence } = await predict(rulesExtractor, domain, { id, context, occurredAt })
    process.stdout.write(`${JSON.stringify({ id, fields, derived, evidence })}\n`)
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${lines.length}`)
  }
}, 2)

function parsed(line: string, index: number): { id: string; context: string } {
  const { id, context } = JSON.parse(line)
  if (typeof id !== 'string' || typeof context !== 'string') {
    throw new Error(`line ${index + 1}: expected {"id", "context"} with strings`)
  }
  return { id, context }
}
