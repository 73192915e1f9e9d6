import * as v from 'valibot'
import { formFailure } from '../models/failures.ts'
import { EMBEDDING_DIMENSIONS } from './embedder.ts'

/** as many texts as every provider accepts in one call. */
const MAX_TEXTS = 100
/** No tokenizer makes more than one token of a byte, and no model that we name takes fewer tokens than this. */
const MAX_TEXT_BYTES = 8_000

const Vector = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(EMBEDDING_DIMENSIONS))

/** Embeds any number of texts, in calls of at most 100 that are cut to what a model takes. */
export async function inCalls(
  texts: readonly string[],
  embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[]>,
): Promise<readonly (readonly number[])[]> {
  const vectors: (readonly number[])[] = []
  for (let i = 0; i < texts.length; i += MAX_TEXTS) {
    vectors.push(...(await embed(texts.slice(i, i + MAX_TEXTS).map(capped))))
  }
  return vectors
}

/**
 * Takes a provider's vectors for hostile: one for each text, finite, of full length and not all zero.
 *
 * @returns them at unit length
 * @throws ProviderError `embedding_failed`
 */
export function unitVectors(provider: string, answer: unknown, count: number): number[][] {
  const parsed = v.safeParse(v.pipe(v.array(Vector), v.length(count)), answer)
  if (!parsed.success) throw wrongForm(provider)
  return parsed.output.map((vector) => {
    // Scaled first, since the squares of large numbers are not finite.
    const largest = vector.reduce((most, n) => Math.max(most, Math.abs(n)), 0)
    if (largest === 0) throw wrongForm(provider)
    const scaled = vector.map((n) => n / largest)
    const length = Math.hypot(...scaled)
    return scaled.map((n) => n / length)
  })
}

export const wrongForm = (provider: string) =>
  formFailure('embedding_failed', provider, `did not answer with a vector of ${EMBEDDING_DIMENSIONS} numbers`)

/** Cut at a character: a part of one would be no text. */
function capped(text: string): string {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= MAX_TEXT_BYTES) return text
  return new TextDecoder().decode(bytes.subarray(0, MAX_TEXT_BYTES), { stream: true })
}
