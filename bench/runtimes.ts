import { readdirSync, readFileSync } from 'node:fs'

/** The workerd processes started by this process. */
export function runtimes(): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    const fields = statOf(Number(name))
    return fields?.command === 'workerd' && fields.parent === process.pid ? [Number(name)] : []
  })
}

/** See proc(5). @returns undefined if the process has ended */
function statOf(pid: number) {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  const [, command, rest = ''] = /\((.*)\) (.*)/.exec(stat) ?? []
  const numbers = rest.split(' ').map(Number)
  return {
    command,
    parent: numbers[1],
    pages: numbers[21] ?? 0,
  }
}

const NS_PER_MS = 1e6
const PAGE_BYTES = 4096

/** From the scheduler, in nanoseconds; stat counts in ticks of 10 ms. A runtime keeps its threads for its lifetime. */
export const cpuMs = (pid: number) =>
  readdirSync(`/proc/${pid}/task`)
    .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]))
    .reduce((sum, ns) => sum + ns, 0) / NS_PER_MS

export const memoryBytes = (pid: number) => (statOf(pid)?.pages ?? Number.NaN) * PAGE_BYTES
