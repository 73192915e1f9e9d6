import type { DraftReading } from '../../../shared/own-domain.ts'
import type { Evidence, Provenance, Rejected, Superseded, UserRecord } from '../../../shared/record.ts'
import type { PublishedDomain } from '../../../shared/schema.ts'
import type { Span } from '../../../shared/value.ts'

/** A current, derived, rejected or superseded value, with its evidence. */
export interface Claim {
  /** Stable between polls, and valid in an attribute. */
  id: string
  kind: 'value' | 'derived' | 'rejected' | 'superseded'
  field: string
  value: unknown
  /** The field's colour everywhere: hue in degrees. */
  hue: number
  /** Its evidence is whole sentences, as for soft fields. */
  isBroad: boolean
  confidence: number | undefined
  evidence: readonly Evidence[]
  provenance: Provenance | undefined
}

export interface Claims {
  values: readonly Claim[]
  derived: readonly Claim[]
  rejected: readonly (Claim & { reason: string })[]
  superseded: readonly (Claim & { past: Superseded })[]
}

type Field = PublishedDomain['fields'][number]
type Known = Pick<Field, 'name' | 'kind'>

/** @param published in display order */
export function claimsOf(record: UserRecord, published: readonly Field[]): Claims {
  const order = published.map((field) => field.name)
  const claim = (given: Parameters<typeof claimWith>[1]) => claimWith(published, given)
  const current = (kind: 'value' | 'derived', values: Readonly<Record<string, unknown>>) =>
    Object.entries(values)
      .map(([field, value]) => {
        const provenance = record.provenance[field]
        return claim({ id: `${kind}:${field}`, kind, field, value, provenance })
      })
      .toSorted((a, b) => place(order, a.field) - place(order, b.field))
  return {
    values: current('value', record.fields),
    derived: current('derived', record.derived),
    rejected: record.enrichment.rejected.map((one, i) => ({
      ...claim({ id: `rejected:${i}`, kind: 'rejected', field: one.field, value: one.value }),
      evidence: spanOf(one),
      reason: one.reason,
    })),
    superseded: (record.history ?? []).map((past, i, all) => ({
      ...claim({
        // Newest first, so ids are counted from the end: a new entry changes none.
        id: `superseded:${all.length - i}`,
        kind: 'superseded',
        field: past.field,
        value: past.value,
        provenance: past.provenance,
      }),
      past,
    })),
  }
}

/** @param known fields of the draft; readings may also have fields of its base */
export function claimsOfReading(
  { readings, rejected }: DraftReading,
  known: readonly Known[],
  contextId: string,
): Pick<Claims, 'values' | 'rejected'> {
  const fields = [...Map.groupBy(readings, ({ field }) => field)]
  const others = fields
    .filter(([field]) => !known.some(({ name }) => name === field))
    .map(([name]) => ({ name, kind: 'hard' as const }))
  const all = [...known, ...others]
  const evidenceIn = (spans: readonly Span[]) => spans.map((span) => ({ context_id: contextId, ...span }))
  return {
    values: fields.map(([field, said]) => ({
      ...claimWith(all, {
        id: `value:${field}`,
        kind: 'value',
        field,
        value: said.length > 1 ? said.map(({ value }) => value) : said[0]?.value,
      }),
      confidence: Math.min(...said.map(({ confidence }) => confidence)),
      evidence: said.flatMap(({ evidence }) => evidenceIn(evidence)),
    })),
    rejected: rejected.map(({ field, value, reason, evidence }, i) => ({
      ...claimWith(all, { id: `rejected:${i}`, kind: 'rejected', field, value }),
      evidence: evidenceIn(evidence),
      reason,
    })),
  }
}

function claimWith(
  published: readonly Known[],
  given: Pick<Claim, 'id' | 'kind' | 'field' | 'value'> & { provenance?: Provenance | undefined },
): Claim {
  const { provenance } = given
  const index = published.findIndex((field) => field.name === given.field)
  return {
    ...given,
    provenance,
    hue: (FIRST_HUE + index * GOLDEN_ANGLE) % 360,
    isBroad: published[index]?.kind === 'soft',
    confidence: provenance && 'confidence' in provenance ? provenance.confidence : undefined,
    evidence: evidenceOf(provenance),
  }
}

/** Gives neighbours distant colours, however many there are. */
const GOLDEN_ANGLE = 137.5
const FIRST_HUE = 25

/** Each list item has evidence of its own. */
function evidenceOf(provenance: Provenance | undefined): readonly Evidence[] {
  if (!provenance || !('evidence' in provenance)) return []
  const items = 'items' in provenance ? (provenance.items ?? []).flatMap((item) => item.evidence) : []
  const all = [...(provenance.evidence ?? []), ...items]
  return all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i)
}

const isSame = (a: Evidence, b: Evidence) =>
  a.context_id === b.context_id && a.start === b.start && a.end === b.end

function spanOf({ context_id, quote, start, end }: Rejected): readonly Evidence[] {
  return context_id !== undefined && quote !== undefined && start !== undefined && end !== undefined
    ? [{ context_id, quote, start, end }]
    : []
}

/** Unpublished fields come last. */
function place(order: readonly string[], field: string): number {
  const at = order.indexOf(field)
  return at < 0 ? order.length : at
}
