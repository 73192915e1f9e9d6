import type { Operation } from './operation.ts'
import { definitionOf, domainOf, isOwn, OWN, versionOf } from './shape.ts'

/** What a client expects of the state that its call meets: a revision, or a version of its definition. */
export type Match = number | 'any' | undefined

/** @param match what `op.match` stood for when the call was first sent */
export function requestOf(op: Operation, key: string, match: Match): Request {
  const [method, path, body] = callOf(op)
  const prefer = op.waitSeconds
    ? `wait=${op.waitSeconds}`
    : op.kind === 'append'
      ? 'respond-async'
      : undefined
  return new Request(`https://kith.test${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${key}`,
      ...(body && { 'Content-Type': 'application/json' }),
      ...(op.key && { 'Idempotency-Key': op.key }),
      ...(match !== undefined && op.kind !== 'get' && { 'If-Match': tagOf(op, match) }),
      ...(op.absent && { 'If-None-Match': '*' }),
      ...(prefer && { Prefer: prefer }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
}

function tagOf({ kind }: Operation, match: number | 'any'): string {
  if (match === 'any') return '*'
  return `"${kind === 'define' || kind === 'undefine' ? versionOf(match) : match}"`
}

function callOf(op: Operation): [method: string, path: string, body?: object] {
  const { userId: user_id, text } = op
  const domain = domainOf(user_id)
  switch (op.kind) {
    case 'upsert':
      return ['POST', '/v1/users', { user_id, domain, fields: op.fields, ...(text && { context: text }) }]
    case 'append':
      return ['POST', '/v1/context', { user_id, domain, content: text }]
    case 'remove':
      return ['DELETE', `/v1/context/${op.contextId}`]
    case 'erase':
      return ['DELETE', `/v1/users/${user_id}?domain=${domain}`]
    case 'get':
      return ['GET', `/v1/users/${user_id}?domain=${domain}`]
    case 'feedback':
      return ['POST', '/v1/feedback', { domain, items: op.outcomes?.map(toItem) }]
    case 'train':
      return ['POST', '/v1/train', { domain, force: true }]
    case 'define':
      if (!op.shape) throw new Error('a definition has a shape')
      return ['PUT', `/v1/domains/${OWN}`, definitionOf(op.shape)]
    case 'undefine':
      return ['DELETE', `/v1/domains/${OWN}`]
  }
}

/** Whether the call is checked against the tenant's own definition. */
export const goesByDefinition = ({ kind, userId }: Operation): boolean =>
  isOwn(userId) && ['upsert', 'append', 'erase', 'get'].includes(kind)

const toItem = ({ seeker, candidate, outcome, occurredAt }: NonNullable<Operation['outcomes']>[number]) => ({
  seeker_id: seeker,
  candidate_id: candidate,
  outcome,
  ...(occurredAt && { occurred_at: occurredAt }),
})
