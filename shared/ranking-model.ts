import * as v from 'valibot'
import { agreement } from './agreement.ts'
import type { Domain } from './domain.ts'
import type { Feature } from './features.ts'
import { matchingOf } from './matching.ts'
import { chanceOf, logOdds, type Standing, shrunk } from './standing.ts'
import type { Value } from './value.ts'

/**
 * A logistic model: the log-odds that one person decides in favour of another, relative to the domain's mean, as the
 * weighted sum of the pair's features. A feature without a weight has weight 0.
 */
export const RankingModel = v.object({
  /** `u_<tenant>.dating.2026-05-17`, or the shipped model's version. */
  version: v.string(),
  tier: v.picklist(['tenant', 'domain', 'general']),
  weights: v.record(v.string(), v.number()),
})
export type RankingModel = v.InferOutput<typeof RankingModel>

type Fields = Readonly<Record<string, Value>>

/** One side of a pair. */
export interface Person {
  fields: Fields
  standing: Standing
}

/** Measurements of a pair by the database and a scorer; null if missing. */
export interface Between {
  km: number | null
  /** Cosine similarity of the two vectors. */
  cosine: number | null
  /** The cross-encoder's score, from 0 to 1. */
  reading: number | null
}

/** Features in the order in which the stages of a match add them. */
export const STANDING_FEATURES = [
  'their_standing',
  'own_selectivity',
  'their_selectivity',
  'own_standing',
] as const
export const PAIR_FEATURES = ['cosine', 'reading'] as const
/** Neutral values of cosine and reading, which are centred on them. */
export const CENTRES = { cosine: 0.3, reading: 0.5 } as const
/** Differences are capped at this many spans. */
export const MAX_SPANS = 2

/**
 * Feature names of a domain: agreement in each feature (`same:religion`, from −0.5 to 0.5), by how many spans the
 * candidate's number exceeds the seeker's (`above:age`), and the candidate's enum values (`is:smoking=never`). A
 * missing value on either side makes the feature 0.
 */
export function featureNames(domain: Domain): string[] {
  const { features } = matchingOf(domain)
  return [
    'bias',
    ...STANDING_FEATURES,
    ...features.flatMap((feature) => agreementName(feature) ?? []),
    ...features.flatMap((feature) => (feature.by === 'gap' ? [`above:${feature.field}`] : [])),
    ...valueFeatures(domain).flatMap(({ field, values }) => values.map((value) => `is:${field}=${value}`)),
    ...PAIR_FEATURES,
  ]
}

/** The name of an agreement feature; undefined for features of the candidate alone. */
export function agreementName(feature: Feature): string | undefined {
  if ('field' in feature) return `${feature.by}:${feature.field}`
  return feature.by === 'distance' ? 'distance' : undefined
}

/** Enums with more values get no value features. */
const MAX_VALUES = 8

/** Fields whose values are features of the candidate. */
export function valueFeatures({ fields, match }: Domain): { field: string; values: readonly string[] }[] {
  return Object.entries(fields).flatMap(([field, { kind, type, values }]) => {
    if (kind !== 'hard' || field === match?.sides?.field) return []
    if (type === 'boolean') return [{ field, values: ['true', 'false'] }]
    return type === 'enum' && values && values.length <= MAX_VALUES ? [{ field, values }] : []
  })
}

/** The non-zero features of a decision by `one` on `other`. */
export function pairFeatures(
  domain: Domain,
  one: Person,
  other: Person,
  { km, cosine, reading }: Between,
  mean: number,
): Map<string, number> {
  const found = new Map<string, number>([
    ['bias', 1],
    ['their_standing', shrunk(other.standing.received, mean)],
    ['own_selectivity', shrunk(one.standing.given, mean)],
    ['their_selectivity', shrunk(other.standing.given, mean)],
    ['own_standing', shrunk(one.standing.received, mean)],
  ])
  for (const feature of matchingOf(domain).features) {
    const name = agreementName(feature)
    if (name === undefined) continue
    const agreed =
      feature.by === 'distance'
        ? km === null
          ? undefined
          : 1 / (1 + km / feature.halfKm)
        : agreedIn(domain, feature, one, other)
    if (agreed !== undefined) found.set(name, agreed - 0.5)
    if (feature.by === 'gap') found.set(`above:${feature.field}`, above(feature, one.fields, other.fields))
  }
  for (const { field, values } of valueFeatures(domain)) {
    const value = String(other.fields[field])
    if (values.includes(value)) found.set(`is:${field}=${value}`, 1)
  }
  if (cosine !== null) found.set('cosine', cosine - CENTRES.cosine)
  if (reading !== null) found.set('reading', reading - CENTRES.reading)
  return found
}

/** The log-odds of a pair, including the domain's mean. */
export function oddsOf(
  { weights }: RankingModel,
  features: ReadonlyMap<string, number>,
  mean: number,
): number {
  let odds = logOdds(mean)
  for (const [name, value] of features) odds += (weights[name] ?? 0) * value
  return odds
}

/** Features of the candidate alone, and of the decider alone. */
export const OF_CANDIDATE = /^(their_|is:)/
export const OF_DECIDER = /^own_/

/** Scales down the weights of the features that match `alone`, by a share from 0 to 1. */
export const balanced = (
  weights: RankingModel['weights'],
  alone: RegExp,
  share: number,
): RankingModel['weights'] =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, alone.test(name) ? weight * (1 - share) : weight]),
  )

/** The probability that both accept, assuming independence. */
export const bothOf = (oneOdds: number, otherOdds: number): number => chanceOf(oneOdds) * chanceOf(otherOdds)

function agreedIn(domain: Domain, feature: Feature, one: Person, other: Person): number | undefined {
  if (!('field' in feature)) return undefined
  if (feature.by !== 'steps') return agreement(feature, one.fields, other.fields)
  const values = domain.fields[feature.field]?.values ?? []
  const [mine, theirs] = [one.fields, other.fields].map((fields) =>
    values.indexOf(String(fields[feature.field])),
  )
  if (mine === undefined || theirs === undefined || mine < 0 || theirs < 0) return undefined
  return 1 - Math.abs(mine - theirs) / Math.max(1, values.length - 1)
}

function above({ field, span }: Extract<Feature, { by: 'gap' }>, one: Fields, other: Fields): number {
  const [mine, theirs] = [one[field], other[field]]
  if (typeof mine !== 'number' || typeof theirs !== 'number') return 0
  return spansAbove(span, mine, theirs)
}

/** The difference of two numbers in spans, capped. */
export const spansAbove = (span: number, mine: number, theirs: number): number =>
  Math.max(-MAX_SPANS, Math.min(MAX_SPANS, (theirs - mine) / span))
