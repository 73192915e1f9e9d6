import * as v from 'valibot'
import { type Domain, type Field, itemSchema } from '../../shared/domain.ts'
import type { At, Item, Mention, Moment, Refused, Summary } from '../../shared/summary.ts'
import type { Reading, Refusal } from '../../shared/value.ts'
import { itemsOfText, join, MAX_EVIDENCE } from './join.ts'

/** A text with its readings, as merging needs it. */
export interface Text {
  contextId: string
  origin: 'upsert' | 'append' | 'memory'
  /** The `source` of an appended text; the store's id of a memory item. */
  source: string
  /** For a memory item: its reference. */
  memoryRef: string | null
  /** ISO 8601 */
  occurredAt: string
  /** The content was deleted by retention, so `read` may be for an older version of the domain. */
  wordless?: boolean
  read: Read | null
}

interface Read {
  readings: readonly Reading[]
  rejected?: readonly Refusal[]
  extractor: string
  schemaVersion: string
}

const NOTHING: Summary = { items: {}, cues: [], rejected: [], rejectedCount: 0 }

/** Summarizes texts on top of an earlier summary. Unread texts are ignored. Pure. */
export function summarize(domain: Domain, texts: readonly Text[], before: Summary = NOTHING): Summary {
  const summaries = texts.flatMap(({ read, ...text }) => (read ? [summaryOf(domain, text, read)] : []))
  return joinAll(domain, [before, ...summaries])
}

/** Joins in halves, so that a growing summary is not copied for each text. */
function joinAll(domain: Domain, all: readonly Summary[]): Summary {
  const [one = NOTHING, other] = all
  if (all.length <= 2) return other ? join(domain, one, other) : one
  const half = Math.ceil(all.length / 2)
  return join(domain, joinAll(domain, all.slice(0, half)), joinAll(domain, all.slice(half)))
}

function summaryOf(domain: Domain, text: Omit<Text, 'read'>, read: Read): Summary {
  const readings = read.readings
    .map((reading, index) => ({ ...reading, moment: momentOf(text, index) }))
    .filter(({ field, value }) => !text.wordless || isStillValid(domain.fields[field], value))
  const ofKind = Map.groupBy(readings, ({ field }) => kindOf(domain, field))
  const byField = Map.groupBy(ofKind.get('stated') ?? [], ({ field }) => field)
  const items = [...byField].map(([name, all]) => {
    const found = all.map((reading) => itemOf(text, read, reading))
    return [name, itemsOfText(domain.fields[name], found)] as const
  })
  const rejected = (read.rejected ?? []).map((refusal, index) => refusedOf(text, refusal, index))
  return join(domain, NOTHING, {
    items: Object.fromEntries(items),
    cues: (ofKind.get('derived') ?? []).map((reading) => ({ ...reading, contextId: text.contextId })),
    rejected,
    rejectedCount: rejected.length,
  })
}

const isStillValid = (field: Field | undefined, value: Reading['value']) =>
  field === undefined || v.is(itemSchema(field), value)

/** Undefined for fields that the domain does not know. */
function kindOf(domain: Domain, name: string): 'stated' | 'derived' | undefined {
  const field = Object.hasOwn(domain.fields, name) ? domain.fields[name] : undefined
  return field && (field.kind === 'derived' ? 'derived' : 'stated')
}

function itemOf(text: Omit<Text, 'read'>, read: Read, { moment, ...reading }: At<Reading>): Item {
  const { value, confidence, evidence } = reading
  return {
    value,
    confidence,
    first: mentionOf(text, read, reading, moment),
    last: moment,
    evidence: evidence
      .slice(0, MAX_EVIDENCE)
      .map((span) => ({ context_id: text.contextId, ...span, moment })),
    evidenceCount: evidence.length,
  }
}

function mentionOf(
  { origin, source }: Omit<Text, 'read'>,
  { extractor, schemaVersion }: Read,
  { from }: Reading,
  moment: Moment,
): Mention {
  const itemId = origin === 'memory' ? { itemId: source } : {}
  return { moment, ...itemId, extractor, schemaVersion, ...(from && { from }) }
}

function refusedOf(text: Omit<Text, 'read'>, refusal: Refusal, index: number): At<Refused> {
  const { field, value, reason, evidence } = refusal
  const [span] = evidence
  const moment = momentOf(text, index)
  return { field, value, reason, ...(span && { evidence: { context_id: text.contextId, ...span } }), moment }
}

const momentOf = ({ occurredAt, contextId }: Omit<Text, 'read'>, index: number): Moment => [
  Date.parse(occurredAt),
  contextId,
  index,
]
