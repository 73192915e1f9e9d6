/** A point on a plane, coordinates from 0 to 1. */
export interface Point {
  x: number
  y: number
}

/** Converges to less than a pixel. */
const ROUNDS = 40

/**
 * Projects vectors on their first two principal components (by power iteration). Deterministic.
 *
 * @param vectors of equal dimension; any length
 */
export function project(vectors: readonly (readonly number[])[]): Point[] {
  const size = vectors[0]?.length ?? 0
  const mean = Float64Array.from(
    { length: size },
    (_, i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0) / vectors.length,
  )
  const rows = vectors.map((vector) => Float64Array.from(vector, (value, i) => value - (mean[i] ?? 0)))
  const first = principal(rows, size)
  const second = principal(rows, size, first)
  const [xs, ys] = [first, second].map((axis) => scaled(rows.map((row) => dot(row, axis))))
  return vectors.map((_, i) => ({ x: xs?.[i] ?? 0.5, y: ys?.[i] ?? 0.5 }))
}

/** The direction of most variance, orthogonal to `apart` if given. */
function principal(rows: readonly Float64Array[], size: number, apart?: Float64Array): Float64Array {
  let axis = normalized(Float64Array.from({ length: size }, (_, i) => Math.sin(i + 1)))
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(size)
    for (const row of rows) {
      const along = dot(row, axis)
      for (let i = 0; i < size; i++) next[i] = (next[i] ?? 0) + along * (row[i] ?? 0)
    }
    if (apart) {
      const along = dot(next, apart)
      for (let i = 0; i < size; i++) next[i] = (next[i] ?? 0) - along * (apart[i] ?? 0)
    }
    axis = normalized(next)
  }
  return axis
}

/** The nearest by cosine, best first, without itself. */
export function nearest(
  vectors: readonly (readonly number[])[],
  of: number,
  count: number,
): { index: number; cosine: number }[] {
  const own = vectors[of] ?? []
  return vectors
    .map((vector, index) => ({ index, cosine: dot(vector, own) / (norm(vector) * norm(own) || 1) }))
    .filter(({ index }) => index !== of)
    .toSorted((a, b) => b.cosine - a.cosine)
    .slice(0, count)
}

type Numbers = readonly number[] | Float64Array

function dot(a: Numbers, b: Numbers): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

const norm = (vector: Numbers) => Math.sqrt(dot(vector, vector))

function normalized(vector: Float64Array): Float64Array {
  const length = norm(vector)
  return length > 0 ? vector.map((value) => value / length) : vector
}

/** Scales to 0 to 1; equal values to the middle. */
function scaled(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0.5))
}
