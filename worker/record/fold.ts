import * as v from 'valibot'
import { type Domain, fieldSchema } from '../../shared/domain.ts'
import type { Provenance } from '../../shared/record.ts'
import type { Item, Summary } from '../../shared/summary.ts'
import type { Value } from '../../shared/value.ts'
import { instant } from './order.ts'
import { shown } from './provenance.ts'
import { summarize, type Text } from './summarize.ts'

/** Everything that says something about a record, each the owner of its values. */
export interface Sources {
  /** What the last upsert sent in `fields`, as sent. */
  explicit: Readonly<Record<string, unknown>>
  /** ISO 8601 */
  explicitAt: string
  /** What the texts in force say that are not among `texts`. Absent: there are none. */
  summary?: Summary | null
  /** The others, in any order. A text that is not read yet contributes nothing. */
  texts: readonly Text[]
}

export interface Folded {
  fields: Record<string, Value>
  /** What the last upsert sent under keys that the domain does not know, or that its schema refuses by now. */
  extras: Record<string, unknown>
  /** One entry for each of `fields`. */
  provenance: Record<string, Provenance>
}

/**
 * The record that its sources make. Per field: an explicit value, else what the field's merge rule makes of the texts,
 * else of the memory. An explicit `null` hides what the others say. Pure, and indifferent to the order in which the
 * sources arrived: texts count in the order of `occurredAt`, those of the same instant in the order of their
 * ids.
 */
export function fold(domain: Domain, sources: Sources): Folded {
  const { explicit, extras } = splitExplicit(domain, sources.explicit)
  const folded: Folded = { fields: {}, extras, provenance: {} }
  const stated = statedBy(domain, sources)
  for (const [name, field] of Object.entries(domain.fields)) {
    if (field.kind === 'derived') continue
    const value = explicit.get(name)
    if (value === null) continue
    if (value !== undefined) {
      folded.fields[name] = value
      folded.provenance[name] = { source: 'fields', at: instant(sources.explicitAt) }
      continue
    }
    const read = shown(field, stated(name))
    if (!read) continue
    folded.fields[name] = read.value
    folded.provenance[name] = read.provenance
  }
  return folded
}

/**
 * What `explicit` says of the domain's fields (`null`: explicitly none), and all the rest. A value that was valid when
 * it was stated may not be under a later version of the domain: then it is kept, but no longer counts.
 */
export function splitExplicit(domain: Domain, sent: Readonly<Record<string, unknown>>) {
  const explicit = new Map<string, Value | null>()
  const extras: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(sent)) {
    const field = Object.hasOwn(domain.fields, name) ? domain.fields[name] : undefined
    const result =
      field && field.kind !== 'derived' ? v.safeParse(v.nullable(fieldSchema(field)), value) : undefined
    if (result?.success) explicit.set(name, result.output)
    else extras[name] = value
  }
  return { explicit, extras }
}

/** What the texts make of each field by its merge rule. Texts of the user's own beat memory, whatever their age. */
export function statedBy(
  domain: Domain,
  { summary, texts }: Pick<Sources, 'summary' | 'texts'>,
): (field: string) => readonly Item[] {
  const own = summarize(
    domain,
    texts.filter(({ origin }) => origin !== 'memory'),
    summary ?? undefined,
  )
  const remembered = summarize(
    domain,
    texts.filter(({ origin }) => origin === 'memory'),
  )
  return (field) => own.items[field] ?? remembered.items[field] ?? []
}
