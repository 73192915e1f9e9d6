import { readFileSync } from 'node:fs'
import type pg from 'pg'

/**
 * A clock of the CPU that the backends of a database have used, in milliseconds: on a busy machine it says more than
 * the time that passed. Undefined unless they run on this machine, under Linux.
 */
export async function backendClock(client: pg.Client): Promise<(() => number) | undefined> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'
      and (client_addr is null or client_addr in ('127.0.0.1', '::1'))`,
  )
  const used = new Map<number, number>()
  const clock = () => {
    for (const { pid } of rows) used.set(pid, cpuOf(pid) ?? used.get(pid) ?? 0)
    return [...used.values()].reduce((sum, ms) => sum + ms, 0)
  }
  return clock() > 0 ? clock : undefined
}

/** Undefined if there is no such process of Postgres here, or no more. */
function cpuOf(pid: number): number | undefined {
  try {
    if (!readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')) return undefined
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return undefined
  }
}
