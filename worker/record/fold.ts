import * as v from 'valibot'
import { type Domain, fieldSchema } from '../../shared/domain.ts'
import type { Provenance } from '../../shared/record.ts'
import type { Item, Summary } from '../../shared/summary.ts'
import type { Value } from '../../shared/value.ts'
import { instant } from './order.ts'
import { shown } from './provenance.ts'
import { summarize, type Text } from './summarize.ts'

/** All sources of a record's values. */
export interface Sources {
  /** `fields` of the last upsert, as sent. */
  explicit: Readonly<Record<string, unknown>>
  /** ISO 8601 */
  explicitAt: string
  /** Summary of the texts in force that are not in `texts`. Absent: there are none. */
  summary?: Summary | null
  /** Other texts in force, in any order. An unread text contributes nothing. */
  texts: readonly Text[]
}

export interface Folded {
  fields: Record<string, Value>
  /** Members of `explicit` that the domain does not know or that are no longer valid. */
  extras: Record<string, unknown>
  /** One entry for each of `fields`. */
  provenance: Record<string, Provenance>
}

/**
 * Merges the sources into a record. Per field, an explicit value wins, then the field's merge policy over the texts,
 * then over memory items. An explicit `null` hides the others. Pure, and independent of arrival order: texts are
 * ordered by `occurredAt`, then by id.
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
 * Splits `sent` into values of the domain's fields (`null`: explicitly none) and all else. A value that a later
 * version of the domain refuses is kept, but does not count.
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

/** Merges the texts' readings by field. The user's own texts beat memory items, whatever their age. */
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
