import type { Domain, Field } from '../../shared/domain.ts'
import type { At, Item, Moment, Summary } from '../../shared/summary.ts'

/** Evidence spans that a record shows of a value. */
export const MAX_EVIDENCE = 20
/** Evidence spans that a record shows of all items of a list; each item has at least one. */
const MAX_EVIDENCE_OF_LIST = 100
/** Readings per derived field that values are computed from: the latest. */
const MAX_CUES = 100
/** Rejected values that a record shows: the latest. */
const MAX_REJECTED = 20

/**
 * Joins two summaries. Associative and commutative, so texts can be joined in any order and grouping. What it drops
 * can never be needed again by later texts.
 */
export function join(domain: Domain, a: Summary, b: Summary): Summary {
  const names = Object.keys({ ...a.items, ...b.items })
  return {
    items: Object.fromEntries(
      names.map((name) => [name, joinItems(domain.fields[name], a.items[name] ?? [], b.items[name] ?? [])]),
    ),
    cues: joinCues(a.cues, b.cues),
    rejected: inOrder(a.rejected, b.rejected).slice(-MAX_REJECTED),
    rejectedCount: a.rejectedCount + b.rejectedCount,
  }
}

/** Applies the field's merge policy to items of different texts. */
function joinItems(field: Field | undefined, a: readonly Item[], b: readonly Item[]): readonly Item[] {
  const [one] = a
  const [other] = b
  if (!one || !other) return one ? a : b
  const isLater = compareMoments(one.first.moment, other.first.moment) > 0
  switch (field?.merge ?? 'latest') {
    case 'union':
      return unite([...a, ...b])
    case 'latest':
      return isLater ? a : b
    case 'first':
      return isLater ? b : a
    case 'max':
      return isBest(Number(one.value) - Number(other.value), isLater) ? a : b
    case 'min':
      return isBest(Number(other.value) - Number(one.value), isLater) ? a : b
  }
}

/** Ties go to the later one. */
const isBest = (difference: number, isLater: boolean) => difference > 0 || (difference === 0 && isLater)

/** Merges the items of one text: all items of a list, or else one by the merge policy. */
export const itemsOfText = (field: Field | undefined, all: readonly Item[]): readonly Item[] =>
  field?.type === 'array' ? unite(all) : all.map((one) => [one]).reduce((a, b) => [...joinItems(field, a, b)])

/** One item per distinct value, in the order of first mention, with limited evidence. */
function unite(all: readonly Item[]): Item[] {
  const byValue = Map.groupBy(all, ({ value }) => String(value))
  const room = Math.max(1, Math.min(MAX_EVIDENCE, Math.floor(MAX_EVIDENCE_OF_LIST / byValue.size)))
  return [...byValue.values()]
    .map((same) => {
      const one = same.reduce(joinSame)
      return { ...one, evidence: one.evidence.slice(0, room) }
    })
    .toSorted((a, b) => compareMoments(a.first.moment, b.first.moment))
}

function joinSame(a: Item, b: Item): Item {
  const [first, other] = compareMoments(a.first.moment, b.first.moment) <= 0 ? [a, b] : [b, a]
  return {
    ...first,
    confidence: Math.max(a.confidence, b.confidence),
    last: compareMoments(first.last, other.last) >= 0 ? first.last : other.last,
    evidence: inOrder(a.evidence, b.evidence).slice(0, MAX_EVIDENCE),
    evidenceCount: a.evidenceCount + b.evidenceCount,
  }
}

function joinCues(a: Summary['cues'], b: Summary['cues']): Summary['cues'] {
  const byField = Map.groupBy(inOrder(a, b), ({ field }) => field)
  const kept = [...byField.values()].map((cues) => cues.slice(-MAX_CUES))
  return inOrder(kept.flat(), [])
}

export const inOrder = <T>(a: readonly At<T>[], b: readonly At<T>[]): At<T>[] =>
  [...a, ...b].toSorted((one, other) => compareMoments(one.moment, other.moment))

/** Orders by instant, then by the text's id (a hash), then by position in the text. */
export function compareMoments(a: Moment, b: Moment): number {
  const [ms, contextId, index] = a
  if (ms !== b[0]) return ms - b[0]
  return contextId === b[1] ? index - b[2] : contextId < b[1] ? -1 : 1
}
