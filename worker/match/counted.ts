import type { Matching } from '../../shared/features.ts'
import type { Value } from '../../shared/value.ts'
import type { Decided } from '../store/match.ts'
import type { Reason } from './reason.ts'

type Fields = Readonly<Record<string, Value>>

/** Fewer decisions say nothing of a taste. */
const MIN_DECIDED = 3
const MAX_FACTS = 2

/** The fields whose values are counted among the decisions of a seeker: those that are compared by what they are. */
export const countedFields = ({ features }: Matching): string[] =>
  features.flatMap((feature) => ('field' in feature && feature.by !== 'gap' ? [feature.field] : []))

/**
 * What a seeker's own decisions have in common with a candidate: "accepted 3 of 4 with smoking: never". Only what speaks
 * for the candidate, the surest first. How the candidate or anybody else decided is in none of it.
 */
export function countedFacts(matching: Matching, decided: readonly Decided[], candidate: Fields): Reason[] {
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

/** The share in favour with one decision for and one against added (Laplace), so that 9 of 10 come before 3 of 3. */
const certainty = ({ of, positive }: { of: number; positive: number }) => (positive + 1) / (of + 2)

const itemsOf = (value: Value | undefined): string[] =>
  value === undefined ? [] : [value].flat().map(String)
