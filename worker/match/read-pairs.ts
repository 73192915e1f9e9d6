import type { Domain } from '../../shared/domain.ts'
import type { Stage } from '../../shared/match.ts'
import { matchingOf } from '../../shared/matching.ts'
import { providerError } from '../enrich/retry.ts'
import type { Scorer } from '../rerank/scorer.ts'
import type { Candidate } from '../store/match.ts'
import type { Ranked } from './ranked.ts'
import type { Seeker } from './seeker.ts'

/**
 * Ranks candidates by what a scorer makes of each pair; equal ones stay in the order that they came in. A judge, whose
 * every pair costs a call of a large model, reads only as many as shall stay.
 *
 * @param rank what a reading comes to, together with what outcomes say; the reading itself where absent
 * @returns the same candidates with a `reason` where the scorer is not there or could not
 */
export async function readPairs(
  scorer: Scorer | undefined,
  asked: Domain,
  seeker: Seeker,
  candidates: readonly Ranked[],
  name: 'cross_encoder' | 'llm_judge',
  { topK, minScore }: Stage,
  rank?: (candidate: Candidate, reading: number) => number,
): Promise<{ ranked: readonly Ranked[]; reason?: string }> {
  if (!scorer) return { ranked: candidates, reason: 'No provider is configured.' }
  if (candidates.length === 0) return { ranked: candidates }
  const read = name === 'llm_judge' ? candidates.slice(0, topK) : candidates
  const domain = { name: asked.name, matching: matchingOf(asked) }
  try {
    const scores = await scorer.score(
      domain,
      { text: seeker.headText, fields: seeker.fields },
      read.map(({ candidate: { fields } }) => ({ text: asked.headText(fields), fields })),
    )
    const ranked = read
      .map(({ candidate, reading: before, scores: others }, i) => {
        const said = scores[i] ?? 0
        const score = rank ? rank(candidate, said) : said
        const reading = name === 'cross_encoder' ? said : before
        return { candidate, score, reading, scores: { ...others, [name]: score } }
      })
      .toSorted((a, b) => b.score - a.score)
      .filter(({ score }) => minScore === undefined || score >= minScore)
      .slice(0, topK)
    return { ranked }
  } catch (thrown) {
    return { ranked: candidates, reason: providerError(thrown).message }
  }
}
