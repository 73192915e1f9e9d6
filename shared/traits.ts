import type { Domain } from './domain.ts'
import type { Feature } from './features.ts'
import { fnv1a } from './hash.ts'
import { matchingOf } from './matching.ts'
import { between } from './place-traits.ts'
import type { Value } from './value.ts'

/**
 * A record as a vector for candidate generation: its inner product with a seeker's vector approximates the light ML
 * score, up to a constant. The exact score is computed from the fields afterwards. The weights are in the seeker's
 * vector, so that changing them does not change candidates.
 */
export const TRAITS = 176
/** A change makes the sweeper compute all traits again. */
export const TRAITS_VERSION = 'traits.v2'
type Fields = Readonly<Record<string, Value>>

/**
 * A feature's dimensions: offset, size, and the scale of the candidates' part, which makes important features
 * dominate distances.
 */
interface Slot {
  feature: Feature
  from: number
  size: number
  scale: number
}

/**
 * Dimensions of a field that filters, sides or wishes use but no feature weighs: one per value, the last for a
 * missing one.
 */
interface Shown {
  field: string
  values: readonly string[]
  from: number
}

interface Layout {
  weighed: readonly Slot[]
  shown: readonly Shown[]
}

const layouts = new WeakMap<Domain, Layout>()

export function layoutOf(domain: Domain): Layout {
  const known = layouts.get(domain)
  if (known) return known
  const { features } = matchingOf(domain)
  const total = features.reduce((sum, { weight }) => sum + weight, 0)
  let from = 0
  const weighed = features.map((feature) => {
    const slot = { feature, from, size: sizeOf(domain, feature, total), scale: Math.sqrt(feature.weight) }
    from += slot.size
    return slot
  })
  const layout = { weighed, shown: shownIn(domain, from) }
  layouts.set(domain, layout)
  return layout
}

/** As many as fit, fields of sides and wishes first. */
function shownIn(domain: Domain, begin: number): Shown[] {
  const { features, sides, wishes = [] } = matchingOf(domain)
  const isWeighed = new Set(features.flatMap((feature) => ('field' in feature ? [feature.field] : [])))
  const first = [...(sides ? [sides.field] : []), ...wishes.flatMap(({ of, wish }) => [of, wish])]
  const hard = Object.keys(domain.fields).filter((name) => domain.fields[name]?.kind === 'hard')
  let from = begin
  return [...new Set([...first, ...hard])].flatMap((field) => {
    const values = valuesOf(domain, field)
    if (!values || isWeighed.has(field) || from + values.length + 1 > TRAITS) return []
    const shown = { field, values, from }
    from += values.length + 1
    return [shown]
  })
}

/** The last dimension of a field stands for a missing value. */
function sizeOf(domain: Domain, feature: Feature, total: number): number {
  switch (feature.by) {
    case 'distance':
      return 0
    case 'completeness':
      return 1
    case 'recency':
      return MONTHS
    case 'gap':
      return knotsOf(domain, feature).length + 1
    default:
      return (valuesOf(domain, feature.field)?.length ?? hashedSize(feature.weight / total)) + 1
  }
}

export const MONTHS = 13
export const MONTH_MS = 30 * 86_400_000
const MOST_KNOTS = 32

const hashedSize = (share: number) => (share >= 0.1 ? 48 : share >= 0.05 ? 16 : 8)

export function valuesOf(domain: Domain, field: string): readonly string[] | undefined {
  const { type, values, items } = domain.fields[field] ?? {}
  return type === 'boolean' ? ['true', 'false'] : (values ?? items?.values)
}

export type Gap = Extract<Feature, { by: 'gap' }>

/** Interpolation knots at most half a span apart, where linear interpolation is close enough. */
export function knotsOf({ fields }: Domain, { field, span }: Gap): number[] {
  const { minimum, maximum } = fields[field] ?? {}
  if (minimum === undefined || maximum === undefined) return []
  const count = Math.min(MOST_KNOTS, Math.max(2, Math.ceil((2 * (maximum - minimum)) / span) + 1))
  return Array.from({ length: count }, (_, i) => minimum + (i * (maximum - minimum)) / (count - 1))
}

/** A candidate's vector, and the scale of its place traits. */
export function traitsOf(
  domain: Domain,
  record: { fields: Fields; completeness: number; updatedAt: Date },
): { traits: number[]; placeScale: number } {
  const traits = new Array<number>(TRAITS).fill(0)
  let placeScale = 0
  const { weighed, shown } = layoutOf(domain)
  for (const { field, values, from } of shown) {
    const items = itemsOf(record.fields[field]).map((item) => values.indexOf(item))
    for (const at of items.length > 0 ? items : [values.length]) if (at >= 0) traits[from + at] = 1
  }
  for (const { feature, from, size, scale } of weighed) {
    const add = (at: number, share: number) => {
      const i = (from + at) % TRAITS
      traits[i] = (traits[i] ?? 0) + share * scale
    }
    if (feature.by === 'distance') placeScale = scale
    else if (feature.by === 'completeness') add(0, record.completeness)
    else if (feature.by === 'recency')
      for (const [at, share] of between(record.updatedAt.getTime() / MONTH_MS)) add(at % MONTHS, share)
    else {
      const value = record.fields[feature.field]
      const found =
        feature.by === 'gap' ? ofNumber(domain, feature, value) : ofItems(domain, feature, value, size)
      if (found.length === 0) add(size - 1, 1)
      for (const [at, share] of found) add(at, share)
    }
  }
  return { traits, placeScale }
}

function ofNumber(domain: Domain, feature: Gap, value: Value | undefined): [number, number][] {
  const knots = knotsOf(domain, feature)
  const [first, last] = [knots[0], knots.at(-1)]
  if (typeof value !== 'number' || first === undefined || last === undefined) return []
  const most = knots.length - 1
  return between(Math.min(most, Math.max(0, ((value - first) / (last - first)) * most))).filter(
    ([at]) => at <= most,
  )
}

export const itemsOf = (value: Value | undefined): string[] =>
  value === undefined ? [] : [value].flat().map(String)

/** The dimension of each item. Items share a unit length, so that two equal lists have the product 1. */
export function ofItems(
  domain: Domain,
  { field }: { field: string },
  value: Value | undefined,
  size: number,
): [number, number][] {
  const items = itemsOf(value)
  const values = valuesOf(domain, field)
  const share = 1 / Math.sqrt(items.length)
  return items.flatMap((item): [number, number][] => {
    const at = values ? values.indexOf(item) : fnv1a(item) % (size - 1)
    return at < 0 ? [] : [[at, share]]
  })
}
