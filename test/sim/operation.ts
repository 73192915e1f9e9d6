import { createHash } from 'node:crypto'
import type { Random } from './random.ts'
import { domainOf, type Fields, HOBBIES, type Shape } from './shape.ts'

/** An outcome as a client sends it; without an instant it is of now. */
export interface Said {
  seeker: string
  candidate: string
  outcome: string
  occurredAt: string | undefined
}

/** One call of a client. `match` is the revision that it expects, as the distance from what the model says then. */
export interface Operation {
  id: number
  kind: 'upsert' | 'append' | 'remove' | 'erase' | 'get' | 'feedback' | 'train' | 'define' | 'undefine'
  tenant: number
  userId: string
  /** Distinct in every upsert but the deliberate repeats: what a record says shows which upsert it is from. */
  fields: Fields | undefined
  text: string | undefined
  outcomes: readonly Said[] | undefined
  /** What a definition says. */
  shape: Shape | undefined
  /** The text that a removal takes away. */
  contextId: string | undefined
  key: string | undefined
  match: 'any' | 'current' | 'stale' | undefined
  absent: boolean
  waitSeconds: number | undefined
}

export const PLAIN: Operation = {
  id: -1,
  kind: 'get',
  tenant: 0,
  userId: '',
  fields: undefined,
  text: undefined,
  outcomes: undefined,
  shape: undefined,
  contextId: undefined,
  key: undefined,
  match: undefined,
  absent: false,
  waitSeconds: undefined,
}

export const TENANTS = 2
/** A text that our own code fails on, and one that the extractor refuses for ever. */
export const POISON = 'poison'
export const REFUSED = 'refused'

export const contextIdOf = (kind: 'upsert' | 'append', userId: string, text: string) => {
  const domain = domainOf(userId)
  const whose =
    kind === 'upsert' ? ['upsert', domain, userId, text] : ['append', domain, userId, 'api', text, null]
  return `ctx_${createHash('sha256').update(JSON.stringify(whose)).digest('hex').slice(0, 24)}`
}

export const ageOf = (random: Random): number => 18 + random.below(80)

export function textOf(id: number, random: Random): string {
  const kind = random.next() < 0.015 ? POISON : random.next() < 0.015 ? REFUSED : 'said'
  return `I love ${random.pick(HOBBIES)}. (${kind} ${id})`
}

/** A text of a user that a removal can name. */
export type OwnedText = Pick<Operation, 'tenant' | 'userId' | 'contextId'>
