import { createHash } from 'node:crypto'
import { type Random, randomOf } from './random.ts'

/** One call of a client. `match` is the revision that it expects, as the distance from what the model says then. */
export interface Operation {
  id: number
  kind: 'upsert' | 'append' | 'remove' | 'erase' | 'get'
  tenant: number
  userId: string
  /** Distinct in every upsert but the deliberate repeats: what a record says shows which upsert it is from. */
  fields: { age: number; op: string } | undefined
  text: string | undefined
  /** The text that a removal takes away. */
  contextId: string | undefined
  key: string | undefined
  match: 'any' | 'current' | 'stale' | undefined
  absent: boolean
  waitSeconds: number | undefined
}

export const TENANTS = 2
/** A text that our own code fails on, and one that the extractor refuses for ever. */
export const POISON = 'poison'
export const REFUSED = 'refused'

export const contextIdOf = (kind: 'upsert' | 'append', userId: string, text: string) => {
  const whose =
    kind === 'upsert' ? ['upsert', 'dating', userId, text] : ['append', 'dating', userId, 'api', text, null]
  return `ctx_${createHash('sha256').update(JSON.stringify(whose)).digest('hex').slice(0, 24)}`
}

const HOBBIES = ['hiking', 'cooking', 'chess', 'dancing', 'painting', 'climbing']

export function operations(seed: number, count: number): Operation[] {
  const random = randomOf(seed ^ 0x9e3779b9)
  const users = Math.max(3, Math.round(count / 40))
  const made: Operation[] = []
  const texts: Pick<Operation, 'tenant' | 'userId' | 'contextId'>[] = []
  for (let id = 0; id < count; id++) {
    const before = made[id - 1 - random.below(Math.min(id, 20) || 1)]
    const one = before && random.chance(0.08) ? repeated(before, id, random) : fresh(id, random, users, texts)
    if (one.text !== undefined && (one.kind === 'upsert' || one.kind === 'append')) {
      texts.push({ ...one, contextId: contextIdOf(one.kind, one.userId, one.text) })
    }
    made.push(one)
  }
  return made
}

/** The same call again, sometimes with another body under the same key. */
function repeated(before: Operation, id: number, random: Random): Operation {
  const other = before.kind === 'upsert' && random.chance(0.2)
  return { ...before, id, ...(other && { fields: { age: 18 + random.below(80), op: `o${id}` } }) }
}

function fresh(
  id: number,
  random: Random,
  users: number,
  texts: readonly Pick<Operation, 'tenant' | 'userId' | 'contextId'>[],
): Operation {
  const at = random.next()
  const kind =
    at < 0.45 ? 'upsert' : at < 0.65 ? 'append' : at < 0.72 ? 'remove' : at < 0.78 ? 'erase' : 'get'
  // Half of the calls go to a few users, so that they meet.
  const user = random.chance(0.5) ? random.below(Math.min(users, 4)) : random.below(users)
  const known = kind === 'remove' && texts.length > 0 ? random.pick(texts.slice(-30)) : undefined
  const isWrite = kind !== 'get'
  const keyed = (kind === 'upsert' || kind === 'append') && random.chance(0.4)
  return {
    id,
    kind,
    tenant: known?.tenant ?? random.below(TENANTS),
    userId: known?.userId ?? `u${user}`,
    fields: kind === 'upsert' ? { age: 18 + random.below(80), op: `o${id}` } : undefined,
    text: kind === 'append' || (kind === 'upsert' && random.chance(0.6)) ? textOf(id, random) : undefined,
    contextId: kind === 'remove' ? (known?.contextId ?? 'ctx_none') : undefined,
    key: keyed ? `k${id}` : undefined,
    match:
      isWrite && random.chance(0.15)
        ? random.pick(['any', 'current', 'current', 'stale'] as const)
        : undefined,
    absent: (kind === 'upsert' || kind === 'append') && random.chance(0.03),
    waitSeconds: (kind === 'upsert' || kind === 'append') && random.chance(0.25) ? 2 : undefined,
  }
}

function textOf(id: number, random: Random): string {
  const kind = random.next() < 0.015 ? POISON : random.next() < 0.015 ? REFUSED : 'said'
  return `I love ${random.pick(HOBBIES)}. (${kind} ${id})`
}
