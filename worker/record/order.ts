interface Dated {
  contextId: string
  /** ISO 8601 */
  occurredAt: string
}

/** Orders texts by `occurredAt`, then by id, which is a hash. */
export function inOrder<T extends Dated>(texts: readonly T[]): T[] {
  return texts.toSorted(
    (a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || (a.contextId < b.contextId ? -1 : 1),
  )
}

/** Normalizes to ISO 8601 in UTC. */
export const instant = (iso: string) => new Date(iso).toISOString()
