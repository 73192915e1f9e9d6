import { setTimeout as delay } from 'node:timers/promises'
import { examples } from '../domains/examples.ts'
import definitions from '../domains/index.ts'
import type { Domain } from '../shared/domain.ts'
import { ProviderError } from '../shared/errors.ts'
import { registry } from '../shared/registry.ts'
import type { SourceText } from '../shared/value.ts'
import { combinedExtractor } from '../worker/extract/combine.ts'
import type { Extractor } from '../worker/extract/extractor.ts'
import { modelExtractor } from '../worker/extract/model/model.ts'
import { openAiChat } from '../worker/extract/model/openai.ts'
import { rulesExtractor } from '../worker/extract/rules/rules.ts'
import { readFlags, runCommand, UsageError } from './command.ts'
import { predict } from './eval/predict.ts'
import { hardTotal, measures, score } from './eval/score.ts'
import { type Annotated, annotatedTexts } from './eval/texts.ts'

const DOMAINS = registry(definitions)

const HELP = `Measures a model on annotated texts: the rules, the model, and both combined.

  OPENAI_BASE_URL=https://… OPENAI_MODEL=… OPENAI_API_KEY=… npm run eval:model -- FILE.jsonl --domain ${DOMAINS.names.join('|')}

A line of FILE is {"id", "context", "fields"}, as in test/data. The model is called once per text.`

const TIMEOUT_MS = 60_000

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: { domain: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  if (flags.help) return console.log(HELP)
  const domain = DOMAINS.current(flags.domain ?? '')
  const { OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: name, OPENAI_API_KEY: key } = process.env
  const [file] = positionals
  if (!file || !domain || !baseUrl || !name) {
    throw new UsageError('expected OPENAI_BASE_URL, OPENAI_MODEL, a file and --domain; see --help.')
  }
  const texts = annotatedTexts(file)
  const server = { baseUrl, key, fetch, now: () => new Date(), timeoutMs: TIMEOUT_MS }
  const model = askedOnce(modelExtractor(openAiChat(server, name), ({ version }) => examples[version] ?? []))
  const extractors = { rules: rulesExtractor, model, together: combinedExtractor(rulesExtractor, model) }
  for (const [what, extractor] of Object.entries(extractors)) {
    const { precision, recall, f1 } = await measure(extractor, domain, texts)
    const figures = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
    console.log(`${what.padEnd(9)} ${figures}`)
  }
})

/** Scores the hard fields. */
async function measure(extractor: Extractor, domain: Domain, texts: readonly Annotated[]) {
  const fields = new Map<string, Readonly<Record<string, unknown>>>()
  for (const { id, context } of texts) {
    fields.set(id, (await predict(extractor, domain, { id, context, occurredAt: new Date() })).fields)
  }
  return measures(hardTotal(score(texts, fields).fields))
}

/** Waits and retries when throttled; any other failure ends the measurement. */
function askedOnce(model: Extractor): Extractor {
  const answers = new Map<string, ReturnType<Extractor['extract']>>()
  const ask = async (domain: Domain, source: SourceText): ReturnType<Extractor['extract']> => {
    try {
      return await model.extract(domain, [source])
    } catch (error) {
      if (!(error instanceof ProviderError && error.throttled)) throw error
      await delay((error.retryAfterSeconds ?? 10) * 1000)
      return ask(domain, source)
    }
  }
  return {
    version: model.version,
    extract: async (domain, sources) => {
      const asked = sources.map((source) => {
        const answer = answers.get(source.text) ?? ask(domain, source)
        answers.set(source.text, answer)
        return answer
      })
      return (await Promise.all(asked)).flat()
    },
  }
}
