import type { Claim } from './claims.ts'

/** A stretch of text with the claims that it supports, the narrowest first; empty for other text. */
export interface Segment {
  text: string
  start: number
  claims: readonly Claim[]
}

/**
 * Splits a text at the boundaries of evidence spans, which may overlap.
 *
 * @param text whose claims have offsets in code points
 */
export function segmentsOf(text: string, contextId: string, claims: readonly Claim[]): Segment[] {
  const points = Array.from(text)
  const spans = claims
    .flatMap((claim) =>
      claim.evidence
        .filter((one) => one.context_id === contextId && one.start < one.end && one.end <= points.length)
        .map(({ start, end }) => ({ claim, start, end })),
    )
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const cuts = [...new Set([0, points.length, ...spans.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? points.length
    const here = spans.filter((span) => span.start <= start && end <= span.end).map((span) => span.claim)
    return { text: points.slice(start, end).join(''), start, claims: [...new Set(here)] }
  })
}
