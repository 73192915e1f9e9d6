import type { Domain } from './domain.ts'
import type { Feature } from './features.ts'
import { soughtPlace, UNKNOWN } from './place-traits.ts'
import { spansAbove } from './ranking-model.ts'
import { knotsOf, layoutOf, MONTH_MS, MONTHS, ofItems, TRAITS, valuesOf } from './traits.ts'
import type { Value } from './value.ts'

type Fields = Readonly<Record<string, Value>>

/** Weights of a candidate's traits. */
export interface TraitWeights {
  /** For agreement in a feature. */
  agreed: (feature: Feature) => number
  /** For each span by which the candidate's number exceeds the seeker's. */
  above: (field: string) => number
  /** For the candidate's value. */
  is: (field: string, value: string) => number
}

/** A condition on one field of candidates. */
export interface Asked {
  field: string
  /** One of these; undefined: a numeric range. */
  values: readonly string[] | undefined
  /** A missing value passes as well. */
  orNone: boolean
  min?: number | undefined
  max?: number | undefined
}

export const LIGHT_ML: TraitWeights = { agreed: ({ weight }) => weight, above: () => 0, is: () => 0 }

/** The seeker's vector: the worth of each trait of a candidate, with candidates first that meet the conditions. */
export function soughtTraits(
  domain: Domain,
  seeker: { fields: Fields; place: { lat: number; lon: number } | undefined },
  now: Date,
  weights: TraitWeights,
  asked: readonly Asked[],
): number[] {
  const sought = new Array<number>(TRAITS).fill(0)
  let placeWeight = 0
  const { weighed } = layoutOf(domain)
  const passing = PASSING * weighed.reduce((sum, { feature }) => sum + Math.abs(weights.agreed(feature)), 0)
  for (const one of asked)
    for (const at of traitsAsked(domain, one)) sought[at.index] = (sought[at.index] ?? 0) + passing / at.scale
  for (const { feature, from, size, scale } of weighed) {
    if (scale === 0) continue
    if (feature.by === 'distance') placeWeight = weights.agreed(feature) / scale
    else
      worthOf(domain, feature, size, seeker.fields, now).forEach((worth, at) => {
        const i = (from + at) % TRAITS
        const alone = aloneOf(domain, feature, at, seeker.fields, weights)
        sought[i] = (sought[i] ?? 0) + (worth * weights.agreed(feature) + alone) / scale
      })
  }
  return [...sought, ...soughtPlace(seeker.place, placeWeight)]
}

/** The same vector without its part for the place. */
export const withoutPlace = (sought: readonly number[]): number[] =>
  sought.map((worth, i) => (i < TRAITS ? worth : 0))

/** A met condition's weight, relative to full agreement. */
const PASSING = 0.15

/** Whether traits represent the condition. */
export const isShown = (domain: Domain, asked: Asked): boolean => traitsAsked(domain, asked).length > 0

/** The dimensions of candidates that meet the condition. */
function traitsAsked(domain: Domain, { field, values, orNone, min, max }: Asked) {
  const { weighed, shown } = layoutOf(domain)
  const slot = weighed.find(({ feature }) => 'field' in feature && feature.field === field)
  const own = shown.find((one) => one.field === field)
  const at = (from: number, scale: number, indexes: readonly number[]) =>
    scale === 0 ? [] : [...new Set(indexes)].map((i) => ({ index: (from + i) % TRAITS, scale }))
  if (values) {
    if (own) {
      const known = values.map((value) => own.values.indexOf(value)).filter((i) => i >= 0)
      return at(own.from, 1, orNone ? [...known, own.values.length] : known)
    }
    if (!slot || slot.feature.by === 'gap' || slot.feature.by === 'shared') return []
    const known = values.flatMap((value) => ofItems(domain, { field }, value, slot.size).map(([i]) => i))
    return at(slot.from, slot.scale, orNone ? [...known, slot.size - 1] : known)
  }
  if (slot?.feature.by !== 'gap') return []
  // Includes the knots on either side of a passing number.
  const knots = knotsOf(domain, slot.feature)
  const known = knots.flatMap((_, i) =>
    (max === undefined || (knots[i - 1] ?? -Infinity) <= max) &&
    (min === undefined || (knots[i + 1] ?? Infinity) >= min)
      ? [i]
      : [],
  )
  return at(slot.from, slot.scale, known)
}

/** A dimension's weight besides agreement. */
function aloneOf(
  domain: Domain,
  feature: Feature,
  at: number,
  fields: Fields,
  { above, is }: TraitWeights,
): number {
  if (!('field' in feature)) return 0
  if (feature.by !== 'gap') {
    const value = valuesOf(domain, feature.field)?.[at]
    return value === undefined ? 0 : is(feature.field, value)
  }
  const [knot, mine] = [knotsOf(domain, feature)[at], fields[feature.field]]
  return knot === undefined || typeof mine !== 'number'
    ? 0
    : above(feature.field) * spansAbove(feature.span, mine, knot)
}

/** The agreement that each dimension stands for, from 0 to 1. */
function worthOf(domain: Domain, feature: Feature, size: number, fields: Fields, now: Date): number[] {
  if (feature.by === 'completeness') return [1]
  if (feature.by === 'recency') {
    const month = Math.floor(now.getTime() / MONTH_MS) + 1
    const worth = new Array<number>(MONTHS).fill(0)
    for (let age = 0; age < MONTHS; age++)
      worth[(month - age) % MONTHS] = 1 / (1 + (Math.max(0, age - 1) * 30) / feature.halfDays)
    return worth
  }
  if (feature.by === 'distance') return []
  const mine = fields[feature.field]
  const worth = new Array<number>(size).fill(0)
  if (mine === undefined) return worth
  worth[size - 1] = UNKNOWN
  if (feature.by === 'gap')
    knotsOf(domain, feature).forEach((knot, i) => {
      worth[i] = Math.max(0, 1 - Math.abs(knot - Number(mine)) / feature.span)
    })
  else if (feature.by === 'steps') {
    const values = valuesOf(domain, feature.field) ?? []
    const own = values.indexOf(String(mine))
    values.forEach((_, i) => {
      worth[i] = 1 - Math.abs(i - own) / Math.max(1, values.length - 1)
    })
  } else for (const [at, share] of ofItems(domain, feature, mine, size)) worth[at] = (worth[at] ?? 0) + share
  return worth
}
