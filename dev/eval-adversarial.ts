import definitions from '../domains/index.ts'
import type { Domain } from '../shared/domain.ts'
import { registry } from '../shared/registry.ts'
import { accept } from '../worker/extract/accept.ts'
import { read } from '../worker/extract/rules/rules.ts'
import { readFlags, runCommand } from './command.ts'
import { type Adversarial, adversarialTexts } from './eval/adversarial.ts'

const HELP = `Measures the CPU time that the rules take for texts built to cost the most, for each domain.

  npm run eval:adversarial
  npm run eval:adversarial -- --texts 250 --seed 2

  --texts N   how many texts (1000)
  --length N  their length in characters (100000)
  --seed N    of their generator (1); the same seed makes the same texts`

const MICROSECONDS_PER_MS = 1000
/** Every domain reads short texts of each kind first, to warm up. */
const WARM_UP = { texts: 33, length: 10_000, seed: 99 }
/** CPU time of the reading thread, without compilation and garbage collection; Node.js 22 reports only the process. */
const cpuUsage = process.threadCpuUsage ?? process.cpuUsage
const occurredAt = new Date('2026-11-23T00:00:00Z')
const { names, current } = registry(definitions)
const domains = names.flatMap((name) => current(name) ?? [])
const taken: { kind: string; domain: string; ms: number }[] = []
let ungrounded = 0

await runCommand(async () => {
  const { values: flags } = readFlags({
    options: {
      texts: { type: 'string', default: '1000' },
      length: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  for (const { text } of adversarialTexts(WARM_UP.texts, WARM_UP.length, WARM_UP.seed)) {
    for (const domain of domains) read(domain, { text, occurredAt })
  }
  for (const text of adversarialTexts(Number(flags.texts), Number(flags.length), Number(flags.seed))) {
    for (const domain of domains)
      taken.push({ kind: text.kind, domain: domain.name, ms: cpuOf(domain, text) })
  }
  for (const [kind, group] of Map.groupBy(taken, (one) => one.kind)) print(kind, group)
  for (const [domain, group] of Map.groupBy(taken, (one) => one.domain)) print(domain, group)
  print('all', taken)
  process.stdout.write(`quotes that are no slice of their text: ${ungrounded}\n`)
})

/** CPU milliseconds of reading a text for a domain. */
function cpuOf(domain: Domain, { text }: Adversarial): number {
  const before = cpuUsage()
  ungrounded += accept(domain, text, read(domain, { text, occurredAt })).ungrounded
  const { user, system } = cpuUsage(before)
  return (user + system) / MICROSECONDS_PER_MS
}

function print(kind: string, group: readonly { ms: number }[]): void {
  const sorted = group.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const figure = (ms: number | undefined) => (ms ?? 0).toFixed(0).padStart(4)
  const median = figure(sorted[Math.floor(sorted.length / 2)])
  process.stdout.write(
    `${kind.padEnd(24)} worst ${figure(sorted.at(-1))} ms  median ${median} ms  of ${sorted.length}\n`,
  )
}
