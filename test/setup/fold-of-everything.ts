import type { Cue, Domain, Field } from '../../shared/domain.ts'
import type { Value } from '../../shared/value.ts'
import type { Text } from '../../worker/record/summarize.ts'

/** One reading with the text that it stands in. */
interface Claim {
  reading: NonNullable<Text['read']>['readings'][number]
  text: Text
}

/**
 * What a record shows of texts, worked out from all of them at once, as plainly as it can be said: nothing here knows
 * of summaries.
 */
export function foldOfEverything(domain: Domain, texts: readonly Text[]) {
  const ordered = texts.toSorted(
    (a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || (a.contextId < b.contextId ? -1 : 1),
  )
  const claims: Claim[] = ordered.flatMap((text) =>
    (text.read?.readings ?? []).map((reading) => ({ reading, text })),
  )
  const fields: Record<
    string,
    { value: Value; evidence: object[]; count: number; items?: object[]; truncated: boolean }
  > = {}
  for (const [name, field] of Object.entries(domain.fields)) {
    if (field.kind === 'derived') continue
    const all = claims.filter(({ reading }) => reading.field === name)
    const own = all.filter(({ text }) => text.origin !== 'memory')
    const winners = winnersAmong(field, own.length > 0 ? own : all)
    if (winners.length > 0) fields[name] = shownOf(field, winners)
  }
  const cues: Cue[] = claims
    .filter(({ reading }) => domain.fields[reading.field]?.kind === 'derived')
    .map(({ reading, text }) => ({ ...reading, contextId: text.contextId }))
  const rejected = ordered.flatMap(({ contextId, read }) =>
    (read?.rejected ?? []).map((one) => ({ contextId, field: one.field, value: one.value })),
  )
  return { fields, cues: cues.slice(-100), rejected: rejected.slice(-20), rejectedCount: rejected.length }
}

function winnersAmong(field: Field, claims: Claim[]): Claim[] {
  const [first] = claims
  const last = claims.at(-1)
  if (!first || !last) return []
  const ofText = ({ text }: Claim) => claims.filter((claim) => claim.text === text)
  const number = ({ reading }: Claim) => Number(reading.value)
  switch (field.merge ?? 'latest') {
    case 'union':
      return claims
    case 'latest':
      return field.type === 'array' ? ofText(last) : [last]
    case 'first':
      return field.type === 'array' ? ofText(first) : [first]
    case 'max':
      return [claims.reduce((best, claim) => (number(claim) >= number(best) ? claim : best))]
    case 'min':
      return [claims.reduce((best, claim) => (number(claim) <= number(best) ? claim : best))]
  }
}

/** Of a list at most 100 items, those stated most, then those stated last; 20 pieces of evidence, 100 shared by a list's items. */
function shownOf(field: Field, winners: Claim[]) {
  const pieces = (claims: Claim[]) =>
    claims.flatMap(({ reading, text }) =>
      reading.evidence.map((span) => ({ context_id: text.contextId, ...span })),
    )
  if (field.type !== 'array') {
    const [winner] = winners
    if (!winner) throw new Error('expected a winner')
    const all = pieces([winner])
    return { value: winner.reading.value, evidence: all.slice(0, 20), count: all.length, truncated: false }
  }
  const groups = [...Map.groupBy(winners, ({ reading }) => String(reading.value))].map(
    ([value, mentions]) => ({
      value,
      mentions,
      count: pieces(mentions).length,
      first: winners.findIndex(({ reading }) => String(reading.value) === value),
      last: winners.findLastIndex(({ reading }) => String(reading.value) === value),
    }),
  )
  const kept = groups
    .toSorted((a, b) => b.count - a.count || b.last - a.last)
    .slice(0, 100)
    .toSorted((a, b) => a.first - b.first)
  const room = Math.max(1, Math.min(20, Math.floor(100 / groups.length)))
  const roomOf = new Map(kept.map(({ value }) => [value, room]))
  const evidence = winners.flatMap((claim) =>
    pieces([claim]).filter(() => {
      const left = roomOf.get(String(claim.reading.value)) ?? 0
      roomOf.set(String(claim.reading.value), left - 1)
      return left > 0
    }),
  )
  return {
    value: kept.map(({ value }) => value),
    evidence: evidence.slice(0, 20),
    count: kept.reduce((sum, { count }) => sum + count, 0),
    items: kept.map(({ value, mentions, count }) => ({
      value,
      evidence: pieces(mentions).slice(0, room),
      count,
      confidence: Math.max(...mentions.map(({ reading }) => reading.confidence)),
    })),
    truncated: groups.length > 100,
  }
}
