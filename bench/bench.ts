import { runCommand, UsageError } from '../dev/command.ts'
import { measureEnrichment } from './enrichment.ts'
import { measureGrowth } from './growth.ts'
import { measureMatch } from './match.ts'
import { measureMem0 } from './mem0.ts'
import { measureProfile } from './profile.ts'
import { publish, type Report } from './report.ts'
import { measureScale, measureSizes } from './scale.ts'
import { measureUpsert } from './upsert.ts'
import { measureWorker } from './worker.ts'
import { measureYears } from './years.ts'

/** The parts of the benchmark. By default all run in this order. */
const PARTS: Record<string, () => Promise<Report>> = {
  upsert: measureUpsert,
  profile: measureProfile,
  enrichment: measureEnrichment,
  mem0: measureMem0,
  worker: measureWorker,
  growth: measureGrowth,
  years: measureYears,
  match: async () => {
    const [stages, sizes] = [await measureMatch(), await measureScale()]
    return { rows: [...stages.rows, ...sizes.rows], targets: stages.targets }
  },
}

/** Parts that run only if they are named. */
const ON_REQUEST: Record<string, () => Promise<Report>> = {
  'hundred-thousand': () => measureSizes(10_000, 100_000),
  million: () => measureSizes(1_000_000),
}

await runCommand(async () => {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name) && !Object.hasOwn(ON_REQUEST, name))
  if (unknown !== undefined) {
    throw new UsageError(
      `${unknown}: expected some of ${[...Object.keys(PARTS), ...Object.keys(ON_REQUEST)].join(', ')}, or none for all but the last two`,
    )
  }
  let missed = 0
  for (const [name, measure] of Object.entries({ ...PARTS, ...ON_REQUEST })) {
    if (names.length > 0 ? !names.includes(name) : Object.hasOwn(ON_REQUEST, name)) continue
    const began = performance.now()
    if (!publish(name, await measure(), (performance.now() - began) / 1000)) missed++
  }
  if (missed > 0) throw new Error(`${missed} of the parts miss a target`)
})
