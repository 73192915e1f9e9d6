import type { Domain, Field } from '../../shared/domain.ts'
import type { Evidence, Provenance } from '../../shared/record.ts'
import type { Reading, Value } from '../../shared/value.ts'

/** Everything that says something about a record, each the owner of its values. */
export interface Sources {
  /** What the last upsert said in `fields`, as sent. */
  explicit: Readonly<Record<string, unknown>>
  /** ISO 8601 */
  explicitAt: string
  /** The texts in force. A text that is not read yet contributes nothing. */
  texts: readonly Text[]
}

interface Text {
  contextId: string
  /** ISO 8601 */
  occurredAt: string
  read: Read | null
}

interface Read {
  readings: readonly Reading[]
  extractor: string
  schemaVersion: string
}

export interface Folded {
  fields: Record<string, Value>
  /** What the last upsert said under keys that the domain does not know. */
  extras: Record<string, unknown>
  /** One entry for each of `fields`. */
  provenance: Record<string, Provenance>
}

/** A reading with the text that it stands in. */
interface Claim {
  reading: Reading
  text: Text
  read: Read
}

/**
 * The record that its sources make: per field an explicit value, else what the field's merge rule makes of the texts.
 * An explicit `null` hides what texts say. Pure, and indifferent to the order in which the sources arrived: texts
 * count in the order in which they were said, those of the same instant in the order of their ids.
 */
export function fold(domain: Domain, sources: Sources): Folded {
  const folded: Folded = { fields: {}, extras: {}, provenance: {} }
  const claims = claimsByField(sources.texts)
  for (const [name, field] of Object.entries(domain.fields)) {
    if (field.kind === 'derived') continue
    if (Object.hasOwn(sources.explicit, name)) {
      const value = sources.explicit[name]
      if (value === null) continue
      folded.fields[name] = explicitValue(value)
      folded.provenance[name] = { source: 'fields', at: instant(sources.explicitAt) }
      continue
    }
    const winners = merge(field, claims.get(name) ?? [])
    const [first] = winners
    if (!first) continue
    folded.fields[name] =
      field.type === 'array' ? items(winners).map((item) => item.value) : first.reading.value
    folded.provenance[name] = textProvenance(field, winners, first)
  }
  for (const [name, value] of Object.entries(sources.explicit)) {
    if (!Object.hasOwn(domain.fields, name)) folded.extras[name] = value
  }
  return folded
}

/** The texts in the order in which they were said. */
export function inOrder<T extends Pick<Text, 'occurredAt' | 'contextId'>>(texts: readonly T[]): T[] {
  return texts.toSorted(
    (a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || (a.contextId < b.contextId ? -1 : 1),
  )
}

export const instant = (iso: string) => new Date(iso).toISOString()

function claimsByField(texts: readonly Text[]): Map<string, Claim[]> {
  const claims = inOrder(texts).flatMap((text) => {
    const { read } = text
    return read ? read.readings.map((reading) => ({ reading, text, read })) : []
  })
  return Map.groupBy(claims, (claim) => claim.reading.field)
}

/** The claims that make the value, in the order in which they were said; more than one only where the field is a list. */
function merge(field: Field, claims: readonly Claim[]): readonly Claim[] {
  const [first] = claims
  const last = claims.at(-1)
  if (!first || !last) return []
  const ofText = ({ text }: Claim) => claims.filter((claim) => claim.text === text)
  switch (field.merge ?? 'latest') {
    case 'union':
      return claims
    case 'latest':
      return field.type === 'array' ? ofText(last) : [last]
    case 'first':
      return field.type === 'array' ? ofText(first) : [first]
    case 'max':
      return [
        claims.reduce((best, claim) =>
          Number(claim.reading.value) >= Number(best.reading.value) ? claim : best,
        ),
      ]
    case 'min':
      return [
        claims.reduce((best, claim) =>
          Number(claim.reading.value) <= Number(best.reading.value) ? claim : best,
        ),
      ]
  }
}

/** One item per value, in the order of its first mention, with the evidence of every mention. */
function items(claims: readonly Claim[]) {
  const byValue = Map.groupBy(claims, (claim) => String(claim.reading.value))
  return [...byValue].map(([value, mentions]) => ({
    value,
    source: 'context' as const,
    evidence: mentions.flatMap(evidence),
    confidence: Math.max(...mentions.map((claim) => claim.reading.confidence)),
  }))
}

/** A list is as sure as its least sure item. */
function textProvenance(field: Field, winners: readonly Claim[], first: Claim): Provenance {
  const { text, reading, read } = first
  const all = winners.flatMap(evidence)
  const [place] = all
  if (!place) throw new Error(`a reading of ${reading.field} has no evidence`)
  const listed = field.type === 'array' ? items(winners) : undefined
  return {
    source: 'context',
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

const evidence = ({ text, reading }: Claim): Evidence[] =>
  reading.evidence.map((span) => ({ context_id: text.contextId, ...span }))

/** Every value of `explicit` under a known key passed that field's schema before it was stored. */
const explicitValue = (value: unknown) => value as Value
