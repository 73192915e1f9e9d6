import type { Field } from '../../shared/domain.ts'
import type { Evidence, Provenance } from '../../shared/record.ts'
import type { Reading, Value } from '../../shared/value.ts'
import { inOrder, instant } from './order.ts'

/** A text as far as the fold goes: whose it is, when it was said, what was read from it. */
export interface Text {
  contextId: string
  origin: 'upsert' | 'append' | 'memory'
  /** What an append called its source; the store's own id of a memory item. */
  source: string
  /** Of a memory item: the reference that brought it. */
  memoryRef: string | null
  /** ISO 8601 */
  occurredAt: string
  read: Read | null
}

interface Read {
  readings: readonly Reading[]
  extractor: string
  schemaVersion: string
}

/** A reading with the text that it stands in. */
export interface Claim {
  reading: Reading
  text: Text
  read: Read
}

/** What texts claim of each field, in the order in which it was said. */
export function claimsByField(texts: readonly Text[]): Map<string, Claim[]> {
  const claims = inOrder(texts).flatMap((text) => {
    const { read } = text
    return read ? read.readings.map((reading) => ({ reading, text, read })) : []
  })
  return Map.groupBy(claims, (claim) => claim.reading.field)
}

/** The value that claims make together; undefined where there are none. */
export function claimedValue(field: Field, claims: readonly Claim[]): Value | undefined {
  if (field.type === 'array' && claims.length > 0) return items(claims).map((item) => item.value)
  return claims[0]?.reading.value
}

/** One item per value, in the order of its first mention, with the evidence of every mention. */
export function items(claims: readonly Claim[]) {
  const byValue = Map.groupBy(claims, (claim) => String(claim.reading.value))
  return [...byValue].map(([value, mentions]) => ({
    value,
    source: sourceOf(mentions),
    evidence: mentions.flatMap(evidence),
    confidence: Math.max(...mentions.map((claim) => claim.reading.confidence)),
  }))
}

/**
 * Where the value of these claims comes from. A list is as sure as its least sure item.
 *
 * @param claims at least one
 */
export function textProvenance(field: Field, claims: readonly Claim[]): Provenance {
  const all = claims.flatMap(evidence)
  const [first] = claims
  const [place] = all
  if (!first || !place) throw new Error('a value read from text has no evidence')
  const { reading, text, read } = first
  const listed = field.type === 'array' ? items(claims) : undefined
  return {
    ...(text.origin === 'memory' ? { source: 'memory', item_id: text.source } : { source: 'context' }),
    ...place,
    evidence: all,
    ...(listed && { items: listed }),
    ...(reading.from && { from: [...reading.from] }),
    confidence: listed ? Math.min(...listed.map((item) => item.confidence)) : reading.confidence,
    extractor: read.extractor,
    schema_version: read.schemaVersion,
    at: instant(text.occurredAt),
  }
}

const sourceOf = ([claim]: readonly Claim[]): 'memory' | 'context' =>
  claim?.text.origin === 'memory' ? 'memory' : 'context'

const evidence = ({ text, reading }: Claim): Evidence[] =>
  reading.evidence.map((span) => ({ context_id: text.contextId, ...span }))
