import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type Database, startDatabase } from '../../dev/neon/start.ts'

/**
 * Starts a Postgres for each process of tests: the sweeper sees every tenant of its database, so files that run at the
 * same time have none in common.
 */
export default async function setup(project: TestProject) {
  const databases: Database[] = []
  const server = createServer(async (_, response) => {
    const database = await startDatabase({ port: 0 })
    databases.push(database)
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
