import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
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

/** As a client gets it. */
export const document = await (await app.request('/openapi.json', {}, deps)).json()

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'kith', ...document })

/** What is wrong with a value by the schema at a JSON pointer of the document; undefined where nothing is. */
export function wrongWith(pointer: string, value: unknown): string | undefined {
  return ajv.validate({ $ref: encodeURI(`kith#${pointer}`) }, value) ? undefined : ajv.errorsText()
}

export const inPointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')
