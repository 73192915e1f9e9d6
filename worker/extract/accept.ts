import * as v from 'valibot'
import { type Domain, expectation, itemSchema } from '../../shared/domain.ts'
import type { Reading, Refusal, Span } from '../../shared/value.ts'
import type { Proposal } from './extractor.ts'

/** Proposals that the domain accepts. `ungrounded` counts those whose evidence is not in the text. */
export interface Accepted {
  readings: Reading[]
  rejected: Refusal[]
  ungrounded: number
}

/**
 * Keeps the proposals whose every quote equals the text at its span and whose value passes the field's schema.
 *
 * Proposals may come from a model and are untrusted. Unknown fields are dropped. An invalid value is refused with
 * what was expected. A confidence is clamped to 0–1. Of equal items of a list, and of several values of any other
 * hard or soft field, the last one counts.
 */
export function accept(domain: Domain, text: string, proposals: readonly Proposal[]): Accepted {
  const slice = codePointSlicer(text)
  const readings = new Map<string, Reading>()
  const accepted: Accepted = { readings: [], rejected: [], ungrounded: 0 }
  for (const { field: name, value, evidence, confidence, from } of proposals) {
    const field = Object.hasOwn(domain.fields, name) ? domain.fields[name] : undefined
    if (!field) continue
    if (!isGrounded(evidence, slice)) {
      accepted.ungrounded++
      continue
    }
    const parsed = v.safeParse(itemSchema(field), value)
    if (!parsed.success) {
      accepted.rejected.push({ field: name, value, reason: `expected ${expectation(field)}`, evidence })
      continue
    }
    const key =
      field.type === 'array'
        ? `${name} ${parsed.output}`
        : field.kind === 'derived'
          ? `${name} ${readings.size}`
          : name
    readings.delete(key)
    readings.set(key, {
      field: name,
      value: parsed.output,
      evidence,
      confidence: clamp(confidence),
      ...(from ? { from } : {}),
    })
  }
  return { ...accepted, readings: [...readings.values()] }
}

const clamp = (confidence: number) => (Number.isFinite(confidence) ? Math.min(1, Math.max(0, confidence)) : 0)

function isGrounded(
  evidence: readonly Span[],
  slice: (start: number, end: number) => string | undefined,
): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(({ quote, start, end }) => quote !== '' && slice(start, end) === quote)
  )
}

/** Slices a text by code points; undefined if the range is outside the text. */
function codePointSlicer(text: string): (start: number, end: number) => string | undefined {
  const points = hasOnlyUnits(text) ? undefined : Array.from(text)
  const length = points?.length ?? text.length
  return (start, end) => {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > length)
      return undefined
    return points ? points.slice(start, end).join('') : text.slice(start, end)
  }
}

const hasOnlyUnits = (text: string) => !/[\ud800-\udbff]/.test(text)

/**
 * Converts ranges of UTF-16 code units into spans of code points.
 *
 * @returns a function of ranges that begin and end between characters
 */
export function codePointSpans(
  text: string,
): (ranges: readonly (readonly [start: number, end: number])[]) => Span[] {
  const before = hasOnlyUnits(text) ? undefined : surrogatesBefore(text)
  const point = (unit: number) => unit - (before?.[unit] ?? 0)
  return (ranges) =>
    ranges.map(([start, end]) => ({ quote: text.slice(start, end), start: point(start), end: point(end) }))
}

/** The number of low surrogates before each code unit. */
function surrogatesBefore(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1)
  for (let unit = 0; unit < text.length; unit++) {
    const pair = (text.codePointAt(unit) ?? 0) > 0xffff
    counts[unit + 1] = (counts[unit] ?? 0) + (pair ? 1 : 0)
  }
  return counts
}
