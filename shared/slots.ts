import type { Domain } from './domain.ts'
import { fnv1a } from './hash.ts'
import type { Value } from './value.ts'

/**
 * The single-valued hard fields of a domain, each encoded as a number in its own slot: row-level security keeps jsonb
 * operators out of index conditions, but not these. Codes may collide and are rounded: equal values have equal codes,
 * but not the other way round.
 */
export interface Slots {
  /** Hash of the numbering: codes of another layout are not comparable. */
  layout: number
  /** `at` counts from 1, like Postgres. */
  of: ReadonlyMap<string, { at: number; isNumber: boolean }>
}

/** The largest range of integers that a `real` holds exactly. */
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

/** Rounding preserves the order of numbers. */
export const codeOf = (value: string | number | boolean): number =>
  typeof value === 'number'
    ? Math.fround(Math.max(-LARGEST, Math.min(LARGEST, value)))
    : fnv1a(String(value)) % CODES

/** A record's codes by slot; null without a value. */
export const codesOf = (domain: Domain, fields: Readonly<Record<string, Value>>): (number | null)[] =>
  [...slotsOf(domain).of.keys()].map((field) => {
    const value = fields[field]
    return value === undefined || typeof value === 'object' ? null : codeOf(value)
  })
