import type { Domain } from './domain.ts'
import { fnv1a } from './hash.ts'
import type { Value } from './value.ts'

/**
 * The hard fields of a domain that hold one value, each a number in a slot of its own: an index can serve it, which
 * row-level security keeps from looking into jsonb. Of two different values two can fall on one number, and a number is
 * rounded: who has a value has its number, not the other way round.
 */
export interface Slots {
  /** By what the slots are numbered: numbers of another layout say nothing here. */
  layout: number
  /** `at` from 1, as Postgres counts. */
  of: ReadonlyMap<string, { at: number; isNumber: boolean }>
}

/** A `real` holds every whole number up to here. */
const CODES = 2 ** 24
const LARGEST = 3.4e38

const known = new WeakMap<Domain, Slots>()

export function slotsOf(domain: Domain): Slots {
  const before = known.get(domain)
  if (before) return before
  const fields = Object.entries(domain.fields).filter(
    ([, { kind, type }]) => kind === 'hard' && type !== 'array',
  )
  const slots = {
    layout: fnv1a(fields.map(([name, { type }]) => `${name} ${type}`).join()) >>> 1,
    of: new Map(
      fields.map(([name, { type }], i) => [
        name,
        { at: i + 1, isNumber: type === 'integer' || type === 'number' },
      ]),
    ),
  }
  known.set(domain, slots)
  return slots
}

/** Numbers keep their order, whatever they are rounded to. */
export const codeOf = (value: string | number | boolean): number =>
  typeof value === 'number'
    ? Math.fround(Math.max(-LARGEST, Math.min(LARGEST, value)))
    : fnv1a(String(value)) % CODES

/** What a record has in each slot; null where it says nothing. */
export const codesOf = (domain: Domain, fields: Readonly<Record<string, Value>>): (number | null)[] =>
  [...slotsOf(domain).of.keys()].map((field) => {
    const value = fields[field]
    return value === undefined || typeof value === 'object' ? null : codeOf(value)
  })
