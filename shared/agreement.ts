import type { Feature, Wish } from './features.ts'
import type { Value } from './value.ts'

type Fields = Readonly<Record<string, Value>>
type FieldFeature = Extract<Feature, { field: string }>

/**
 * Agreement of two records in one field, from 0 to 1; undefined if either has no value. `steps` counts as equality
 * here, since the enum's order is not known.
 */
export function agreement(feature: FieldFeature, a: Fields, b: Fields): number | undefined {
  const [mine, theirs] = [a[feature.field], b[feature.field]]
  if (mine === undefined || theirs === undefined) return undefined
  switch (feature.by) {
    case 'same':
    case 'steps':
      return mine === theirs ? 1 : 0
    case 'gap':
      return Math.max(0, 1 - Math.abs(Number(mine) - Number(theirs)) / feature.span)
    case 'shared': {
      const size = listOf(mine).length + listOf(theirs).length
      return size === 0 ? undefined : (2 * common(mine, theirs).length) / size
    }
  }
}

/** The common items of two lists, in the order of `a`. */
export function common(a: Value | undefined, b: Value | undefined): string[] {
  const others = new Set(listOf(b))
  return listOf(a).filter((item) => others.has(item))
}

/** Whether a wish holds; undefined if none is stated. */
export function isMet({ wish, of, holds }: Wish, wisher: Fields, other: Fields): boolean | undefined {
  const [wished, said] = [wisher[wish], other[of]]
  if (wished === undefined || (Array.isArray(wished) && wished.length === 0)) return undefined
  if (said === undefined) return false
  if (holds === 'includes') return listOf(wished).includes(String(said))
  return holds === 'at_least' ? Number(said) >= Number(wished) : Number(said) <= Number(wished)
}

const listOf = (value: Value | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat().map(String)
