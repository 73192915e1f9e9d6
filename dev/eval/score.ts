import type { Annotated } from './texts.ts'

/** Right, wrong and missed values. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** A wrong or missed value. */
export interface Miss {
  readonly id: string
  readonly kind: 'wrong' | 'missed'
  readonly field: string
  readonly want: unknown
  readonly have: unknown
  readonly context: string
}

export interface Score {
  readonly fields: ReadonlyMap<string, Tally>
  readonly misses: readonly Miss[]
}

export const SOFT_FIELDS: ReadonlySet<string> = new Set(['interests'])
/** Fields reported separately and in no total. */
const APART: ReadonlySet<string> = new Set(['side', 'seeks_gender', 'seeks_age_min', 'seeks_age_max'])
/** Free text has no single right wording. */
export const isScored = (field: string): boolean => !field.endsWith('_text')
export const isHard = (field: string): boolean =>
  isScored(field) && !SOFT_FIELDS.has(field) && !APART.has(field)

const TOLERANCE: Readonly<Record<string, number>> = {
  years_experience: 0.5,
  height_cm: 1,
  tenure_predicted: 1,
}

/** @param have the fields that were read, by id */
export function score(
  texts: readonly Annotated[],
  have: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): Score {
  const fields = new Map<string, Tally>()
  const misses: Miss[] = []
  for (const text of texts) {
    const got = have.get(text.id) ?? {}
    const names = new Set([
      ...Object.keys(text.fields),
      ...Object.keys(got),
      ...Object.keys(text.alternatives ?? {}),
    ])
    for (const field of names) {
      if (!isScored(field)) continue
      const want = text.fields[field]
      const also = text.alternatives?.[field] ?? []
      const tally = judge(field, want, got[field], also)
      fields.set(field, add(fields.get(field), tally))
      for (const kind of ['missed', 'wrong'] as const) {
        if (tally[kind])
          misses.push({ id: text.id, kind, field, want, have: got[field], context: text.context })
      }
    }
  }
  return { fields, misses }
}

export const add = (a: Tally | undefined, b: Tally): Tally => ({
  right: (a?.right ?? 0) + b.right,
  wrong: (a?.wrong ?? 0) + b.wrong,
  missed: (a?.missed ?? 0) + b.missed,
})

/** The total of the hard fields. */
export function hardTotal(fields: ReadonlyMap<string, Tally>): Tally {
  let total: Tally = { right: 0, wrong: 0, missed: 0 }
  for (const [field, tally] of fields) if (isHard(field)) total = add(total, tally)
  return total
}

export function measures({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/** Exchange rates of another day are tolerated. */
const COMPUTED_SHARE = 0.1

function toleranceOf(field: string, want: unknown): number {
  if (/_usd(?:_|$)/.test(field) && typeof want === 'number') return want * COMPUTED_SHARE
  return TOLERANCE[field] ?? 0
}

function judge(field: string, want: unknown, have: unknown, also: readonly unknown[]): Tally {
  if (Array.isArray(want) || ((want === undefined || want === null) && Array.isArray(have))) {
    return judgeList(Array.isArray(want) ? want : [], Array.isArray(have) ? have : [], also)
  }
  const needed = want !== undefined && want !== null && !also.includes(null)
  if (have === undefined || have === null) return { right: 0, wrong: 0, missed: needed ? 1 : 0 }
  const accepted = [want, ...also].filter((value) => value !== undefined && value !== null)
  if (accepted.some((value) => same(value, have, toleranceOf(field, value))))
    return { right: 1, wrong: 0, missed: 0 }
  return { right: 0, wrong: 1, missed: needed ? 1 : 0 }
}

function judgeList(wanted: readonly unknown[], given: readonly unknown[], also: readonly unknown[]): Tally {
  const extra = also.flat().filter((value) => value !== null)
  const synonyms = also.filter((value) => Array.isArray(value))
  const stands = (want: unknown, value: unknown) =>
    same(want, value) ||
    synonyms.some(
      (names) => names.some((name) => same(name, want)) && names.some((name) => same(name, value)),
    )
  const missed = wanted.filter((want) => !given.some((value) => stands(want, value))).length
  const wrong = given.filter((value) => ![...wanted, ...extra].some((want) => same(want, value))).length
  return { right: wanted.length - missed, wrong, missed: also.includes(null) ? 0 : missed }
}

/** Whether a reading is among the accepted values. */
export function isRight(text: Annotated, field: string, value: unknown): boolean {
  const want = text.fields[field]
  const also = (text.alternatives?.[field] ?? []).flat()
  return [want, ...also]
    .flat()
    .some((right) => right != null && same(right, value, toleranceOf(field, right)))
}

/** Equal; for free strings, one's words may be a subset of the other's. */
function same(a: unknown, b: unknown, tolerance = 0): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= tolerance
  if (typeof a !== 'string' || typeof b !== 'string') return a === b
  const [x, y] = [words(a), words(b)]
  return within(x, y) || within(y, x)
}

const within = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && a.every((word) => b.includes(word))

const words = (value: string) =>
  value
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
