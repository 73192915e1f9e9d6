import definitions from '../../domains/index.ts'
import type { OwnDomain } from '../../shared/own-domain.ts'
import { registry } from '../../shared/registry.ts'
import { newDefinitionCache } from '../../worker/domains/definition-cache.ts'
import type { World } from './world.ts'
/** What this file looks at of the answers about domains. */
export interface Answer extends OwnDomain {
  data: unknown[]
  domains: unknown[]
  error: { message: string }
}

export const ADMIN = ['users:read', 'users:write', 'match', 'admin']

export const LEVEL = {
  name: 'level',
  kind: 'hard',
  type: 'number',
  priority: 'high',
  description: 'NTRP rating.',
  minimum: 1,
  maximum: 7,
  read: { labels: ['NTRP', 'level'], phrasings: [{ value: '$1', said: ['{number} player'] }] },
}
export const FORMATS = {
  name: 'formats',
  kind: 'hard',
  type: 'array',
  description: 'What they play.',
  items: { type: 'enum', values: ['singles', 'doubles'] },
  merge: 'union',
}
export const TENNIS = { fields: [LEVEL, FORMATS] }

export async function put(
  world: World,
  name: string,
  body: unknown,
  headers: Record<string, string> = {},
  query = '',
) {
  const response = await world.call('PUT', `/v1/domains/${name}${query}`, {
    body: JSON.stringify(body),
    headers,
  })
  return { status: response.status, body: await response.json<Answer>(), etag: response.headers.get('ETag') }
}

/** The same program in another isolate. */
export const elsewhere = (world: World) => {
  world.deps.definitionCache = newDefinitionCache(registry(definitions))
}

export const ANA = { user_id: 'u_ana', domain: 'tennis', context: '4.0 player, mostly doubles.' }
export const WAIT = { Prefer: 'wait=10' }
