import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import type { Report } from './report.ts'
import { cpuMs } from './runtimes.ts'
import { startRuntime, startService } from './service.ts'
import { sizes } from './size.ts'
import { aText } from './texts.ts'

const STARTS = 9
const FIRST_TEXTS = 3
const MAX_START_CPU_MS = 30
/** An unused address. */
const NO_DATABASE = 'http://127.0.0.1:9'

/** The upload size and the cost of loading. The CPU time of a request is in the part `upsert`. */
export async function measureWorker(): Promise<Report> {
  const folder = bundle('production')
  const scripts = [join(folder, 'index.js'), emptyWorker(join(folder, '../empty'))]
  const starts: number[][] = [[], []]
  for (let i = 0; i < STARTS; i++) {
    for (const [which, script] of scripts.entries()) starts[which]?.push(await startCpuMs(script))
  }
  const [whole = Number.NaN, empty = Number.NaN] = starts.map(
    (all) => all.toSorted((a, b) => a - b)[STARTS >> 1],
  )
  return {
    rows: [{ 'first text of an isolate, CPU ms more than the next': await firstTextCpuMs() }],
    targets: [
      ...sizes(folder),
      { name: 'start-up, CPU ms more than an empty Worker', value: whole - empty, atMost: MAX_START_CPU_MS },
    ],
  }
}

/** CPU time of the runtime until the Worker's first answer. */
async function startCpuMs(script: string): Promise<number> {
  const { runtime, origin, pid } = await startRuntime(script, NO_DATABASE, false)
  try {
    await fetch(`${origin}/healthz`)
    return cpuMs(pid)
  } finally {
    await runtime.dispose()
  }
}

/** The cost of what is built when the first text is read. */
async function firstTextCpuMs(): Promise<number> {
  const firsts: number[] = []
  for (let i = 0; i < FIRST_TEXTS; i++) {
    const service = await startService({ database: 'pglite', queue: false })
    try {
      let users = 0
      const cpuOf = async (headers: Record<string, string>, times: number) => {
        const before = service.cpuMs()
        for (let n = 0; n < times; n++)
          await service.client.call(
            'POST',
            '/v1/users',
            { user_id: `u${users++}`, domain: 'dating', context: aText(users) },
            headers,
          )
        return (service.cpuMs() - before) / times
      }
      await cpuOf({}, 20)
      const first = await cpuOf({ Prefer: 'wait=10' }, 1)
      firsts.push(first - (await cpuOf({ Prefer: 'wait=10' }, 20)))
    } finally {
      await service.close()
    }
  }
  return firsts.toSorted((a, b) => a - b)[FIRST_TEXTS >> 1] ?? Number.NaN
}

function emptyWorker(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'index.js')
  writeFileSync(file, "export default { fetch: () => new Response('{}') }\n")
  return file
}
