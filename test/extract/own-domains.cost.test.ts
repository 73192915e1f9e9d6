import { expect, test } from 'vitest'
import definitions from '../../domains/index.ts'
import { registry } from '../../shared/registry.ts'
import { compile } from '../../worker/domains/compile.ts'
import { read } from '../../worker/extract/rules/rules.ts'
import { readDefinition } from '../../worker/http/definition.ts'
import { HOSTILE_DEFINITIONS, hostileText } from './hostile-definitions.ts'

const shipped = registry(definitions)
const TEXTS = Number(process.env.COST_TEXTS ?? 12)
/** Of the process: what else the machine does takes no part in it, but slows down what does. */
const MOST_MS = Number(process.env.COST_MS ?? 900)

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each(Object.entries(HOSTILE_DEFINITIONS))(
  'a definition that goes for %s costs no more than is bearable',
  (name, definition) => {
    const domain = compile(shipped, 'hostile', 'hostile.v1', readDefinition(shipped, definition))
    const occurredAt = new Date('2026-05-17')
    read(domain, { text: 'a b', occurredAt })

    let worst = { seed: 0, ms: 0 }
    for (const seed of Array(TEXTS).keys()) {
      const text = hostileText(seed)
      const cost = () => cpuMs(() => read(domain, { text, occurredAt }))
      // What looks like the worst is measured again: the least that it costs is what it costs.
      const once = cost()
      const ms = once > worst.ms ? Math.min(once, cost(), cost()) : once
      if (ms > worst.ms) worst = { seed, ms }
    }

    if (process.env.COST_TEXTS) console.log(name, worst)
    expect(worst.ms).toBeLessThan(MOST_MS)
  },
  600_000,
)
