import type { Domain, Field } from '../../shared/domain.ts'
import type { Provenance, Superseded } from '../../shared/record.ts'
import type { Item } from '../../shared/summary.ts'
import type { Value } from '../../shared/value.ts'
import { type Folded, type Sources, splitExplicit, statedBy } from './fold.ts'
import { inOrder, instant } from './order.ts'
import { shown } from './provenance.ts'
import { summarize, type Text } from './summarize.ts'

/** What earlier upserts said, as far as it is no longer in force. */
export interface Past {
  /** In the order in which they were replaced. */
  upserts: readonly PastUpsert[]
  /** The texts that they brought and that no later one brought again. */
  texts: readonly Text[]
}

export interface PastUpsert {
  explicit: Readonly<Record<string, unknown>>
  /** ISO 8601 */
  explicitAt: string
  contextId: string | null
  memoryRef: string | null
  /** ISO 8601 */
  replacedAt: string
}

type By = Superseded['superseded_by']

/**
 * Every value that lost, newest loss first: to an explicit value, to another text by the field's merge rule, or to an
 * upsert that replaced what an earlier one had said. A value that the winner repeats has not lost. Pure, like the
 * fold: what a source that is gone had said, or had beaten, is as if it had never been.
 *
 * @param sources with every text in force, and no summary
 */
export function history(domain: Domain, sources: Sources, past: Past, folded: Folded): Superseded[] {
  const entries = [
    ...beaten(domain, sources, folded),
    ...replacedTexts(domain, past, folded),
    ...replacedFields(domain, sources, past),
  ]
  return entries.toSorted(
    (a, b) =>
      Date.parse(b.superseded_at) - Date.parse(a.superseded_at) ||
      (a.field < b.field ? -1 : a.field > b.field ? 1 : 0) ||
      Date.parse(b.provenance.at) - Date.parse(a.provenance.at),
  )
}

/** Values of texts in force that others in force beat. */
function beaten(domain: Domain, sources: Sources, folded: Folded): Superseded[] {
  const { explicit } = splitExplicit(domain, sources.explicit)
  const stated = statedBy(domain, sources)
  const said = saidByText(domain, sources.texts)
  return fieldsOf(domain).flatMap(([name, field]) => {
    const isSaid = explicit.has(name)
    const [first] = stated(name)
    const winner: By | undefined = isSaid
      ? { source: 'fields', at: instant(sources.explicitAt) }
      : first && byText(first)
    if (!winner) return []
    const isWinner = ({ text, items }: Said) =>
      !isSaid &&
      (field.merge === 'union'
        ? (first?.first.itemId === undefined) === (items[0]?.first.itemId === undefined)
        : text.contextId === first?.first.moment[1])
    return said(name)
      .filter((one) => !isWinner(one))
      .flatMap((one) => lost(name, field, one, folded.fields[name], winner))
  })
}

/** Values of texts that an upsert brought and a later one did not. */
function replacedTexts(domain: Domain, past: Past, folded: Folded): Superseded[] {
  const replacedAt = new Map(past.upserts.map((upsert) => [upsert.contextId, upsert.replacedAt]))
  const byMemory = new Map(past.upserts.map((upsert) => [upsert.memoryRef, upsert.replacedAt]))
  const said = saidByText(domain, past.texts)
  return fieldsOf(domain).flatMap(([name, field]) =>
    said(name).flatMap((one) => {
      const at = replacedAt.get(one.text.contextId) ?? byMemory.get(one.text.memoryRef)
      return at ? lost(name, field, one, folded.fields[name], { source: 'upsert', at: instant(at) }) : []
    }),
  )
}

/** Explicit values that a later upsert changed, hid, or did not say again; one entry however many upserts said it. */
function replacedFields(domain: Domain, sources: Sources, past: Past): Superseded[] {
  const said = [...past.upserts, sources].map((upsert) => ({
    values: splitExplicit(domain, upsert.explicit).explicit,
    at: instant(upsert.explicitAt),
  }))
  return fieldsOf(domain).flatMap(([name]) => {
    let since: string | undefined
    return said.flatMap(({ values, at }, i) => {
      const value = values.get(name)
      if (value === undefined || value === null) return []
      since ??= at
      const next = said[i + 1]
      if (!next || isSame(next.values.get(name), value)) return []
      const provenance: Provenance = { source: 'fields', at: since }
      since = undefined
      const replacedAt = instant(past.upserts[i]?.replacedAt ?? at)
      const by: By = { source: next.values.has(name) ? 'fields' : 'upsert', at: replacedAt }
      return [{ field: name, value, provenance, superseded_at: replacedAt, superseded_by: by }]
    })
  })
}

/** What one text says of one field, if the record does not say the same. */
function lost(name: string, field: Field, { items }: Said, current: Value | undefined, by: By): Superseded[] {
  const alone = shown(field, items)
  if (!alone || isSame(alone.value, current)) return []
  return [{ field: name, ...alone, superseded_at: later(alone.provenance.at, by.at), superseded_by: by }]
}

const later = (a: string, b: string) => (Date.parse(a) >= Date.parse(b) ? a : b)

const fieldsOf = (domain: Domain) =>
  Object.entries(domain.fields).filter(([, field]) => field.kind !== 'derived')

interface Said {
  text: Text
  items: readonly Item[]
}

/** What each text alone says of a field, in the order in which it was said. */
function saidByText(domain: Domain, texts: readonly Text[]): (field: string) => Said[] {
  const alone = inOrder(texts).map((text) => ({ text, items: summarize(domain, [text]).items }))
  return (field) => alone.flatMap(({ text, items }) => (items[field] ? [{ text, items: items[field] }] : []))
}

const isSame = (a: Value | null | undefined, b: Value | null | undefined) =>
  JSON.stringify(a) === JSON.stringify(b)

function byText({ first: { itemId, moment } }: Item): By {
  return {
    source: itemId === undefined ? 'context' : 'memory',
    context_id: moment[1],
    at: new Date(moment[0]).toISOString(),
  }
}
