import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { document } from '../openapi/document.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/** One method of one path, as the service's own OpenAPI document tells of it. */
export interface Operation {
  method: string
  /** From the root, with its parameters in braces. */
  path: string
  /** Undefined: no key is asked for. */
  scope: string | undefined
  /** What a user's token must be allowed to do; undefined: only a key will do. */
  selfScope: string | undefined
  query: readonly string[]
  /** Of a body in JSON. */
  body: { schema: JsonSchema; example: Readonly<Record<string, unknown>> } | undefined
  /** @returns what is wrong with an answer; undefined: the document foresees it */
  faultOf(status: number, text: string): string | undefined
}

interface Described {
  'x-scope'?: string
  'x-self-scope'?: string
  parameters?: { $ref?: string; in?: string; name?: string }[]
  requestBody?: {
    content: Record<string, { schema: JsonSchema; examples?: Record<string, { value: unknown }> }>
  }
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: JsonSchema }> }>
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

const { servers, paths } = document as {
  servers: [{ url: string }]
  paths: Record<string, Record<string, Described> & { servers?: [{ url: string }] }>
}

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema({ $id: 'kith', ...document })

/** What a reference in the document points to. */
export function resolve<T extends object>(node: T): T {
  const { $ref } = node as { $ref?: string }
  if ($ref === undefined) return node
  const steps = $ref.split('/').slice(1)
  const found = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document)
  return resolve(found as T)
}

export const operations: readonly Operation[] = Object.entries(paths).flatMap(([path, item]) =>
  METHODS.filter((method) => method in item).map((method) => {
    const described = item[method] as Described
    const base = (item.servers ?? servers)[0].url
    const json = described.requestBody?.content['application/json']
    const example = Object.values(json?.examples ?? {})[0]?.value
    return {
      method: method.toUpperCase(),
      path: `${base}${path}`.replace('//', '/'),
      scope: described['x-scope'],
      selfScope: described['x-self-scope'],
      query: (described.parameters ?? []).flatMap((one) => {
        const { in: place, name } = resolve(one)
        return place === 'query' && name ? [name] : []
      }),
      body: json && { schema: json.schema, example: (example ?? {}) as Record<string, unknown> },
      faultOf: faultFinder(described),
    }
  }),
)

function faultFinder({ responses }: Described): Operation['faultOf'] {
  const validators = Object.entries(responses).map(([status, response]) => {
    const [media, content] = Object.entries(resolve(response).content ?? {})[0] ?? []
    const isJson = media?.endsWith('json') && !media.includes('ndjson')
    return [status, isJson && content?.schema ? ajv.compile(inDocument(content.schema)) : () => true] as const
  })
  const byStatus = new Map(validators)
  return (status, text) => {
    const validate = byStatus.get(String(status))
    if (!validate) return `a status that the document does not know: ${status}`
    if (validate(text === '' ? undefined : JSON.parse(text))) return undefined
    return 'errors' in validate ? ajv.errorsText(validate.errors) : 'not of its schema'
  }
}

/** References within the document are to it, wherever the schema is compiled. */
function inDocument(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"kith#/'))
}
