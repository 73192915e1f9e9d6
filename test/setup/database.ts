import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type Database, startDatabase } from '../../dev/neon/start.ts'

/**
 * Starts a Postgres for each process of tests: the sweeper sees every tenant of its database, so files that run at the
 * same time have none in common. The first makes the template that the others copy, which takes longer than a process
 * may wait for its own.
 */
export default async function setup(project: TestProject) {
  // The first start of all makes the template that the others copy, which may take longer than a process may wait.
  const databases: Database[] = [await startDatabase({ port: 0 })]
  let given = 0
  const server = createServer(async (_, response) => {
    const database = databases[given++] ?? (await startDatabase({ port: 0 }))
    if (!databases.includes(database)) databases.push(database)
    response.end(`${database.url}/sql`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  project.provide('databases', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return async () => {
    server.close()
    await Promise.all(databases.map((database) => database.close()))
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A GET of it answers with the endpoint of a new database. */
    databases: string
  }
}
