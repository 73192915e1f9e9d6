import type { Field } from '../../shared/domain.ts'
import type { Evidence, Provenance } from '../../shared/record.ts'
import type { At, Item } from '../../shared/summary.ts'
import type { Value } from '../../shared/value.ts'
import { compareMoments, inOrder, MAX_EVIDENCE } from './join.ts'

/** Items of a list that a record shows. */
const MAX_ITEMS = 100

/** A field's value in the record. */
export interface Shown {
  value: Value
  provenance: Provenance
}

/**
 * Combines items into a value with its provenance; undefined if there are none. Of a list with too many items it
 * keeps the most often stated, then the latest; its confidence is that of its least certain item.
 */
export function shown(field: Field, items: readonly Item[]): Shown | undefined {
  const listed = field.type === 'array' ? mostStated(items) : items.slice(0, 1)
  const [first] = listed
  if (!first) return undefined
  const all = inOrder(
    listed.flatMap(({ evidence }) => evidence),
    [],
  )
    .slice(0, MAX_EVIDENCE)
    .map(withoutMoment)
  const [place] = all
  if (!place) throw new Error('a value read from text has no evidence')
  const { itemId, from, extractor, schemaVersion, moment } = first.first
  return {
    value: field.type === 'array' ? listed.map(({ value }) => String(value)) : first.value,
    provenance: {
      ...(itemId === undefined ? { source: 'context' } : { source: 'memory', item_id: itemId }),
      ...place,
      evidence: all,
      evidence_count: listed.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0),
      ...(field.type === 'array' && { items: listed.map(toItem) }),
      ...(listed.length < items.length && field.type === 'array' && { truncated: true }),
      ...(from && { from: [...from] }),
      confidence: Math.min(...listed.map(({ confidence }) => confidence)),
      extractor,
      schema_version: schemaVersion,
      at: new Date(moment[0]).toISOString(),
    },
  }
}

function mostStated(items: readonly Item[]): readonly Item[] {
  if (items.length <= MAX_ITEMS) return items
  return items
    .toSorted((a, b) => b.evidenceCount - a.evidenceCount || compareMoments(b.last, a.last))
    .slice(0, MAX_ITEMS)
    .toSorted((a, b) => compareMoments(a.first.moment, b.first.moment))
}

const toItem = ({ value, first, evidence, evidenceCount, confidence }: Item) => ({
  value: String(value),
  source: first.itemId === undefined ? ('context' as const) : ('memory' as const),
  evidence: evidence.map(withoutMoment),
  evidence_count: evidenceCount,
  confidence,
})

const withoutMoment = ({ context_id, quote, start, end }: At<Evidence>): Evidence => ({
  context_id,
  quote,
  start,
  end,
})
