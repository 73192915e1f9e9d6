import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Stats } from '../dev/neon/server.ts'
import type { DatabaseOptions } from '../dev/neon/start.ts'

export interface Endpoint {
  /** URL of the local endpoint. */
  url: string
  stats(): Promise<Stats>
  /** Delay added to every call. */
  setDistance(ms: number): void
  close(): Promise<void>
}

/** The database in a thread of its own, so that what it computes does not delay what sends the load. */
export async function startEndpoint(options: Omit<DatabaseOptions, 'intercept'>): Promise<Endpoint> {
  const thread = new Worker(new URL('./endpoint-thread.ts', import.meta.url), { workerData: options })
  const [url] = await once(thread, 'message')
  return {
    url,
    stats: async () => (await fetch(`${url}/stats`)).json(),
    setDistance: (distanceMs) => thread.postMessage({ distanceMs }),
    async close() {
      thread.postMessage('close')
      await once(thread, 'exit')
    },
  }
}
