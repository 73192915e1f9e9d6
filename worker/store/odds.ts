import { type SQL, sql } from 'drizzle-orm'
import type { Domain } from '../../shared/domain.ts'
import { matchingOf } from '../../shared/matching.ts'
import {
  agreementName,
  balanced,
  CENTRES,
  MAX_SPANS,
  OF_CANDIDATE,
  OF_DECIDER,
  type RankingModel,
  valueFeatures,
} from '../../shared/ranking-model.ts'
import { logOdds, SHRINKAGE, type Standing, shrunk } from '../../shared/standing.ts'
import type { Value } from '../../shared/value.ts'
import { featureOf, type Model, number } from './light-ml.ts'

/** The model and statistics for one seeker. */
export interface LearnedModel {
  domain: Domain
  model: RankingModel
  /** The domain's acceptance rate. */
  mean: number
  seeker: { fields: Readonly<Record<string, Value>>; standing: Standing }
  /** The current value of a stored unit. */
  unitValue: number
  isMutual: boolean
  /** From 0 to 1: how much of the candidate's standing is ignored. */
  balance: number
}

/** Columns from a row of `candidates u` with its `standings st`, each computed once for both directions. */
export function columnsOfRow(learned: LearnedModel, light: Model): SQL {
  const there = balanced(learned.model.weights, OF_CANDIDATE, learned.balance)
  return sql`${shrunkSum('received', learned)} as received, ${shrunkSum('given', learned)} as given,
    ${sum(agreements(learned, light))} as agreed, ${sum(spansAbove(learned))} as above,
    ${sum(theirValues(learned.domain, there))} as theirs`
}

/** Log-odds of both directions, given `p` with those columns: all but distance and cosine. */
export function oddsOfRow(learned: LearnedModel): { seeker: SQL; candidate: SQL } {
  const { model, mean, seeker, balance } = learned
  const weight = (name: string) => model.weights[name] ?? 0
  const there = balanced(model.weights, OF_CANDIDATE, balance)
  const back = balanced(model.weights, OF_DECIDER, balance)
  const mine = {
    standing: shrunk(seeker.standing.received, mean),
    selectivity: shrunk(seeker.standing.given, mean),
  }
  const base = logOdds(mean) + weight('bias')
  const [received, given] = [sql.raw('p.received'), sql.raw('p.given')]
  return {
    seeker: sum([
      number(base + weight('own_selectivity') * mine.selectivity + weight('own_standing') * mine.standing),
      times(there.their_standing ?? 0, received),
      times(there.their_selectivity ?? 0, given),
      sql`p.agreed + p.above + p.theirs`,
    ]),
    candidate: sum([
      number(
        base +
          weight('their_standing') * mine.standing +
          weight('their_selectivity') * mine.selectivity +
          ownValues(learned),
      ),
      times(back.own_selectivity ?? 0, given),
      times(back.own_standing ?? 0, received),
      sql`p.agreed - p.above`,
    ]),
  }
}

/** The contribution of the distance, if `p` has it. */
export function oddsOfDistance({ domain, model }: LearnedModel): SQL {
  const feature = matchingOf(domain).features.find(({ by }) => by === 'distance')
  if (feature?.by !== 'distance') return number(0)
  return times(
    model.weights.distance ?? 0,
    sql`coalesce(1 / (1 + p.km / ${number(feature.halfKm)}) - 0.5, 0)`,
  )
}

/** The contribution of the cosine. */
export const oddsOfCosine = ({ model }: LearnedModel, cosine: SQL): SQL =>
  times(model.weights.cosine ?? 0, sql`coalesce(${cosine} - ${number(CENTRES.cosine)}, 0)`)

/** The probability that the seeker accepts, or that both do. */
export function chanceOfRow({ isMutual }: LearnedModel, seeker: SQL, candidate: SQL): SQL {
  const chance = (odds: SQL) => sql`(1 / (1 + exp(-(${odds}))))`
  return isMutual ? sql`${chance(seeker)} * ${chance(candidate)}` : chance(seeker)
}

/** The weighted contribution of a row of `standings st`. */
export const worthOfNumbers = (
  learned: LearnedModel,
  { standing, selectivity }: { standing: number; selectivity: number },
): SQL =>
  sum([times(standing, shrunkSum('received', learned)), times(selectivity, shrunkSum('given', learned))])

/** Like `shrunk` of shared/standing.ts. */
function shrunkSum(side: 'received' | 'given', { mean, unitValue }: LearnedModel): SQL {
  const [decided, positive] = [
    sql.raw(`coalesce(st.${side}_decided, 0)`),
    sql.raw(`coalesce(st.${side}_positive, 0)`),
  ]
  return sql`(ln((${positive} * ${number(unitValue)} + ${number(SHRINKAGE * mean)})
    / ((${decided} - ${positive}) * ${number(unitValue)} + ${number(SHRINKAGE * (1 - mean))})) - ${number(logOdds(mean))})`
}

function agreements({ domain, model }: LearnedModel, light: Model): SQL[] {
  return matchingOf(domain).features.flatMap((feature) => {
    const name = agreementName(feature)
    const weight = name === undefined ? 0 : (model.weights[name] ?? 0)
    return weight === 0 || name === 'distance'
      ? []
      : [times(weight, sql`(${featureOf(feature, light)} - 0.5)`)]
  })
}

function spansAbove({ domain, model, seeker }: LearnedModel): SQL[] {
  return matchingOf(domain).features.flatMap((feature) => {
    if (feature.by !== 'gap') return []
    const by = model.weights[`above:${feature.field}`] ?? 0
    const mine = seeker.fields[feature.field]
    if (by === 0 || typeof mine !== 'number') return []
    const theirs = sql`(u.fields -> ${feature.field}::text)`
    const most = number(MAX_SPANS)
    const spans = sql`case when jsonb_typeof(${theirs}) = 'number'
      then greatest(-${most}, least(${most}, (${theirs}::float8 - ${number(mine)}) / ${number(feature.span)})) else 0 end`
    return [times(by, spans)]
  })
}

function theirValues(domain: Domain, weights: RankingModel['weights']): SQL[] {
  return valueFeatures(domain).flatMap(({ field, values }) => {
    const cases = values.flatMap((value) => {
      const weight = weights[`is:${field}=${value}`] ?? 0
      return weight === 0 ? [] : [sql`when ${value}::text then ${number(weight)}`]
    })
    return cases.length === 0
      ? []
      : [sql`case u.fields ->> ${field}::text ${sql.join(cases, sql` `)} else 0 end`]
  })
}

function ownValues({ domain, model, seeker }: LearnedModel): number {
  return valueFeatures(domain).reduce(
    (total, { field }) => total + (model.weights[`is:${field}=${seeker.fields[field]}`] ?? 0),
    0,
  )
}

const times = (weight: number, value: SQL): SQL => sql`${number(weight)} * (${value})`
const sum = (terms: readonly SQL[]): SQL =>
  terms.length === 0 ? number(0) : sql`(${sql.join([...terms], sql` + `)})`
