import { parse } from 'smol-toml'
import * as v from 'valibot'

/** `npm run settings` writes everything below this line. */
const MARK = '# Below: the queues above once more, for each environment, as `npm run settings` writes them.\n'

const Settings = v.record(v.string(), v.union([v.string(), v.number()]))
const Config = v.object({ queues: v.object({ producers: v.array(Settings), consumers: v.array(Settings) }) })
type Settings = v.InferOutput<typeof Settings>

/**
 * Adds the environments' queues to wrangler.toml: production has those of the top level; in tests the same queues
 * deliver immediately.
 *
 * @throws Error if the mark is missing
 */
export function withQueuesOfEnvironments(text: string): string {
  const [kept, ...rest] = text.split(MARK)
  if (kept === undefined || rest.length !== 1) {
    throw new Error(`wrangler.toml: expected one line '${MARK.trim()}', got ${rest.length}`)
  }
  const { producers, consumers } = v.parse(Config, parse(kept)).queues
  const atOnce = consumers.map((consumer) => ({ ...consumer, max_batch_timeout: 0, retry_delay: 0 }))
  return [
    `${kept}${MARK}`,
    ...tables('env.test.queues.producers', producers),
    ...tables('env.test.queues.consumers', atOnce),
    ...tables('env.production.queues.producers', producers),
    ...tables('env.production.queues.consumers', consumers),
  ].join('\n')
}

const tables = (name: string, all: readonly Settings[]): string[] =>
  all.map((settings) => {
    const lines = Object.entries(settings).map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
    return `[[${name}]]\n${lines.join('')}`
  })
