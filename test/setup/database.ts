import type { TestProject } from 'vitest/node'
import { startDatabase } from '../../dev/neon/start.ts'

/** One Postgres for all files: each test lives in a tenant of its own. */
export default async function setup(project: TestProject) {
  const database = await startDatabase({ port: 0 })
  project.provide('endpoint', `${database.url}/sql`)
  return () => database.close()
}

declare module 'vitest' {
  interface ProvidedContext {
    endpoint: string
  }
}
