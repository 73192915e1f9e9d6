import { parseArgs } from 'node:util'
import { measureOutage } from './outage.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '120' } } })
const MAX_RATIO = 1.3
const MAX_DRAIN_SECONDS = 120

for (const mode of ['fail', 'hang'] as const) {
  const measured = await measureOutage({
    mode,
    seconds: Number(values.seconds),
    pairsPerSecond: 10,
    sweepEverySeconds: 60,
  })
  const { refused, ratio, drainedSeconds, backlog } = measured
  const rounded = Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  )
  console.log(`sends ${mode} for ${values.seconds} s: ${JSON.stringify(rounded)}`)
  const isKept = refused === 0 && backlog > 0 && ratio <= MAX_RATIO && drainedSeconds <= MAX_DRAIN_SECONDS
  if (!isKept) process.exitCode = 1
}
