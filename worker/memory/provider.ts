/** One call to a store, made of what the operator configured; the user is in `url`'s query or in `body` only. */
export interface StoreRequest {
  url: string
  method: 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  body?: unknown
}

/** A memory as the store told it, not yet checked. */
export interface Candidate {
  itemId: unknown
  text: unknown
  occurredAt: unknown
  /** Whom the store says it is about, where it says so. */
  user?: unknown
}

export interface Page {
  items: readonly Candidate[]
  /** What the next page is asked with; undefined after the last. */
  cursor: string | undefined
}

/** How one store is spoken to. Knows nothing of the network: it writes requests and reads answers. */
export interface Provider {
  /** @returns undefined where the store has no such user */
  request(user: string, cursor: string | undefined): StoreRequest | undefined
  /**
   * @param body the JSON of an answer with status 200
   * @param cursor the one that the answered request was made with
   * @throws ValiError or ProviderError where it is not the answer of such a store
   */
  page(body: unknown, cursor: string | undefined): Page
}

/** An address below the one that the operator configured. */
export const below = (baseUrl: string, path: string) => `${baseUrl.replace(/\/+$/, '')}${path}`
