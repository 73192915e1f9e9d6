import type { Matching } from '../../shared/features.ts'
import type { Value } from '../../shared/value.ts'
import type { Decided } from '../store/match.ts'
import type { Reason } from './reason.ts'

type Fields = Readonly<Record<string, Value>>

/** Minimum number of decisions for a preference. */
const MIN_DECIDED = 3
const MAX_FACTS = 2

/** The fields whose values are counted in a seeker's decisions: all that are compared by value. */
export const countedFields = ({ features }: Matching): string[] =>
  features.flatMap((feature) => ('field' in feature && feature.by !== 'gap' ? [feature.field] : []))

/**
 * The seeker's past decisions that speak for a candidate, such as "accepted 3 of 4 with smoking: never", most certain
 * first. Decisions of other people are not used.
 */
export function decisionReasons(
  matching: Matching,
  decided: readonly Decided[],
  candidate: Fields,
): Reason[] {
  return countedFields(matching)
    .flatMap((field) => itemsOf(candidate[field]).map((item) => countOf(field, item, decided)))
    .filter(({ of, positive }) => of >= MIN_DECIDED && positive * 2 > of)
    .toSorted((a, b) => certainty(b) - certainty(a))
    .slice(0, MAX_FACTS)
    .map(({ field, item, of, positive }) => ({
      reason: `accepted ${positive} of ${of} with ${field}: ${item}`,
      seeker: {},
      candidate: { [field]: candidate[field] as Value },
      outcomes: { decided: of, positive },
    }))
}

function countOf(field: string, item: string, decided: readonly Decided[]) {
  const same = decided.filter(({ fields }) => itemsOf(fields[field]).includes(item))
  return { field, item, of: same.length, positive: same.filter(({ positive }) => positive).length }
}

/** The acceptance rate with Laplace smoothing, so that 9 of 10 ranks above 3 of 3. */
const certainty = ({ of, positive }: { of: number; positive: number }) => (positive + 1) / (of + 2)

const itemsOf = (value: Value | undefined): string[] =>
  value === undefined ? [] : [value].flat().map(String)
