import type { Domain } from '../../shared/domain.ts'
import { sha256Hex } from '../../shared/hash.ts'
import type { Deps } from '../deps.ts'
import { providerError } from '../enrich/retry.ts'
import type { Probe } from '../store/match.ts'
import type { Seeker } from './seeker.ts'

/**
 * The query vector of the embedding stage. A record of this domain uses its stored vector, even while newer work is
 * due; without one, a vector is made for this match only. A record of another domain gets a stored vector under this
 * domain's head, renewed when its text changes.
 *
 * @returns `reason` if there is none
 */
export async function probeOf(
  deps: Deps,
  asked: Domain,
  { snapshot, headText, isBorrowed }: Seeker,
): Promise<{ probe: Probe } | { reason: string }> {
  const { name: head, version } = asked.head
  const { model } = deps.embedder
  const textHash = await sha256Hex(headText)
  const there = snapshot.heads.find(
    (one) => one.head === head && one.version === version && one.model === model,
  )
  const { recordId } = snapshot
  const made = { head, version, model, textHash, recordId, madeFrom: snapshot }
  if (there && (!isBorrowed || there.textHash === textHash)) {
    return { probe: { ...made, vector: null, keep: false } }
  }
  if (headText === '') return { reason: 'The seeker has nothing to embed.' }
  try {
    const [vector] = await deps.embedder.embed([headText])
    return vector
      ? { probe: { ...made, vector, keep: isBorrowed } }
      : { reason: 'The seeker could not be embedded.' }
  } catch (thrown) {
    return { reason: providerError(thrown).message }
  }
}
