import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.ts'
import type { Report } from './report.ts'
import { sizes } from './size.ts'

const STARTS = 9
const MAX_START_CPU_MS = 50

/** What is uploaded, and what it costs to load it. The CPU of a request stands in the part `upsert`. */
export async function measureWorker(): Promise<Report> {
  const folder = bundle('production')
  const starts = Array.from({ length: STARTS }, () => startCpuMs(join(folder, 'index.js'))).toSorted(
    (a, b) => a - b,
  )
  const start = starts[STARTS >> 1] ?? Number.NaN
  return {
    rows: [],
    targets: [...sizes(folder), { name: 'start-up, CPU ms', value: start, atMost: MAX_START_CPU_MS }],
  }
}

/** CPU of reading, compiling and evaluating the bundle in a new process of Node.js, whose V8 is the runtime's. */
function startCpuMs(file: string): number {
  const code = `
    await import('data:text/javascript,')
    const before = process.cpuUsage()
    await import(${JSON.stringify(pathToFileURL(file))})
    const { user, system } = process.cpuUsage(before)
    console.log((user + system) / 1000)`
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return Number(ran.stdout)
}
