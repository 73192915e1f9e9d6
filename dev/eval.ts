import { readFileSync } from 'node:fs'
import domains from '../domains/index.ts'
import { registry } from '../shared/registry.ts'
import { rulesExtractor } from '../worker/extract/rules/rules.ts'
import { readFlags, runCommand, UsageError } from './command.ts'
import { predict } from './eval/predict.ts'
import { showProgress } from './progress.ts'

const HELP = `Prints the values that the rules read in each text: {"id": "…", "context": "…"} on each line of a file.

  npx kith eval FILE.jsonl --domain NAME > predictions.jsonl

  --domain  the domain of the fields
  --json    same output: a JSON object on each line

Examples:
  npx kith eval texts.jsonl --domain dating > predictions.jsonl

Exit codes: 0 if all texts were read, else 2.`

await runCommand(async () => {
  const { positionals, values: flags } = readFlags({
    allowPositionals: true,
    options: {
      domain: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const [path] = positionals
  const known = registry(domains)
  const domain = known.current(flags.domain ?? '')
  if (!path || !domain) {
    throw new UsageError(`eval: expected FILE.jsonl --domain ${known.names.join('|')}; see --help.`)
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const occurredAt = new Date()
  const progress = showProgress(process.stderr, { total: lines.length, unit: 'texts' })
  for (const [index, line] of lines.entries()) {
    const { id, context } = parsed(line, index)
    const { fields, derived, evidence } = await predict(rulesExtractor, domain, { id, context, occurredAt })
    process.stdout.write(`${JSON.stringify({ id, fields, derived, evidence })}\n`)
    progress.update(index + 1)
  }
  progress.stop()
}, 2)

function parsed(line: string, index: number): { id: string; context: string } {
  const { id, context } = JSON.parse(line)
  if (typeof id !== 'string' || typeof context !== 'string') {
    throw new Error(`line ${index + 1}: expected {"id", "context"} with strings`)
  }
  return { id, context }
}
