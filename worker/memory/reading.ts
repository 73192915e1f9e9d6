/** A text that an external store remembers of a user. */
export interface MemoryItem {
  /** The store's own, unique within the store and user. */
  itemId: string
  text: string
  /** When the store last wrote the text. */
  occurredAt: Date
}

export interface MemoryReading {
  /** Newest first, equal dates in the order of their ids; at most 200 items and 100,000 code points of text. */
  items: readonly MemoryItem[]
  /** How many more the store listed: broken ones, and those beyond the limits. */
  dropped: number
}
