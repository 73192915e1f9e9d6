import type { Cue, Domain } from '../../shared/domain.ts'
import type { Reading, Refusal, Value } from '../../shared/value.ts'
import { accept } from '../../worker/extract/accept.ts'
import type { Extractor } from '../../worker/extract/extractor.ts'

/** The record of a user with a single text. */
export interface Prediction {
  readonly id: string
  readonly fields: Readonly<Record<string, Value>>
  readonly derived: Readonly<Record<string, Value>>
  readonly evidence: Readonly<Record<string, readonly Reading[]>>
  readonly rejected: readonly Refusal[]
  readonly ungrounded: number
}

/** @param text the user's text; its id names the prediction */
export async function predict(
  extractor: Extractor,
  domain: Domain,
  text: { id: string; context: string; occurredAt: Date },
): Promise<Prediction> {
  const source = { text: text.context, occurredAt: text.occurredAt }
  const [proposals = []] = await extractor.extract(domain, [source])
  const { readings, rejected, ungrounded } = accept(domain, text.context, proposals)
  const fields = merged(domain, readings)
  const cues = readings.flatMap((reading): Cue[] =>
    domain.fields[reading.field]?.kind === 'derived' ? [{ ...reading, contextId: text.id }] : [],
  )
  const derivations = domain.derive({ fields, cues })
  const derived = Object.fromEntries(derivations.map(({ field, value }) => [field, value]))
  const evidence = Object.groupBy(readings, ({ field }) => field)
  return { id: text.id, fields, derived, evidence: withoutGaps(evidence), rejected, ungrounded }
}

function merged(domain: Domain, readings: readonly Reading[]): Record<string, Value> {
  const fields: Record<string, Value> = {}
  for (const { field, value } of readings) {
    if (domain.fields[field]?.kind === 'derived') continue
    const before = fields[field]
    if (domain.fields[field]?.type === 'array') {
      fields[field] = [...(Array.isArray(before) ? before : []), String(value)]
    } else fields[field] = value
  }
  return fields
}

function withoutGaps(groups: Partial<Record<string, Reading[]>>): Record<string, readonly Reading[]> {
  return Object.fromEntries(Object.entries(groups).flatMap(([field, list]) => (list ? [[field, list]] : [])))
}
