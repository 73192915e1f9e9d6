import { writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import definitions from '../../domains/index.ts'
import { registry } from '../../shared/registry.ts'
import type { Deps } from '../../worker/deps.ts'
import { app } from '../../worker/http/app.ts'

const deps: Pick<Deps, 'domains' | 'log' | 'now'> = {
  domains: registry(definitions),
  now: () => new Date(),
  log: (level, ...line) => {
    if (level !== 'info') throw new Error(JSON.stringify(line))
  },
}
const response = await app.request('/openapi.json', {}, deps)
const types = await openapiTS(await response.text(), { defaultNonNullable: false })
const header = '// Written by client/build/types.ts from the OpenAPI document.\n'
await writeFile(new URL('../api.ts', import.meta.url), header + astToString(types))
