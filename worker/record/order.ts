interface Dated {
  contextId: string
  /** ISO 8601 */
  occurredAt: string
}

/** Texts in the order of `occurredAt`; those of the same instant in the order of their ids, which are hashes. */
export function inOrder<T extends Dated>(texts: readonly T[]): T[] {
  return texts.toSorted(
    (a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || (a.contextId < b.contextId ? -1 : 1),
  )
}

/** As it stands on the wire: ISO 8601 in UTC. */
export const instant = (iso: string) => new Date(iso).toISOString()
