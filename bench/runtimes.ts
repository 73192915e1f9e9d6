import { readdirSync, readFileSync } from 'node:fs'

/** The processes of workerd that this process has started. */
export function runtimes(): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    const fields = statOf(Number(name))
    return fields?.command === 'workerd' && fields.parent === process.pid ? [Number(name)] : []
  })
}

/** See proc(5). @returns undefined where the process has ended */
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
    ticks: (numbers[11] ?? 0) + (numbers[12] ?? 0),
    pages: numbers[21] ?? 0,
  }
}

const MS_PER_TICK = 10
const PAGE_BYTES = 4096

export const cpuMs = (pid: number) => (statOf(pid)?.ticks ?? Number.NaN) * MS_PER_TICK
export const memoryBytes = (pid: number) => (statOf(pid)?.pages ?? Number.NaN) * PAGE_BYTES
