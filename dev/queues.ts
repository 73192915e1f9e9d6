import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'smol-toml'
import * as v from 'valibot'

export const CONFIG = resolve(import.meta.dirname, '../wrangler.toml')

const Environment = v.object({
  queues: v.object({
    producers: v.array(v.object({ queue: v.string() })),
    consumers: v.array(v.object({ queue: v.string(), dead_letter_queue: v.optional(v.string()) })),
  }),
})
type Environment = v.InferOutput<typeof Environment>

const Config = v.object({ ...Environment.entries, env: v.object({ production: Environment }) })

/**
 * The production queues in wrangler.toml.
 *
 * @throws Error that names a queue without a consumer, whose messages would be lost after four days, or one that only
 *   the top level has, since environments do not inherit
 */
export function productionQueues(config = CONFIG): string[] {
  const { env, ...topLevel } = v.parse(Config, parse(readFileSync(config, 'utf8')))
  const queues = consumedQueues('production', env.production)
  const missing = consumedQueues('top level', topLevel).find((name) => !queues.includes(name))
  if (missing === undefined) return queues
  throw new Error(`wrangler.toml, production: expected the queue '${missing}' of the top level, got none`)
}

function consumedQueues(name: string, { queues: { producers, consumers } }: Environment): string[] {
  const consumed = new Set(consumers.map(({ queue }) => queue))
  const named = [
    ...producers.map(({ queue }) => queue),
    ...consumers.flatMap(({ dead_letter_queue: dead }) => dead ?? []),
  ]
  const alone = named.find((queue) => !consumed.has(queue))
  if (alone === undefined) return [...consumed].sort()
  throw new Error(`wrangler.toml, ${name}: expected a consumer of the queue '${alone}', got none`)
}
