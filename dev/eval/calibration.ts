/** A reading's confidence, and whether it is right. */
export interface ScoredReading {
  readonly confidence: number
  readonly right: boolean
}

const EDGES = [0, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.01]

/** Readings by confidence range, lowest first; empty ranges are left out. */
export function calibration(
  said: readonly ScoredReading[],
): { from: number; to: number; count: number; right: number }[] {
  return EDGES.slice(0, -1).flatMap((from, index) => {
    const to = EDGES[index + 1] ?? 1
    const inside = said.filter(({ confidence }) => confidence >= from && confidence < to)
    const right = inside.filter((one) => one.right).length
    return inside.length === 0 ? [] : [{ from, to: Math.min(to, 1), count: inside.length, right }]
  })
}
