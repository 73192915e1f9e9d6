import type { Domain } from '../../shared/domain.ts'
import type { MatchAnswer } from '../../shared/match.ts'
import type { Value } from '../../shared/value.ts'
import type { TokenRules } from './rules.ts'

type Matched = MatchAnswer['matches'][number]

/** Narrows a match answer to what its user may see: ids, scores, reasons and `shown` fields. */
export function narrowMatches(
  answer: MatchAnswer,
  candidates: readonly { fields: Readonly<Record<string, Value>> }[],
  { fields }: Domain,
  { isShown }: TokenRules,
): MatchAnswer {
  const shows = (name: string) => isShown(Object.hasOwn(fields, name) ? fields[name] : undefined)
  return {
    matches: answer.matches.map((match, i) => ({
      user_id: match.user_id,
      score: match.score,
      stage_scores: {},
      ...(match.evidence && { reasons: reasonsShown(match.evidence, shows) }),
      fields: Object.fromEntries(Object.entries(candidates[i]?.fields ?? {}).filter(([name]) => shows(name))),
    })),
    ...(answer.score_is && { score_is: answer.score_is }),
    pipeline_stats: {},
    models_used: {},
  }
}

/** Keeps a reason's values if all of its fields are shown; else names only the fields. */
function reasonsShown(
  evidence: NonNullable<Matched['evidence']>,
  shows: (name: string) => boolean,
): string[] {
  return evidence.flatMap(({ reason, seeker, candidate, outcomes }) => {
    const [mine, theirs] = [Object.keys(seeker)[0], Object.keys(candidate)[0]]
    if (Object.keys(candidate).every(shows)) return [reason]
    if (outcomes || mine === undefined || theirs === undefined) return []
    return [mine === theirs ? reason.slice(0, reason.indexOf(':')) : `${theirs} goes with ${mine}`]
  })
}
