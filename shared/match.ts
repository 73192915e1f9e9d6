import * as v from 'valibot'
import { UserId } from './upsert.ts'

/** The stages of a match, in their order: each narrows the set for the next. */
export const STAGES = ['sql_filter', 'light_ml', 'embedding', 'cross_encoder', 'llm_judge'] as const
export type StageName = (typeof STAGES)[number]

export const MAX_TOP_K = 10_000

/** How a stage runs, where it is not just `true` or `false`. */
export const StageOptions = v.strictObject({
  enabled: v.optional(v.boolean()),
  top_k: v.optional(
    v.pipe(
      v.number(),
      v.check((n) => Number.isInteger(n) && n >= 1 && n <= MAX_TOP_K, `integer from 1 to ${MAX_TOP_K}`),
    ),
  ),
  min_score: v.optional(v.number()),
})
export type StageOptions = v.InferOutput<typeof StageOptions>

/** What the member `stages` of a match may name. */
export const StagesRequest = v.strictObject({
  sql_filter: v.optional(v.unknown()),
  light_ml: v.optional(v.unknown()),
  embedding: v.optional(v.unknown()),
  cross_encoder: v.optional(v.unknown()),
  llm_judge: v.optional(v.unknown()),
})

/** A record takes a list for an object. */
const named = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'a JSON object'),
  v.record(v.string(), v.unknown()),
)

/** The body of `POST /v1/match`. Which filters there are is the domain's to say. */
export const MatchRequest = v.strictObject({
  user_id: UserId,
  domain: v.pipe(v.string(), v.description('Domain whose users are searched.')),
  limit: v.optional(
    v.pipe(
      v.number(),
      v.check((n) => Number.isInteger(n) && n >= 1 && n <= 100, 'integer from 1 to 100'),
      v.description('How many matches at most.'),
    ),
    10,
  ),
  filters: v.optional(v.pipe(named, v.description('What candidates must be.')), {}),
  stages: v.optional(v.pipe(named, v.description('Which stages run, and how.')), {}),
  explain: v.optional(v.pipe(v.boolean(), v.description('Whether each match says why.')), false),
  mutual: v.optional(
    v.pipe(v.boolean(), v.description('Whether the wishes that both sides state hold.')),
    true,
  ),
})
export type MatchRequest = v.InferOutput<typeof MatchRequest>

/** A condition on one hard field of the candidates. */
export interface Filter {
  field: string
  /** The field is a list: a condition on a value is one on its items. */
  isList: boolean
  /** All of these hold; where the field is no list there is at most one. */
  is: readonly (string | number | boolean)[]
  in: readonly (string | number | boolean)[] | undefined
  /** None of these; who has no value passes. */
  not: readonly (string | number | boolean)[]
  min: number | undefined
  max: number | undefined
}

/** A stage as it runs. */
export interface Stage {
  /** How many of the best stay; undefined: all. */
  topK: number | undefined
  /** Undefined: none is too low. */
  minScore: number | undefined
}
