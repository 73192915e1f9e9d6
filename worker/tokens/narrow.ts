import type { Domain } from '../../shared/domain.ts'
import type { MatchAnswer } from '../../shared/match.ts'
import type { Value } from '../../shared/value.ts'
import type { TokenRules } from './rules.ts'

type Matched = MatchAnswer['matches'][number]

/** What a user is shown of the others: who they are, how well they go together and why, and the fields that are shown. */
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

/** A reason keeps its values where all that it says of the other is shown; else it only names the fields. */
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
