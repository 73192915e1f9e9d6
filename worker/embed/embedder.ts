/** Length of every vector: the column's, and what every provider must answer with. */
export const EMBEDDING_DIMENSIONS = 1024

/** Turns texts into vectors. */
export interface Embedder {
  /** Stored with each vector: vectors of different models are never compared. */
  readonly model: string
  /**
   * @param texts not empty, none of them empty; any number, the provider splits them as its limits demand
   * @returns one vector per text, in order; EMBEDDING_DIMENSIONS long, unit length
   * @throws ProviderError `embedding_failed`: then no text has been embedded
   */
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>
}
