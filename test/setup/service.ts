import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startPlace } from '../e2e/service.ts'

/** One wrangler for all files that need nothing special of it: each has a tenant of its own. */
export default async function setup(project: TestProject) {
  const place = await startPlace({})
  const cron = createServer(async (_, response) => {
    await place.sweep()
    response.end()
  })
  cron.listen(0, '127.0.0.1')
  await once(cron, 'listening')
  const { port } = cron.address() as AddressInfo
  project.provide('place', {
    url: place.url,
    databaseUrl: place.databaseUrl,
    cronUrl: `http://127.0.0.1:${port}/`,
  })
  return async () => {
    cron.closeAllConnections()
    cron.close()
    await place.close()
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    place: { url: string; databaseUrl: string; cronUrl: string }
  }
}
