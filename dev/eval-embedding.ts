import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import definitions from '../domains/index.ts'
import { answer, SENTENCE_ENCODER } from '../examples/openai-server/answer.ts'
import { registry } from '../shared/registry.ts'
import { hashedEmbedder } from '../worker/embed/hashed.ts'
import { openAiEmbedder } from '../worker/embed/openai.ts'
import { readFlags, runCommand } from './command.ts'
import { nearness, type Paraphrases } from './eval/paraphrases.ts'

const HELP = `Measures embedding models on paraphrases: whether heads with the same meaning in other words are near each other.

  npm run eval:embedding

It compares hashed words with a sentence encoder from an npm package, and with your own model if OPENAI_BASE_URL and
OPENAI_EMBEDDING_MODEL (and OPENAI_API_KEY) are set. The texts: test/data/paraphrases.jsonl.`

const TEXTS = new URL('../test/data/paraphrases.jsonl', import.meta.url)

await runCommand(async () => {
  const { values: flags } = readFlags({ options: { help: { type: 'boolean', default: false } } })
  if (flags.help) return console.log(HELP)
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await print(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`)
  } finally {
    server.close()
  }
})

async function print(encoderUrl: string): Promise<void> {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_EMBEDDING_MODEL: name, OPENAI_API_KEY: key } = process.env
  const embedders = [hashedEmbedder, reached(encoderUrl, SENTENCE_ENCODER)]
  if (baseUrl && name) embedders.push(reached(baseUrl, name, key))
  const groups: Paraphrases[] = readFileSync(TEXTS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  console.log('| Heads | Model | Recall@1 | Recall@5 | MRR | AUC | Nearer than the look-alike |')
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  for (const [domainName, own] of Map.groupBy(groups, ({ domain }) => domain)) {
    const domain = registry(definitions).current(domainName)
    if (!domain) throw new Error(`there is no domain '${domainName}'`)
    for (const embedder of embedders) {
      const cells = Object.values(await nearness(embedder, domain, own)).map(
        ({ value, low, high }) => `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`,
      )
      console.log(`| ${[domainName, `\`${embedder.model}\``, ...cells].join(' | ')} |`)
    }
  }
}

function reached(baseUrl: string, model: string, key?: string) {
  return openAiEmbedder({ baseUrl, key, fetch, now: () => new Date(), timeoutMs: 60_000 }, model)
}
