import type { Answer } from '../security/service.ts'
import { document, inPointer, wrongWith } from './document.ts'

/** Where the document describes the operation of a call; undefined where it has none. */
export function operationOf(method: string, path: string): string | undefined {
  const [bare = ''] = path.split('?')
  const found = Object.entries<Record<string, unknown>>(document.paths).find(([template, item]) => {
    const pattern = `^${item.servers ? '' : '/v1'}${template.replaceAll(/{\w+}/g, '[^/]+')}$`
    return method.toLowerCase() in item && new RegExp(pattern).test(bare)
  })
  return found && `/paths/${inPointer(found[0])}/${method.toLowerCase()}`
}

function at(pointer: string): Record<string, unknown> | undefined {
  const names = pointer.split('/').slice(1)
  return names.reduce((value, name) => value?.[name.replaceAll('~1', '/').replaceAll('~0', '~')], document)
}

/** What of an answer the document does not say. A method that it does not know is refused as it says of all. */
export function undeclared(method: string, path: string, { status, headers, text }: Answer): string[] {
  const operation = operationOf(method, path)
  const own = operation && at(`${operation}/responses/${status}`)
  const pointer = own
    ? String(own.$ref ?? `#${operation}/responses/${status}`).slice(1)
    : operation
      ? undefined
      : `/components/responses/${status === 405 ? 'MethodNotAllowed' : 'NotFound'}`
  if (pointer === undefined) return [`${method} ${path}: ${status} is not declared`]
  const response = at(pointer) as { headers: object; content: object }
  const type = headers.get('Content-Type')?.split(';')[0] ?? 'none'
  if (!(type in response.content)) return [`${method} ${path}: ${status} is ${type}`]
  const always = ['content-type', 'cache-control', 'x-content-type-options', 'content-length']
  const said = Object.keys(response.headers).map((name) => name.toLowerCase())
  return [
    ...[...headers.keys()].filter((name) => !always.includes(name) && !said.includes(name)),
    wrongWith(`${pointer}/content/${inPointer(type)}/schema`, JSON.parse(text)) ?? [],
  ]
    .flat()
    .map((what) => `${method} ${path}: ${status} ${what}`)
}
