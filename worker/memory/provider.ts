/** A request to a store. The user occurs only in the query of `url` or in `body`. */
export interface StoreRequest {
  url: string
  method: 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  body?: unknown
}

/** A memory as received, unchecked. */
export interface Candidate {
  itemId: unknown
  text: unknown
  occurredAt: unknown
  /** The user, if the store says so. */
  user?: unknown
}

export interface Page {
  items: readonly Candidate[]
  /** The cursor of the next page; undefined after the last. */
  cursor: string | undefined
}

/** A store's protocol. Pure: it builds requests and parses answers. */
export interface Provider {
  /** @returns undefined if the store does not know the user */
  request(user: string, cursor: string | undefined): StoreRequest | undefined
  /**
   * @param body the JSON of an answer with status 200
   * @param cursor of the answered request
   * @throws ValiError or ProviderError if the answer has another format
   */
  page(body: unknown, cursor: string | undefined): Page
}

/** Appends a path to the configured base URL. */
export const below = (baseUrl: string, path: string) => `${baseUrl.replace(/\/+$/, '')}${path}`
