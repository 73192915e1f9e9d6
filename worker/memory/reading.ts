/** A text about a user in an external store. */
export interface MemoryItem {
  /** The store's id, unique per store and user. */
  itemId: string
  text: string
  /** When the store last updated the text. */
  occurredAt: Date
}

export interface MemoryReading {
  /** Newest first, equal dates in the order of their ids; at most 200 items and 100,000 code points of text. */
  items: readonly MemoryItem[]
  /** Number of items left out: invalid, or beyond the limits. */
  dropped: number
}
