import type { Domain } from '../../shared/domain.ts'
import type { Filter } from '../../shared/match.ts'
import { matchingOf } from '../../shared/matching.ts'
import { agreementName, balanced, OF_CANDIDATE, OF_DECIDER } from '../../shared/ranking-model.ts'
import { type Asked, isShown, LIGHT_ML, soughtTraits, type TraitWeights } from '../../shared/sought-traits.ts'
import { itemsOf, valuesOf } from '../../shared/traits.ts'
import type { Terms } from '../store/conditions.ts'
import type { Search } from '../store/match.ts'
import { type LearnedModel, worthOfNumbers } from '../store/odds.ts'
import { cellsWithin } from './cells.ts'
import { placeOf, type Seeker } from './seeker.ts'
import type { Stages } from './stages.ts'

const MOST_KEPT = 1_000

/**
 * The candidate generation for a large domain: retrieval by traits and, once there are outcomes, also of candidates
 * with the best standing. Traits approximate the light ML score, so undefined (an exact scan) if the request wants
 * another order or very many candidates.
 */
export function retrievalFor(
  { domain, stages }: { domain: Domain; stages: Stages },
  seeker: Seeker,
  now: Date,
  learned: LearnedModel | undefined,
  terms: Terms,
): Search['retrieval'] {
  const kept = stages.light_ml?.topK ?? Number.POSITIVE_INFINITY
  if (kept > MOST_KEPT || stages.sql_filter?.topK !== undefined) return undefined
  const counts = learned && countsOf(learned)
  const asked = askedOf(domain, terms)
  const weights = counts?.traits ?? LIGHT_ML
  const sought = soughtTraits(domain, { fields: seeker.fields, place: placeOf(seeker) }, now, weights, asked)
  const distance = distanceOf(domain, weights)
  const bestKnown =
    counts && Object.values(counts.numbers).some(Boolean)
      ? worthOfNumbers(learned, counts.numbers)
      : undefined
  return {
    tenantId: seeker.snapshot.tenantId,
    sought,
    distance,
    around: distance && cellsWithin(seeker, distance.halfKm / 2),
    isFiltered: asked.length > 0,
    isBySlot: asked.some((one) => terms.slots.of.has(one.field) && !isShown(domain, one)),
    bestKnown,
  }
}

function distanceOf(domain: Domain, weights: TraitWeights) {
  const feature = matchingOf(domain).features.find(({ by }) => by === 'distance')
  const weight = feature ? weights.agreed(feature) : 0
  return feature?.by === 'distance' && weight !== 0 ? { weight, halfKm: feature.halfKm } : undefined
}

/** The filter's conditions on single fields. */
function askedOf(domain: Domain, { filters, side, wishes, fields, unknowable }: Terms): Asked[] {
  return [
    ...filters.flatMap((filter) => askedBy(domain, filter)),
    ...(side
      ? [
          oneOf(
            side.field,
            side.wanted,
            side.wanted.some((one) => one === side.assumed),
          ),
        ]
      : []),
    ...wishes.flatMap(({ wish, of, holds }): Asked[] => {
      const [wished, said] = [fields[wish], fields[of]]
      if (holds !== 'includes')
        return typeof wished === 'number'
          ? [between(of, holds === 'at_least' ? { min: wished } : { max: wished })]
          : []
      const items = itemsOf(wished)
      return [
        ...(items.length > 0 ? [oneOf(of, items)] : []),
        ...(said === undefined && unknowable.has(of) ? [] : [oneOf(wish, itemsOf(said), true)]),
      ]
    }),
  ]
}

function askedBy(domain: Domain, { field, isList, is, in: among, not, min, max }: Filter): Asked[] {
  const others = oneOf(
    field,
    (valuesOf(domain, field) ?? []).filter((one) => !not.map(String).includes(one)),
    true,
  )
  return [
    ...(min === undefined && max === undefined ? [] : [between(field, { min, max })]),
    ...(isList ? [] : [...is.map((value) => [value]), ...(among ? [among] : [])]).map((values) => {
      const [only] = values
      return values.length === 1 && typeof only === 'number'
        ? between(field, { min: only, max: only })
        : oneOf(field, values.map(String))
    }),
    ...(!isList && not.length > 0 && isShown(domain, others) ? [others] : []),
  ]
}

const oneOf = (field: string, values: readonly string[], orNone = false): Asked => ({ field, values, orNone })

const between = (field: string, range: Pick<Asked, 'min' | 'max'>): Asked => ({
  field,
  values: undefined,
  orNone: false,
  ...range,
})

/**
 * The log-odds that a candidate's traits and standing add: to the seeker's decision, or to both if matching is
 * mutual.
 */
function countsOf({ model, isMutual, balance }: LearnedModel): {
  traits: TraitWeights
  numbers: { standing: number; selectivity: number }
} {
  const there = balanced(model.weights, OF_CANDIDATE, balance)
  const back = balanced(model.weights, OF_DECIDER, balance)
  const both = (name: string) => (isMutual ? (back[name] ?? 0) : 0)
  return {
    traits: {
      agreed: (feature) => {
        const name = agreementName(feature)
        return name === undefined ? 0 : (there[name] ?? 0) + both(name)
      },
      // A difference that is positive for one side is negative for the other.
      above: (field) => (there[`above:${field}`] ?? 0) - both(`above:${field}`),
      is: (field, value) => there[`is:${field}=${value}`] ?? 0,
    },
    numbers: {
      standing: (there.their_standing ?? 0) + both('own_standing'),
      selectivity: (there.their_selectivity ?? 0) + both('own_selectivity'),
    },
  }
}
