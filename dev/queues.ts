import { resolve } from 'node:path'
import * as v from 'valibot'
import { unstable_readConfig as readConfig } from 'wrangler'

const PROJECT = resolve(import.meta.dirname, '..')

const Queues = v.object({
  producers: v.optional(v.array(v.object({ queue: v.string() })), []),
  consumers: v.optional(
    v.array(v.object({ queue: v.string(), dead_letter_queue: v.optional(v.string()) })),
    [],
  ),
})

/**
 * The queues of an environment, as wrangler.toml has them.
 *
 * @param env empty for the top level
 * @throws Error that names a queue which nobody consumes: what is sent there is lost in four days
 */
export function queuesOf(env: string, config = resolve(PROJECT, 'wrangler.toml')): string[] {
  const { producers, consumers } = v.parse(Queues, readConfig({ config, env }, { hideWarnings: true }).queues)
  const consumed = new Set(consumers.map(({ queue }) => queue))
  const names = [
    ...producers.map(({ queue }) => queue),
    ...consumers.flatMap(({ dead_letter_queue: dead }) => dead ?? []),
  ]
  const alone = names.find((name) => !consumed.has(name))
  if (alone !== undefined) {
    throw new Error(
      `wrangler.toml, ${env || 'top level'}: expected a consumer of the queue '${alone}', got none`,
    )
  }
  return [...consumed].sort()
}

/** @throws Error where production lacks a queue that the top level has: environments inherit none */
export function productionQueues(config?: string): string[] {
  const queues = queuesOf('production', config)
  const missing = queuesOf('', config).find((name) => !queues.includes(name))
  if (missing === undefined) return queues
  throw new Error(`wrangler.toml, production: expected the queue '${missing}' of the top level, got none`)
}
