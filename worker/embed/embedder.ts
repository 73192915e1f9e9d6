/** Length of every vector: of the column and of every provider's answer. */
export const EMBEDDING_DIMENSIONS = 1024

/** Turns texts into vectors. */
export interface Embedder {
  /** Stored with each vector: vectors of different models are never compared. */
  readonly model: string
  /**
   * @param texts one or more, none empty; the provider batches them
   * @returns one vector per text, in order; EMBEDDING_DIMENSIONS long, unit length
   * @throws ProviderError `embedding_failed`: no text was embedded
   */
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>
}
