import type { Domain, Field } from '../../shared/domain.ts'
import type { Provenance, Superseded } from '../../shared/record.ts'
import type { Item } from '../../shared/summary.ts'
import type { Value } from '../../shared/value.ts'
import { type Folded, type Sources, splitExplicit, statedBy } from './fold.ts'
import { inOrder, instant } from './order.ts'
import { shown } from './provenance.ts'
import { summarize, type Text } from './summarize.ts'

/** Replaced upserts and texts. */
export interface Past {
  /** In the order in which they were replaced. */
  upserts: readonly PastUpsert[]
  /** Texts of earlier upserts that are no longer in force. */
  texts: readonly Text[]
  /** Texts in force, summarized or not. */
  inForce: readonly Text[]
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
 * Every value that lost, newest loss first: to an explicit value, to another text by the merge policy, or to a later
 * upsert. A value equal to the winner's has not lost. Pure: a deleted source leaves no trace in it.
 */
export function history(domain: Domain, sources: Sources, past: Past, folded: Folded): Superseded[] {
  const entries = [
    ...lostByTexts(domain, sources, past, folded),
    ...lostByUpserts(domain, past.upserts, sources).lost,
  ]
  return entries.toSorted(
    (a, b) =>
      Date.parse(b.superseded_at) - Date.parse(a.superseded_at) ||
      (a.field < b.field ? -1 : a.field > b.field ? 1 : 0) ||
      Date.parse(b.provenance.at) - Date.parse(a.provenance.at),
  )
}

/** The values that texts of `past` lost. Of its upserts only the time is used at which each replaced a text. */
export const lostByTexts = (domain: Domain, sources: Sources, past: Past, folded: Folded): Superseded[] => [
  ...beaten(domain, sources, past.inForce, folded),
  ...replacedTexts(domain, past, folded),
]

/** Values of texts in force that lost to other sources in force. */
function beaten(domain: Domain, sources: Sources, inForce: readonly Text[], folded: Folded): Superseded[] {
  const { explicit } = splitExplicit(domain, sources.explicit)
  const stated = statedBy(domain, sources)
  const statementsOf = statementsByText(domain, inForce)
  return fieldsOf(domain).flatMap(([name, field]) => {
    const isExplicit = explicit.has(name)
    const [first] = stated(name)
    const winner: By | undefined = isExplicit
      ? { source: 'fields', at: instant(sources.explicitAt) }
      : first && byText(first)
    if (!winner) return []
    const isWinner = ({ text, items }: Statement) =>
      !isExplicit &&
      (field.merge === 'union'
        ? (first?.first.itemId === undefined) === (items[0]?.first.itemId === undefined)
        : text.contextId === first?.first.moment[1])
    return statementsOf(name)
      .filter((one) => !isWinner(one))
      .flatMap((one) => lost(name, field, one, folded.fields[name], winner))
  })
}

/** Values of texts that a later upsert replaced. */
function replacedTexts(domain: Domain, past: Past, folded: Folded): Superseded[] {
  const replacedAt = new Map(past.upserts.map((upsert) => [upsert.contextId, upsert.replacedAt]))
  const byMemory = new Map(past.upserts.map((upsert) => [upsert.memoryRef, upsert.replacedAt]))
  const statementsOf = statementsByText(domain, past.texts)
  return fieldsOf(domain).flatMap(([name, field]) =>
    statementsOf(name).flatMap((one) => {
      const at = replacedAt.get(one.text.contextId) ?? byMemory.get(one.text.memoryRef)
      return at ? lost(name, field, one, folded.fields[name], { source: 'upsert', at: instant(at) }) : []
    }),
  )
}

/** Since when each field has had the explicit value that it had at the end of a page. */
export type Since = Readonly<Record<string, string>>

/**
 * Explicit values that a later upsert changed, hid or omitted; one entry for consecutive upserts with the same value.
 *
 * @param upserts consecutive
 * @param next the upsert after them
 * @param since of the upserts before them
 * @returns with `since` for the upserts from `next` on
 */
export function lostByUpserts(
  domain: Domain,
  upserts: readonly PastUpsert[],
  next: Pick<PastUpsert, 'explicit' | 'explicitAt'>,
  since: Since = {},
): { lost: Superseded[]; since: Since } {
  const stated = [...upserts, next].map((upsert) => ({
    values: splitExplicit(domain, upsert.explicit).explicit,
    at: instant(upsert.explicitAt),
  }))
  const still: Record<string, string> = {}
  const lost = fieldsOf(domain).flatMap(([name]) => {
    let from = since[name]
    const own = upserts.flatMap(({ replacedAt }, i) => {
      const [now, after] = [stated[i], stated[i + 1]]
      const value = now?.values.get(name)
      if (!now || !after || value === undefined || value === null) return []
      from ??= now.at
      if (isSame(after.values.get(name), value)) return []
      const provenance: Provenance = { source: 'fields', at: from }
      from = undefined
      const at = instant(replacedAt)
      const by: By = { source: after.values.has(name) ? 'fields' : 'upsert', at }
      return [{ field: name, value, provenance, superseded_at: at, superseded_by: by }]
    })
    if (from !== undefined) still[name] = from
    return own
  })
  return { lost, since: still }
}

/** A text's value of a field, unless the record has the same. */
function lost(
  name: string,
  field: Field,
  { items }: Statement,
  current: Value | undefined,
  by: By,
): Superseded[] {
  const alone = shown(field, items)
  if (!alone || isSame(alone.value, current)) return []
  return [{ field: name, ...alone, superseded_at: later(alone.provenance.at, by.at), superseded_by: by }]
}

const later = (a: string, b: string) => (Date.parse(a) >= Date.parse(b) ? a : b)

const fieldsOf = (domain: Domain) =>
  Object.entries(domain.fields).filter(([, field]) => field.kind !== 'derived')

interface Statement {
  text: Text
  items: readonly Item[]
}

/** What each text states about a field by itself, ordered by `occurredAt`. */
function statementsByText(domain: Domain, texts: readonly Text[]): (field: string) => Statement[] {
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
