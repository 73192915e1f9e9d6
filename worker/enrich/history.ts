import type { Domain, Field } from '../../shared/domain.ts'
import type { Provenance, Superseded } from '../../shared/record.ts'
import type { Value } from '../../shared/value.ts'
import { type Claim, claimedValue, claimsByField, type Text, textProvenance } from './claims.ts'
import { type Folded, merge, type Sources, splitExplicit, strongest } from './fold.ts'
import { instant } from './order.ts'

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
  const claims = claimsByField(sources.texts)
  return fieldsOf(domain).flatMap(([name, field]) => {
    const all = claims.get(name) ?? []
    const winners = explicit.has(name) ? [] : merge(field, strongest(all))
    const winner: By | undefined = explicit.has(name)
      ? { source: 'fields', at: instant(sources.explicitAt) }
      : byClaim(winners[0])
    if (!winner) return []
    return perText(all)
      .filter((claimed) => !claimed.some((claim) => winners.includes(claim)))
      .flatMap((claimed) => lost(name, field, claimed, folded.fields[name], winner))
  })
}

/** Values of texts that an upsert brought and a later one did not. */
function replacedTexts(domain: Domain, past: Past, folded: Folded): Superseded[] {
  const replacedAt = new Map(past.upserts.map((upsert) => [upsert.contextId, upsert.replacedAt]))
  const byMemory = new Map(past.upserts.map((upsert) => [upsert.memoryRef, upsert.replacedAt]))
  const claims = claimsByField(past.texts)
  return fieldsOf(domain).flatMap(([name, field]) =>
    perText(claims.get(name) ?? []).flatMap((claimed) => {
      const text = claimed[0]?.text
      const at = text && (replacedAt.get(text.contextId) ?? byMemory.get(text.memoryRef))
      return at ? lost(name, field, claimed, folded.fields[name], { source: 'upsert', at: instant(at) }) : []
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
function lost(
  name: string,
  field: Field,
  claims: readonly Claim[],
  current: Value | undefined,
  by: By,
): Superseded[] {
  const value = claimedValue(field, claims)
  if (value === undefined || isSame(value, current)) return []
  const provenance = textProvenance(field, claims)
  return [{ field: name, value, provenance, superseded_at: later(provenance.at, by.at), superseded_by: by }]
}

const later = (a: string, b: string) => (Date.parse(a) >= Date.parse(b) ? a : b)

const fieldsOf = (domain: Domain) =>
  Object.entries(domain.fields).filter(([, field]) => field.kind !== 'derived')

/** The claims of each text together where they make a list, else each alone: a text states a scalar once. */
const perText = (claims: readonly Claim[]) => [...Map.groupBy(claims, (claim) => claim.text).values()]

const isSame = (a: Value | null | undefined, b: Value | null | undefined) =>
  JSON.stringify(a) === JSON.stringify(b)

function byClaim(claim: Claim | undefined): By | undefined {
  if (!claim) return undefined
  const { origin, contextId, occurredAt } = claim.text
  return {
    source: origin === 'memory' ? 'memory' : 'context',
    context_id: contextId,
    at: instant(occurredAt),
  }
}
