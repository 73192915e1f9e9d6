import type { Domain } from '../../shared/domain.ts'
import type { Stage } from '../../shared/match.ts'
import { matchingOf } from '../../shared/matching.ts'
import { providerError } from '../enrich/retry.ts'
import type { Scorer } from '../rerank/scorer.ts'
import type { Candidate } from '../store/match.ts'
import type { Ranked } from './ranked.ts'
import type { Seeker } from './seeker.ts'

/**
 * Re-ranks candidates with a scorer; ties keep their order. A judge, which costs a large-model call per pair, reads
 * only as many as it may return.
 *
 * @param rank combines the scorer's score with what outcomes say; default: the score itself
 * @returns the same candidates with a `reason` if the scorer is missing or failed
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
