import {
  ageOf,
  contextIdOf,
  type Operation,
  type OwnedText,
  PLAIN,
  type Said,
  TENANTS,
  textOf,
} from './operation.ts'
import { type Random, randomOf } from './random.ts'
import { type Fields, isOwn, levelOf, shapeOf } from './shape.ts'

export function operations(seed: number, count: number): Operation[] {
  const random = randomOf(seed ^ 0x9e3779b9)
  const users = Math.max(8, Math.round(count / 40))
  const made: Operation[] = []
  const texts: OwnedText[] = []
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
  const other = random.chance(before.kind === 'feedback' ? 0.6 : 0.2)
  return {
    ...before,
    id,
    ...(other && before.kind === 'upsert' && { fields: fieldsOf(id, before.userId, random) }),
    ...(other && before.kind === 'feedback' && { outcomes: before.outcomes?.map(opposite) }),
  }
}

function fresh(id: number, random: Random, users: number, texts: readonly OwnedText[]): Operation {
  const isOfOwn = random.chance(0.25)
  const kind = (isOfOwn ? ownKindOf : kindOf)(random.next())
  // Half of the calls go to a few users, so that they meet.
  const anyUser = () => `u${random.chance(0.5) ? random.below(Math.min(users, 4)) : random.below(users)}`
  const known = kind === 'remove' && texts.length > 0 ? random.pick(texts.slice(-30)) : undefined
  const userId = known?.userId ?? (isOfOwn ? `own${random.below(OWN_USERS)}` : anyUser())
  const keyed = ['upsert', 'append', 'feedback', 'train'].includes(kind) && random.chance(0.4)
  return {
    id,
    kind,
    tenant: known?.tenant ?? random.below(TENANTS),
    userId,
    fields: kind === 'upsert' ? fieldsOf(id, userId, random) : undefined,
    text: kind === 'append' || (kind === 'upsert' && random.chance(0.6)) ? textOf(id, random) : undefined,
    outcomes: kind === 'feedback' ? outcomesOf(() => `u${random.below(users)}`, random) : undefined,
    shape: kind === 'define' ? shapeOf(random) : undefined,
    contextId: kind === 'remove' ? (known?.contextId ?? 'ctx_none') : undefined,
    key: keyed ? `k${id}` : undefined,
    match: matchOf(kind, random),
    absent: ['upsert', 'append', 'define'].includes(kind) && random.chance(0.03),
    waitSeconds: (kind === 'upsert' || kind === 'append') && random.chance(0.25) ? 2 : undefined,
  }
}

/** So few that now and then all of them are erased, and the domain can be deleted. */
const OWN_USERS = 3

const fieldsOf = (id: number, userId: string, random: Random): Fields => ({
  age: ageOf(random),
  op: `o${id}`,
  ...(isOwn(userId) && { level: levelOf(random) }),
})

function matchOf(kind: Operation['kind'], random: Random): Operation['match'] {
  if (['feedback', 'train', 'get'].includes(kind) || !random.chance(0.15)) return undefined
  const isOfDefinition = kind === 'define' || kind === 'undefine'
  return random.pick([isOfDefinition ? 'current' : 'any', 'current', 'current', 'stale'])
}

/** A call for a run of training, beside those that were made up. */
export const trainingOf = (tenant: number): Operation => ({ ...PLAIN, kind: 'train', tenant })

const CROWD = 10

/** People of whom each has decided on each other: a run on them takes several steps. */
export function crowdOf(tenant: number, random: Random): Operation[] {
  const ids = Array.from({ length: CROWD }, (_, i) => `crowd${i}`)
  const upserts = ids.map((userId): Operation => {
    const fields = { age: ageOf(random), op: userId }
    return { ...PLAIN, kind: 'upsert', tenant, userId, fields }
  })
  const outcomes = ids.flatMap((seeker) =>
    ids.flatMap((candidate) => (candidate === seeker ? [] : [saidOf(seeker, candidate, random)])),
  )
  return [...upserts, { ...PLAIN, kind: 'feedback', tenant, outcomes }]
}

/** Comes later and says that it is of before. */
const opposite = (said: Said): Said => ({
  ...said,
  outcome: said.outcome === 'rejected' ? 'accepted' : 'rejected',
  occurredAt: said.occurredAt && new Date(Date.parse(said.occurredAt) - 86_400_000).toISOString(),
})

function kindOf(at: number): Operation['kind'] {
  if (at < 0.38) return 'upsert'
  if (at < 0.54) return 'append'
  if (at < 0.6) return 'remove'
  if (at < 0.65) return 'erase'
  if (at < 0.83) return 'feedback'
  return at < 0.86 ? 'train' : 'get'
}

function ownKindOf(at: number): Operation['kind'] {
  if (at < 0.17) return 'define'
  if (at < 0.24) return 'undefine'
  if (at < 0.59) return 'upsert'
  if (at < 0.73) return 'append'
  if (at < 0.77) return 'remove'
  return at < 0.86 ? 'erase' : 'get'
}

const LABELS = ['accepted', 'accepted', 'rejected', 'rejected', 'expired', 'converted']
const FIRST_MS = Date.UTC(2025, 10, 1)
const A_MONTH_MS = 30 * 86_400_000

/** Dated in no order, some of them of the same instant, some of now. */
function outcomesOf(anyUser: () => string, random: Random): Said[] {
  const made: Said[] = []
  for (let i = 1 + random.below(12); i > 0; i--) {
    const [seeker, candidate] = [anyUser(), anyUser()]
    if (seeker !== candidate) made.push(saidOf(seeker, candidate, random))
  }
  return made.length > 0
    ? made
    : [{ seeker: 'u0', candidate: 'u1', outcome: 'accepted', occurredAt: undefined }]
}

function saidOf(seeker: string, candidate: string, random: Random): Said {
  const at = FIRST_MS + random.below(A_MONTH_MS / 3_600_000) * 3_600_000
  const occurredAt = random.chance(0.7) ? new Date(at).toISOString() : undefined
  return { seeker, candidate, outcome: random.pick(LABELS), occurredAt }
}
