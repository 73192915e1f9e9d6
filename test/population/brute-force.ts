import type { Fields } from './people.ts'

/**
 * The expected result of a dating match, computed from the stored rows without code or definitions of the Worker.
 * Deliberately slow and simple.
 */

/** A stored row of a user. */
export interface Row {
  recordId: number
  userId: string
  fields: Fields
  lat: number | null
  lon: number | null
  completeness: number
  /** Seconds. */
  updatedAt: number
  vector: readonly number[] | null
}

interface Stored extends Pick<Row, 'fields' | 'lat' | 'lon' | 'completeness'> {
  record_id: unknown
  user_id: string
  updated_at: number
  vector?: readonly number[] | null
}

/** A row of `users` from Postgres, with the seconds of `updated_at` and, if there is one, a `vector`. */
export const toRow = (row: Stored): Row => ({
  recordId: Number(row.record_id),
  userId: row.user_id,
  fields: row.fields,
  lat: row.lat,
  lon: row.lon,
  completeness: row.completeness,
  updatedAt: row.updated_at,
  vector: row.vector ?? null,
})

export interface Request {
  user_id: string
  domain: string
  limit: number
  filters: Record<string, unknown>
  mutual: boolean
  stages: Record<string, unknown>
}

export interface Scored {
  userId: string
  recordId: number
  light: number
  cosine: number | null
}

export function passing(request: Request, seeker: Row, rows: readonly Row[]): Row[] {
  const { location_within_km: radius, ...filters } = request.filters
  return rows.filter(
    (row) =>
      row.userId !== seeker.userId &&
      Object.entries(filters).every(([field, wanted]) => passes(row.fields[field], wanted)) &&
      (!request.mutual || (accepts(seeker.fields, row.fields) && accepts(row.fields, seeker.fields))) &&
      (radius === undefined || (km(seeker, row) ?? Number.POSITIVE_INFINITY) <= Number(radius)),
  )
}

function passes(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.every((one) => has(value, one))
  if (typeof wanted !== 'object' || wanted === null) return has(value, wanted)
  const { min, max, in: among, not } = wanted as Record<string, unknown>
  if (min !== undefined && !(typeof value === 'number' && value >= Number(min))) return false
  if (max !== undefined && !(typeof value === 'number' && value <= Number(max))) return false
  if (among !== undefined && !(among as unknown[]).some((one) => has(value, one))) return false
  return not === undefined || ![not].flat().some((one) => has(value, one))
}

const has = (value: unknown, wanted: unknown) => [value].flat().includes(wanted)

function accepts(me: Fields, other: Fields): boolean {
  const { seeks_gender: genders = [], seeks_age_min: min, seeks_age_max: max } = me
  if ((genders as string[]).length > 0 && !(genders as string[]).includes(String(other.gender))) return false
  if (min !== undefined && !(Number(other.age) >= Number(min))) return false
  return max === undefined || Number(other.age) <= Number(max)
}

export function km(a: Row, b: Row): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) {
    const [here, there] = [a.fields.location, b.fields.location]
    if (here === undefined || there === undefined || b.lat !== null) return null
    return String(here).toLowerCase() === String(there).toLowerCase() ? 0 : null
  }
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  // By the angle between two vectors: another formula than the one under test.
  const point = ({ lat, lon }: Row) => {
    const [phi, lambda] = [rad(Number(lat)), rad(Number(lon))]
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const
  }
  const [p, q] = [point(a), point(b)]
  const cross = Math.hypot(p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0])
  return 6371.0088 * Math.atan2(cross, p[0] * q[0] + p[1] * q[1] + p[2] * q[2])
}

const ORDERED: Record<string, string[]> = {
  smoking: ['never', 'sometimes', 'often'],
  drinking: ['never', 'socially', 'often'],
  education: ['high_school', 'trade_school', 'some_college', 'bachelors', 'masters', 'doctorate'],
}

/** Weights as docs/match.md lists them. */
export function light(a: Row, b: Row, newest: number): number {
  const equal = (name: string) =>
    a.fields[name] === undefined || b.fields[name] === undefined
      ? 0.5
      : Number(a.fields[name] === b.fields[name])
  const lists = (name: string) => {
    const [x, y] = [a.fields[name], b.fields[name]] as (string[] | undefined)[]
    if (!x?.length || !y?.length) return 0.5
    return (2 * x.filter((item) => y.includes(item)).length) / (x.length + y.length)
  }
  const steps = (name: string) => {
    const order = ORDERED[name]!
    const [x, y] = [order.indexOf(String(a.fields[name])), order.indexOf(String(b.fields[name]))]
    return x < 0 || y < 0 ? 0.5 : 1 - Math.abs(x - y) / (order.length - 1)
  }
  const age =
    a.fields.age === undefined || b.fields.age === undefined
      ? 0.5
      : Math.max(0, 1 - Math.abs(Number(a.fields.age) - Number(b.fields.age)) / 15)
  const away = km(a, b)
  const days = (newest - b.updatedAt) / 86_400
  const sum =
    3 * equal('relationship_goal') +
    2.5 * equal('wants_children') +
    2 * age +
    2 * (away === null ? 0.5 : 1 / (1 + away / 25)) +
    2 * lists('interests') +
    equal('religion') +
    lists('languages') +
    steps('smoking') +
    0.5 * (steps('drinking') + equal('diet') + equal('has_children') + steps('education') + lists('pets')) +
    0.5 / (1 + days / 30) +
    0.5 * b.completeness
  return sum / 18
}

export function cosine(a: Row, b: Row): number | null {
  if (!a.vector || !b.vector) return null
  let [dot, lengthA, lengthB] = [0, 0, 0]
  a.vector.forEach((x, i) => {
    const y = b.vector![i]!
    dot += x * y
    lengthA += x * x
    lengthB += y * y
  })
  return dot / Math.sqrt(lengthA * lengthB)
}

/** All who pass the filter, by light ML, best first; cosines only for the best `top`. */
export function ranked(seeker: Row, rows: readonly Row[], top: number): Scored[] {
  const newest = Math.max(...rows.map((row) => row.updatedAt))
  return rows
    .map((row) => ({ row, light: light(seeker, row, newest) }))
    .toSorted((a, b) => b.light - a.light || a.row.recordId - b.row.recordId)
    .slice(0, top)
    .map((one) => ({
      userId: one.row.userId,
      recordId: one.row.recordId,
      light: one.light,
      cosine: cosine(seeker, one.row),
    }))
}
