import * as v from 'valibot'
import { isServerAddress } from '../../shared/address.ts'

const text = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,1024}$/, '1 to 1024 visible ASCII characters'))

/** Settings of extractor and embedder: docs/models.md. */
export const ModelSettings = v.object({
  EXTRACTOR: v.optional(v.picklist(['rules', 'workers-ai', 'openai'])),
  EMBEDDER: v.optional(v.picklist(['hashed', 'workers-ai', 'openai'])),
  OPENAI_BASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isServerAddress, 'https://…, or http:// on this machine, without user or query'),
    ),
  ),
  OPENAI_API_KEY: v.optional(text),
  OPENAI_MODEL: v.optional(text, 'gpt-4.1-mini'),
  OPENAI_EMBEDDING_MODEL: v.optional(text),
  WORKERS_AI_MODEL: v.optional(text, '@cf/meta/llama-3.3-70b-instruct-fp8-fast'),
  WORKERS_AI_EMBEDDING_MODEL: v.optional(text, '@cf/baai/bge-m3'),
  /** Texts a minute that the model reads for one tenant. Workers AI allows 300 calls a minute for an account. */
  MODEL_CALLS_PER_MINUTE: v.optional(
    v.pipe(v.union([v.string(), v.number()]), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(100_000)),
    '240',
  ),
})
type ModelSettings = v.InferOutput<typeof ModelSettings>

export interface Server {
  baseUrl: string
  key: string | undefined
}

/** The choice of a model; offline provider by default. */
export type Choice<Offline extends string> =
  | { provider: Offline }
  | { provider: 'workers-ai'; model: string }
  | { provider: 'openai'; model: string; server: Server }

/**
 * Chooses the models. An OpenAI-compatible server becomes the extractor by default, but the embedder only if an
 * embedding model is named, since many servers have none.
 *
 * @param hasAi whether Workers AI is bound
 * @throws Error that names the missing setting
 */
export function chooseModels(settings: ModelSettings, hasAi: boolean) {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: key, OPENAI_EMBEDDING_MODEL: embeddingModel } = settings
  const extractor = settings.EXTRACTOR ?? (baseUrl ? 'openai' : 'rules')
  const embedder = settings.EMBEDDER ?? (baseUrl && embeddingModel ? 'openai' : 'hashed')
  const choose = <Offline extends string>(
    provider: Offline | 'workers-ai' | 'openai',
    names: { workersAi: string; openAi: string | undefined; setting: string },
  ): Choice<Offline> => {
    if (provider === 'workers-ai') {
      if (!hasAi) throw missing('the binding AI')
      return { provider: 'workers-ai', model: names.workersAi }
    }
    if (provider === 'openai') {
      if (!baseUrl) throw missing('OPENAI_BASE_URL')
      if (!names.openAi) throw missing(names.setting)
      return { provider: 'openai', model: names.openAi, server: { baseUrl, key } }
    }
    return { provider: provider as Offline }
  }
  return {
    extractor: choose<'rules'>(extractor, {
      workersAi: settings.WORKERS_AI_MODEL,
      openAi: settings.OPENAI_MODEL,
      setting: 'OPENAI_MODEL',
    }),
    embedder: choose<'hashed'>(embedder, {
      workersAi: settings.WORKERS_AI_EMBEDDING_MODEL,
      openAi: embeddingModel,
      setting: 'OPENAI_EMBEDDING_MODEL',
    }),
    callsPerMinute: settings.MODEL_CALLS_PER_MINUTE,
  }
}

const missing = (what: string) =>
  new Error(`Settings of the Worker: ${what} is missing, and a model needs it`)
