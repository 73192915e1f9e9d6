import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import domains from '../domains/index.ts'
import { registry } from '../shared/registry.ts'
import { rulesExtractor } from '../worker/extract/rules/rules.ts'
import { predict } from './eval/predict.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { domain: { type: 'string' } } })
const [path] = positionals
const known = registry(domains)
const domain = known.current(values.domain ?? '')
if (!path || !domain) {
  console.error(`usage: npm run eval -- FILE.jsonl --domain ${known.names.join('|')} > predictions.jsonl`)
  process.exit(2)
}

const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
const occurredAt = new Date()
for (const [index, line] of lines.entries()) {
  const { id, context } = parsed(line, index)
  const { fields, derived, evidence } = await predict(rulesExtractor, domain, { id, context, occurredAt })
  process.stdout.write(`${JSON.stringify({ id, fields, derived, evidence })}\n`)
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${lines.length}`)
}

function parsed(line: string, index: number): { id: string; context: string } {
  const { id, context } = JSON.parse(line)
  if (typeof id !== 'string' || typeof context !== 'string') {
    throw new Error(`line ${index + 1}: expected {"id", "context"} with strings`)
  }
  return { id, context }
}
