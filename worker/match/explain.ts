import { agreement, common, isMet } from '../../shared/agreement.ts'
import type { Feature, Matching, Wish } from '../../shared/features.ts'
import type { Value } from '../../shared/value.ts'
import type { Candidate, Decided } from '../store/match.ts'
import { decisionReasons } from './counted.ts'
import type { Reason } from './reason.ts'
import type { Seeker } from './seeker.ts'

type Fields = Readonly<Record<string, Value>>

const MAX_AGREEMENTS = 6
/** Shared list items that a reason names. */
const MAX_ITEMS_NAMED = 5
/** Minimum agreement at which numbers count as close. */
const CLOSE = 0.5
const NEARBY_KM = 100

/**
 * The reasons for a match: agreements by descending weight, then fulfilled wishes that are stated on both sides, then
 * what the seeker's past decisions say for the candidate.
 */
export function explain(
  matching: Matching,
  seeker: Seeker,
  candidate: Candidate,
  decided: readonly Decided[],
): Reason[] {
  const agreed = matching.features
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((feature) =>
      'field' in feature
        ? inField(feature, seeker.fields, candidate.fields)
        : feature.by === 'distance'
          ? nearby(seeker, candidate)
          : [],
    )
  const met = (matching.wishes ?? []).flatMap((wish) => [
    ...metWish(wish, seeker.fields, candidate.fields, 'seeker'),
    ...metWish(wish, candidate.fields, seeker.fields, 'candidate'),
  ])
  return [...agreed.slice(0, MAX_AGREEMENTS), ...met, ...decisionReasons(matching, decided, candidate.fields)]
}

function inField(feature: Extract<Feature, { field: string }>, seeker: Fields, candidate: Fields): Reason[] {
  const { field, by } = feature
  const [mine, theirs] = [seeker[field], candidate[field]]
  if (mine === undefined || theirs === undefined) return []
  const because = (reason: string): Reason[] => [
    { reason, seeker: { [field]: mine }, candidate: { [field]: theirs } },
  ]
  if (by === 'shared') {
    const items = common(mine, theirs)
    return items.length > 0 ? because(`shared ${field}: ${items.slice(0, MAX_ITEMS_NAMED).join(', ')}`) : []
  }
  if (mine === theirs) return because(`same ${field}: ${mine}`)
  return by === 'gap' && (agreement(feature, seeker, candidate) ?? 0) >= CLOSE
    ? because(`close ${field}: ${mine} and ${theirs}`)
    : []
}

function nearby({ location, fields }: Seeker, candidate: Candidate): Reason[] {
  const { km } = candidate
  if (!location || km === null || km > NEARBY_KM) return []
  const [mine, theirs] = [fields[location.field], candidate.fields[location.field]]
  if (mine === undefined || theirs === undefined) return []
  const reason =
    mine === theirs
      ? `same ${location.field}: ${mine}`
      : `close ${location.field}: ${mine} and ${theirs}, ${Math.round(km)} km apart`
  return [{ reason, seeker: { [location.field]: mine }, candidate: { [location.field]: theirs } }]
}

const ASKS = { includes: 'is among', at_least: 'is at least', at_most: 'is at most' }

function metWish(wish: Wish, wisher: Fields, other: Fields, who: 'seeker' | 'candidate'): Reason[] {
  const [wished, said] = [wisher[wish.wish], other[wish.of]]
  if (wished === undefined || said === undefined || !isMet(wish, wisher, other)) return []
  const list = [wished].flat().join(', ')
  const [whose, others] =
    who === 'seeker' ? ["the seeker's", "the candidate's"] : ["the candidate's", "the seeker's"]
  const reason = `${others} ${wish.of} ${said} ${ASKS[wish.holds]} ${whose} ${wish.wish}: ${list}`
  const [mine, theirs] = [{ [wish.wish]: wished }, { [wish.of]: said }]
  return [
    who === 'seeker'
      ? { reason, seeker: mine, candidate: theirs }
      : { reason, seeker: theirs, candidate: mine },
  ]
}
